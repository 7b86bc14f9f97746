package lumbung.register.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Answer;
import lumbung.register.Phone;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Phones;

/** A landline of which the register says that it is on WhatsApp. */
final class LandlineOnWhatsApp implements Inspection<Resident> {
    @Override
    public String id() {
        return "phone.landline";
    }

    @Override
    public Severity severity() {
        return Severity.WRONG;
    }

    @Override
    public void look(Resident subject, Consumer<Problem> found) {
        for (Phone phone : subject.card().phones()) {
            boolean marked = phone.kind() == PhoneKind.LANDLINE && phone.whatsapp() == Answer.YES;
            if (marked && phone.term().holdsOn(subject.around().today())) {
                Message sentence = Message.of("inspection.problem.phone.landline", Phones.display(phone.e164()));
                found.accept(subject.problem(
                        this,
                        phone.id(),
                        "hp",
                        sentence,
                        List.of(Numbers.withoutWhatsApp(phone), subject.form("hp", phone.raw()))));
            }
        }
    }
}
