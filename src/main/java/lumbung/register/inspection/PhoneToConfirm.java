package lumbung.register.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Phone;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Phones;

/** A number that is kept, but stays out of contact files until somebody has confirmed it. */
final class PhoneToConfirm implements Inspection<Resident> {
    @Override
    public String id() {
        return "phone.confirm";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Resident subject, Consumer<Problem> found) {
        for (Phone phone : subject.card().phones()) {
            boolean doubtful =
                    phone.kind() == PhoneKind.UNCERTAIN && !phone.e164().isEmpty();
            if (doubtful && phone.term().holdsOn(subject.around().today())) {
                Message sentence = Message.of("inspection.problem.phone.confirm", Phones.display(phone.e164()));
                List<Fix> fixes = List.of(
                        Numbers.confirming(phone),
                        subject.form("hp", phone.raw()),
                        Numbers.ending(phone, subject.around().today()));
                found.accept(subject.problem(this, phone.id(), "hp", sentence, fixes));
            }
        }
    }
}
