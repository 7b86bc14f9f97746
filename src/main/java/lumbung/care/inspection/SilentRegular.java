package lumbung.care.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.orders.kept.CustomerTotal;
import lumbung.settings.CooperativeSetting;

/** A regular of whom a business noted nothing for long. */
final class SilentRegular implements Inspection<Around.Seen<CustomerTotal>> {
    @Override
    public String id() {
        return "customer.silent";
    }

    @Override
    public Severity severity() {
        return Severity.BETTER;
    }

    @Override
    public void look(Around.Seen<CustomerTotal> subject, Consumer<Problem> found) {
        Around around = subject.around();
        long person = subject.row().personId();
        long business = subject.row().businessId();
        if (around.knows(person)) {
            Message sentence = Message.of(
                    "inspection.problem.customer.silent",
                    around.business(business),
                    around.number(CooperativeSetting.SILENT_DAYS));
            Touch.Manner manner = new Touch.Manner(TouchKind.VISIT, Direction.OUT, Medium.MEETING);
            Touch visit = Touch.of(person, business, around.now(), manner, "");
            Fix visited = Fix.Writes.of("visited", Around.title("visited"), changes -> {
                changes.add(visit.noted(changes.newId(), around.by().clerkId()));
            });
            Fix note = Around.opens("visit", Fix.Target.Noting.What.VISIT, person);
            Fix greet = Around.opens("greeting", Fix.Target.Noting.What.GREETING, person);
            found.accept(around.problem(this, person, business, sentence, List.of(note, greet, visited)));
        }
    }
}
