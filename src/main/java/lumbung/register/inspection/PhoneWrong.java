package lumbung.register.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Phone;
import lumbung.register.matching.Phones;

/** A number that is none: too short, too long, an unknown prefix. */
final class PhoneWrong implements Inspection<Resident> {
    @Override
    public String id() {
        return "phone.wrong";
    }

    @Override
    public Severity severity() {
        return Severity.WRONG;
    }

    @Override
    public void look(Resident subject, Consumer<Problem> found) {
        for (Phone phone : subject.card().phones()) {
            if (phone.e164().isEmpty() && phone.term().holdsOn(subject.around().today())) {
                List<Fix> fixes = List.of(subject.form("hp", phone.raw()), Numbers.dropping(phone));
                found.accept(subject.problem(this, phone.id(), "hp", sentence(phone), fixes));
            }
        }
    }

    private static Message sentence(Phone phone) {
        return Phones.read(phone.raw()).stream()
                .flatMap(reading -> reading.remark().stream())
                .findFirst()
                .orElse(Message.of("inspection.problem.phone.wrong", phone.raw()));
    }
}
