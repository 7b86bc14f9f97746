package lumbung.care.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.care.kept.Arrival;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;

/** Somebody who came through somebody else, of whom nobody noted through whom: R052. Shown only those without such a tie. */
final class UnknownReferrer implements Inspection<Around.Seen<Arrival>> {
    @Override
    public String id() {
        return "customer.referrer";
    }

    @Override
    public Severity severity() {
        return Severity.BETTER;
    }

    @Override
    public void look(Around.Seen<Arrival> subject, Consumer<Problem> found) {
        Around around = subject.around();
        Arrival arrival = subject.row();
        if (around.knows(arrival.personId())) {
            Message sentence =
                    Message.of("inspection.problem.customer.referrer", around.business(arrival.businessId()));
            Fix form = new Fix.Opens(
                    "form", Around.title("referrer"), new Fix.Target.Form(arrival.personId(), "hubungan", ""));
            found.accept(around.problem(this, arrival.personId(), arrival.businessId(), sentence, List.of(form)));
        }
    }
}
