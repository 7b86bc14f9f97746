package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;
import lumbung.search.Completion;
import lumbung.workbench.widget.TextField;

/**
 * Completes a query as a shell does: as far as there is no choice, and then it names the choices.
 *
 * @param before what was typed
 * @param after what that goes on to
 */
record Completing(TextField before, TextField after) implements Event.Answer {
    private static final int MOST = 12;

    static Effect of(TextField field) {
        return new Effect.Run((desk, progress) ->
                answer(field, desk.session().finder().completion().at(field.text(), field.cursor())));
    }

    private static Event.Answer answer(TextField field, List<Completion.Candidate> found) {
        if (found.isEmpty()) {
            return Event.Wishes.of();
        }
        Completion.Candidate first = found.get(0);
        String common = first.text();
        for (Completion.Candidate candidate : found) {
            while (!candidate.text().startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        if (common.length() > first.span().to() - first.span().from() || found.size() == 1) {
            Completion.Candidate taken = new Completion.Candidate(common, first.span(), first.about());
            int cursor = first.span().from() + common.length();
            return new Completing(field, new TextField(taken.in(field.text()), cursor));
        }
        List<String> choices =
                found.stream().limit(MOST).map(Completion.Candidate::text).toList();
        return Event.Wishes.of(
                new Effect.Tell(Effect.Tone.NEWS, Message.of("workbench.filter.choices", String.join("  ", choices))));
    }
}
