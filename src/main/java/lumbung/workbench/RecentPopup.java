package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Narrowing;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.SpeedSearch;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Where one was: people, windows, searches. It begins with the one before this, so that its key and Enter go to and fro.
 *
 * @param lines what is left of it, the one before this first
 */
record RecentPopup(Narrowing<Hit.Visited> lines) implements Able.Seeks {
    private static final int WIDTH = 62;

    static View of(Frame frame, Views views) {
        List<Hit.Visited> hits = new ArrayList<>();
        for (Trail.Visit visit : frame.root().trail().with(frame.deck()).turned()) {
            visit.wish(views).ifPresent(wish -> hits.add(new Hit.Visited(visit, List.of(), wish)));
        }
        return new RecentPopup(Narrowing.of(hits, 10));
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.recent");
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new RecentPopup(lines.seeking(next, RecentPopup::title));
    }

    private static String title(Hit.Visited hit, Scene scene) {
        return scene.texts().of(hit.visit().name());
    }

    @Override
    public boolean showsSearch() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(new RecentPopup(lines.sized(sized.rows() - 4)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(new RecentPopup(lines.moved(wheeled.by())));
        }
        return event instanceof Event.Typed key ? key(key.key()) : Step.to(this);
    }

    private Step key(Key key) {
        Optional<Hit.Visited> chosen = lines.current();
        if (key.is(Key.ENTER) && chosen.isPresent()) {
            return Step.to(this, new Effect.Close(), chosen.get().wish());
        }
        if (key.equals(Key.ctrl('e'))) {
            int last = lines.list().rows().size() - 1;
            return Step.to(new RecentPopup(lines.moved(lines.list().place().cursor() == last ? -last : 1)));
        }
        return Step.to(new RecentPopup(lines.typed(key)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        ListWindow<Hit.Visited> left = lines.list();
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.min(canvas.height(), Math.max(1, left.rows().size()) + 4);
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box = canvas.part((canvas.width() - width) / 2, top, width, height)
                .box(scene.texts().of(name()));
        search().field().draw(box.part(0, 0, box.width(), 1), scene.focused());
        if (search().field().isEmpty()) {
            box.put(1, 0, Ink.DIM, scene.say("find.narrow"));
        }
        box.rule(1);
        left.draw(box.part(0, 2, box.width(), box.height() - 2), (line, at) -> {
            boolean chosen = left.isCursor(at);
            line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            Hit.Visited hit = left.rows().get(at);
            Hit marked = new Hit.Visited(hit.visit(), search().marks(title(hit, scene)), hit.wish());
            marked.draw(line, chosen ? Ink.FOCUS : Ink.TEXT, chosen, scene);
        });
        if (left.isEmpty()) {
            box.put(2, 2, Ink.DIM, scene.say("find.none"));
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
