package lumbung.care.inspection;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import lumbung.care.kept.Touch;
import lumbung.care.today.Spans;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.settings.CooperativeSetting;

/** Somebody who wrote or called and waits for longer than what is called late: R024. */
final class LateAnswer implements Inspection<Around.Seen<Touch>> {
    @Override
    public String id() {
        return "customer.waiting";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Around.Seen<Touch> subject, Consumer<Problem> found) {
        Around around = subject.around();
        Touch touch = subject.row();
        long minutes = ChronoUnit.MINUTES.between(touch.at(), around.now());
        boolean late = minutes > around.number(CooperativeSetting.LATE_MINUTES);
        if (touch.isWaiting() && late && around.knows(touch.personId())) {
            Message sentence = Message.of(
                    "inspection.problem.customer.waiting",
                    Message.of("care.kind.".concat(touch.kind().name())),
                    Spans.of(minutes));
            Fix reply = Around.opens("reply", Fix.Target.Noting.What.REPLY, touch.id());
            Fix answered = Fix.Writes.of(
                    "answered", Around.title("answered"), changes -> changes.change(touch.answered(around.now(), "")));
            found.accept(around.problem(this, touch.personId(), touch.id(), sentence, List.of(reply, answered)));
        }
    }
}
