package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** A person's form with what stands around it: what was found again above, who looks alike beneath. */
final class PersonPainter {
    /** Under so many rows nothing but the form is shown. */
    private static final int LOW = 12;

    private PersonPainter() {}

    private static int above(PersonView view) {
        return view.around().found().isPresent() ? 2 : 1;
    }

    private static int beneath(PersonView view, int rows) {
        List<Twins.Pair> twins = view.around().twins();
        return twins.isEmpty() || rows < LOW ? 0 : twins.size() + 1;
    }

    /** How many rows are left for the form itself. */
    static int formRows(PersonView view, int rows) {
        return rows - above(view) - beneath(view, rows);
    }

    /** The row in which the form begins. */
    static int top(PersonView view) {
        return above(view);
    }

    /** A person in words; while a field is sought the form as it would be, the field in it. */
    static void reading(PersonView view, PersonSeen seen, Canvas canvas, Scene scene) {
        if (view.search().open()) {
            PersonForm chosen = PersonForm.of(seen.sheet()).aimed(view.mode().aim());
            chosen.draw(canvas.part(0, 1, canvas.width(), canvas.height() - 1), scene.focused(false));
            return;
        }
        boolean draft = view.form().isPresent() || seen.draft().isPresent();
        if (draft) {
            canvas.put(1, canvas.height() - 1, Ink.WARNING, scene.say("workbench.person.hasDraft"));
        }
        Canvas text = canvas.part(0, 0, canvas.width(), canvas.height() - (draft ? 1 : 0))
                .below(1);
        text(new PersonText(seen, scene).lines(text.width()), view.mode().scroll(), text);
        if (scene.focused()) {
            canvas.cursor(1, 1);
        }
    }

    static void form(PersonView view, Canvas canvas, Scene scene) {
        view.around()
                .found()
                .ifPresent(at -> canvas.part(1, 0, canvas.width() - 2, above(view))
                        .wrap(Ink.WARNING, scene.say("form.draft.found", scene.say("form.moment", at))));
        int rows = formRows(view, canvas.height());
        Canvas fields = canvas.part(0, above(view), canvas.width(), rows);
        view.form().orElseThrow().draw(fields, scene);
        int from = above(view) + rows;
        if (beneath(view, canvas.height()) > 0) {
            twins(
                    canvas.part(1, from, canvas.width() - 2, canvas.height() - from),
                    view.around().twins(),
                    scene);
        }
    }

    /** What there is to read, from a line on. */
    static void text(List<PersonText.Line> lines, int scroll, Canvas canvas) {
        int from = Math.min(scroll, Math.max(0, lines.size() - canvas.height()));
        for (int at = from; at < lines.size(); at++) {
            canvas.put(0, at - from, lines.get(at).ink(), lines.get(at).text());
        }
        canvas.goesOn(from > 0, lines.size() - from > canvas.height());
    }

    private static void twins(Canvas canvas, List<Twins.Pair> twins, Scene scene) {
        canvas.put(0, 0, Ink.WARNING, scene.say("form.twins"));
        for (int at = 0; at < twins.size(); at++) {
            Twins.Pair pair = twins.get(at);
            int behind = canvas.put(
                            1, at + 1, Ink.TEXT, pair.other().person().naming().shown())
                    + 2;
            canvas.put(behind, at + 1, Ink.DIM, reasons(pair, scene));
        }
    }

    private static String reasons(Twins.Pair pair, Scene scene) {
        StringBuilder all = new StringBuilder();
        for (Message reason : pair.why().evidence()) {
            all.append(all.isEmpty() ? "" : ", ").append(scene.texts().of(reason));
        }
        return all.toString();
    }
}
