package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.search.Fuzzy;
import lumbung.terminal.Key;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * Where one was: people, windows, searches. It begins with the one before this, so that its key and Enter go to and fro.
 *
 * @param all everything, the one before this first
 * @param typed what narrows it
 * @param left what is left of it
 */
record RecentPopup(List<Trail.Visit> all, TextField typed, ListWindow<Hit> left, Views views, Texts texts)
        implements View {
    private static final int WIDTH = 62;

    static View of(Frame frame, Views views) {
        List<Trail.Visit> visits = frame.root().trail().with(frame.deck()).turned();
        return new RecentPopup(visits, TextField.EMPTY, ListWindow.of(List.of(), 10), views, frame.texts())
                .narrowed(TextField.EMPTY);
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.recent");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(with(left.sized(sized.rows() - 4)));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(narrowed(typed.pasted(pasted.text())));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(left.moved(wheeled.by())));
        }
        return event instanceof Event.Typed key ? key(key.key()) : Step.to(this);
    }

    private Step key(Key key) {
        Optional<Hit> chosen = left.current();
        if (key.is(Key.ENTER) && chosen.isPresent()) {
            return Step.to(this, new Effect.Close(), chosen.get().wish());
        }
        if (key.equals(Key.ctrl('e'))) {
            int last = left.rows().size() - 1;
            return Step.to(with(left.moved(left.place().cursor() == last ? -last : 1)));
        }
        return Step.to(ListWindow.steps(key) ? with(left.typed(key)) : narrowed(typed.typed(key)));
    }

    private RecentPopup narrowed(TextField field) {
        List<Hit> hits = new ArrayList<>();
        for (Trail.Visit visit : all) {
            Optional<Fuzzy.Fit> fit = Fuzzy.of(texts.of(visit.name()), field.text());
            Optional<Effect> wish = fit.isPresent() ? visit.wish(views) : Optional.empty();
            wish.ifPresent(
                    effect -> hits.add(new Hit.Visited(visit, fit.orElseThrow().marks(), effect)));
        }
        return new RecentPopup(all, field, ListWindow.of(hits, left.place().height()), views, texts);
    }

    private RecentPopup with(ListWindow<Hit> other) {
        return new RecentPopup(all, typed, other, views, texts);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.min(canvas.height(), Math.max(1, left.rows().size()) + 4);
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box = canvas.part((canvas.width() - width) / 2, top, width, height)
                .box(scene.texts().of(name()));
        typed.draw(box.part(0, 0, box.width(), 1), scene.focused());
        if (typed.isEmpty()) {
            box.put(1, 0, Ink.DIM, scene.say("find.narrow"));
        }
        box.rule(1);
        for (int at = left.place().top(); at < left.bottom(); at++) {
            Canvas line = box.part(0, 2 + at - left.place().top(), box.width(), 1);
            boolean chosen = left.isCursor(at);
            line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            left.rows().get(at).draw(line, chosen ? Ink.FOCUS : Ink.TEXT, chosen, scene);
        }
        if (left.isEmpty()) {
            box.put(2, 2, Ink.DIM, scene.say("find.none"));
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
