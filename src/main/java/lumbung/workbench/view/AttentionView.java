package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * What needs a look: people who may be one person, the likeliest first, with the reasons.
 *
 * @param list the pairs
 * @param known whether they have been looked for
 */
public record AttentionView(ListWindow<Twins.Pair> list, boolean known) implements Able.Compares {
    private static final int HEAD = 2;
    private static final int MOST = 500;

    /** What was found. */
    record Found(List<Twins.Pair> pairs) implements Event.Answer {}

    public static AttentionView start() {
        return new AttentionView(ListWindow.of(List.of(), 10), false);
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.attention");
    }

    @Override
    public List<Effect> opened() {
        return List.of(look());
    }

    private static Effect look() {
        return new Effect.Work(
                Message.of("workbench.attention.looking"),
                (desk, progress) -> new Found(desk.twins().likely(MOST, progress)));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Found found) {
            ListWindow<Twins.Pair> fresh =
                    ListWindow.of(found.pairs, list.place().height());
            return Step.to(new AttentionView(fresh.moved(list.place().cursor()), true));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, look());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new AttentionView(list.sized(Math.max(1, (sized.rows() - HEAD) / 2)), known));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(new AttentionView(list.pointed((clicked.row() - HEAD) / 2), known));
        }
        if (event instanceof Event.Typed typed) {
            return typed.key().is(Key.ENTER) ? compare() : Step.to(new AttentionView(list.typed(typed.key()), known));
        }
        return Step.to(this);
    }

    @Override
    public boolean canCompare() {
        return !list.isEmpty();
    }

    @Override
    public Step compare() {
        return list.current()
                .map(pair -> Step.to(this, new Effect.Open(MergeView.of(pair))))
                .orElse(Step.to(this));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.say("workbench.place.attention"));
        canvas.putRight(
                canvas.width() - 1, 0, Ink.DIM, known ? scene.number(list.rows().size()) : "");
        canvas.rule(1);
        for (int at = list.place().top(); at < list.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + 2 * (at - list.place().top()), canvas.width() - 2, 2);
            row(row, list.rows().get(at), list.isCursor(at), scene);
        }
        if (known && list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("workbench.attention.none"));
        }
    }

    private static void row(Canvas row, Twins.Pair pair, boolean chosen, Scene scene) {
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        String one = pair.one().person().naming().shown();
        String other = pair.other().person().naming().shown();
        int end = row.width() - 6;
        row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, scene.say("workbench.attention.alike", one, other), end - 2);
        row.putRight(row.width(), 0, Ink.DIM, pair.why().score() + "%");
        StringBuilder why = new StringBuilder();
        for (Message reason : pair.why().evidence()) {
            why.append(why.isEmpty() ? "" : "; ").append(scene.texts().of(reason));
        }
        row.put(4, 1, Ink.DIM, why.toString());
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.attention"));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.compare");
    }

    @Override
    public List<String> reminders() {
        return List.of("help", "open", "actions", "undo", "windows", "menu");
    }
}
