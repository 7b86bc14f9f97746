package lumbung.care.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.care.kept.Promise;
import lumbung.care.today.Spans;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;

/** A promise whose day is over: R104. */
final class OverduePromise implements Inspection<Around.Seen<Promise>> {
    @Override
    public String id() {
        return "customer.promise";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Around.Seen<Promise> subject, Consumer<Problem> found) {
        Around around = subject.around();
        Promise promise = subject.row();
        if (promise.isOverdue(around.today()) && around.knows(promise.personId())) {
            Message sentence = Message.of(
                    "inspection.problem.customer.promise",
                    promise.words(),
                    Spans.due(promise.days().due(), around.today()));
            List<Fix> fixes = List.of(
                    became("kept", promise, Promise.State.KEPT, around),
                    Around.opens("move", Fix.Target.Noting.What.PROMISE, promise.id()),
                    became("broken", promise, Promise.State.BROKEN, around));
            found.accept(around.problem(this, promise.personId(), promise.id(), sentence, fixes));
        }
    }

    private static Fix became(String id, Promise promise, Promise.State state, Around around) {
        return Fix.Writes.of(id, Around.title(id), changes -> changes.change(promise.became(state, around.today())));
    }
}
