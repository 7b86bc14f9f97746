package lumbung.register.inspection;

import java.time.LocalDate;
import lumbung.inspection.Fix;
import lumbung.message.Message;
import lumbung.register.Answer;
import lumbung.register.Phone;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;

/** A number in another state, and the fixes that put it there. */
final class Numbers {
    private static final String MOBILE = "+628";
    private static final String HOME = "+62";

    private Numbers() {}

    static Fix dropping(Phone phone) {
        Message title = Message.of("inspection.fix.phone.drop", phone.raw());
        return Fix.Writes.of("drop", title, changes -> changes.remove(phone));
    }

    /** The number is right as it stands. */
    static Fix confirming(Phone phone) {
        Message title = Message.of("inspection.fix.phone.right", phone.raw());
        Phone right = of(phone, kind(phone.e164()), phone.whatsapp() == Answer.NO ? Answer.UNKNOWN : phone.whatsapp());
        return Fix.Writes.of("right", title, changes -> changes.change(right));
    }

    /** The number has gone out of use. */
    static Fix ending(Phone phone, LocalDate today) {
        Message title = Message.of("inspection.fix.phone.end", phone.raw());
        Term ended = phone.term().endedOn(today.minusDays(1));
        return Fix.Writes.of("end", title, changes -> changes.change(with(phone, phone.shared(), ended)));
    }

    static Fix withoutWhatsApp(Phone phone) {
        Message title = Message.of("inspection.fix.phone.noWhatsApp");
        return Fix.Writes.toAllAlike(
                "noWhatsApp", title, changes -> changes.change(of(phone, phone.kind(), Answer.NO)));
    }

    static Phone shared(Phone phone) {
        return with(phone, true, phone.term());
    }

    private static PhoneKind kind(String e164) {
        if (e164.startsWith(MOBILE)) {
            return PhoneKind.MOBILE;
        }
        return e164.startsWith(HOME) ? PhoneKind.LANDLINE : PhoneKind.FOREIGN;
    }

    private static Phone of(Phone phone, PhoneKind kind, Answer whatsapp) {
        return new Phone(
                phone.id(),
                phone.version(),
                phone.personId(),
                phone.raw(),
                phone.e164(),
                kind,
                whatsapp,
                phone.whatsappOn(),
                phone.shared(),
                phone.term());
    }

    private static Phone with(Phone phone, boolean shared, Term term) {
        return new Phone(
                phone.id(),
                phone.version(),
                phone.personId(),
                phone.raw(),
                phone.e164(),
                phone.kind(),
                phone.whatsapp(),
                phone.whatsappOn(),
                shared,
                term);
    }
}
