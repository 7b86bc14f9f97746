package lumbung.workbench.view;

import java.util.List;
import lumbung.search.Completion.Candidate;
import lumbung.search.Span;
import lumbung.workbench.widget.TextField;

/**
 * What a query could go on to.
 *
 * @param before what was typed
 * @param found the fields and values that fit the word at the cursor
 */
record Completing(TextField before, List<Candidate> found) implements Event.Answer {
    /** What fits a word that was begun; nothing is offered to who has not begun one. */
    static Effect of(TextField field) {
        return new Effect.Run((desk, progress) -> {
            List<Candidate> found = found(desk, field);
            boolean begun = !found.isEmpty() && begun(field, found.get(0).span());
            return new Completing(field, begun ? found : List.of());
        });
    }

    /** Everything that fits, since somebody asked for it. */
    static Effect asked(TextField field) {
        return new Effect.Run((desk, progress) -> new Completing(field, found(desk, field)));
    }

    private static List<Candidate> found(Desk desk, TextField field) {
        return desk.session().finder().completion().at(field.text(), field.cursor()).stream()
                .filter(it -> !it.in(field.text()).equals(field.text()))
                .toList();
    }

    private static boolean begun(TextField field, Span word) {
        return word.to() > word.from() || (word.from() > 0 && field.text().charAt(word.from() - 1) == ':');
    }
}
