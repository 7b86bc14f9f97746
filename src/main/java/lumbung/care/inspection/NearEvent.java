package lumbung.care.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Mood;
import lumbung.care.today.Spans;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;

/** A family's feast or mourning for which a greeting is to be brought in the coming days, or should have been: R109. */
final class NearEvent implements Inspection<Around.Seen<Chore>> {
    /** From how many days before. */
    static final int DAYS = 3;

    @Override
    public String id() {
        return "customer.event";
    }

    @Override
    public Severity severity() {
        return Severity.BETTER;
    }

    @Override
    public void look(Around.Seen<Chore> subject, Consumer<Problem> found) {
        Around around = subject.around();
        Chore chore = subject.row();
        boolean near = !chore.due().isAfter(around.today().plusDays(DAYS));
        if (chore.kind() == Chore.Kind.GREET && chore.isOpen() && near && around.knows(chore.personId())) {
            Message sentence = Message.of(
                    "inspection.problem.customer.event", chore.words(), Spans.due(chore.due(), around.today()));
            Fix done = Fix.Writes.of(
                    "greeted",
                    Around.title("greeted"),
                    changes -> changes.change(chore.done(around.today(), Mood.UNKNOWN, "")));
            Fix visit = Around.opens("visit", Fix.Target.Noting.What.VISIT, chore.personId());
            found.accept(around.problem(this, chore.personId(), chore.id(), sentence, List.of(done, visit)));
        }
    }
}
