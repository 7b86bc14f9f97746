package lumbung.workbench.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lumbung.inspection.Fix;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * All problems of a kind before one fix is done to them, as one operation.
 *
 * @param list the problems
 * @param fix what is to be done
 * @param without those that are left out
 */
record AlikeView(ListWindow<Problem> list, Fix.Writes fix, Set<Problem.Key> without) implements Able.Saves, Able.Marks {
    private static final int HEAD = 3;

    static AlikeView of(List<Problem> problems, Fix.Writes fix) {
        return new AlikeView(ListWindow.of(problems, 10), fix, Set.of());
    }

    @Override
    public Message name() {
        return Message.of("inspection.view.alike");
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(with(list.sized(sized.rows() - HEAD)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(list.moved(wheeled.by())));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(list.pointed(clicked.row() - HEAD)));
        }
        if (event instanceof Event.Typed typed) {
            return typed.key().is(Key.ENTER) ? save() : Step.to(with(list.typed(typed.key())));
        }
        return Step.to(this);
    }

    private AlikeView with(ListWindow<Problem> other) {
        return new AlikeView(other, fix, without);
    }

    private List<Problem> ticked() {
        return list.rows().stream()
                .filter(problem -> !without.contains(problem.key()))
                .toList();
    }

    @Override
    public Step mark() {
        Set<Problem.Key> other = new HashSet<>(without);
        list.current().map(Problem::key).ifPresent(key -> {
            if (!other.remove(key)) {
                other.add(key);
            }
        });
        return Step.to(new AlikeView(list.moved(1), fix, Set.copyOf(other)));
    }

    @Override
    public Step markAll() {
        return Step.to(new AlikeView(list, fix, Set.of()));
    }

    @Override
    public Step save() {
        return Step.to(this, Checking.mendAll(ticked(), fix.id()), new Effect.Close());
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.TITLE, scene.texts().of(fix.title()), canvas.width() - 10);
        canvas.putRight(canvas.width() - 1, 0, Ink.DIM, scene.number(ticked().size()));
        canvas.put(1, 1, Ink.DIM, scene.say("inspection.view.alike.how"), canvas.width() - 2);
        canvas.rule(2);
        for (int at = list.place().top(); at < list.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - list.place().top(), canvas.width() - 2, 1);
            Problem problem = list.rows().get(at);
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, Ink.WARNING, without.contains(problem.key()) ? "" : "*");
            ProblemLine.draw(row.part(4, 0, row.width() - 4, 1), problem, chosen, scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "mark", "back", "help", "undo", "menu");
    }
}
