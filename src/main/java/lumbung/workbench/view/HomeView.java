package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The first screen of the day: what needs a look, and what was done last. Every line opens something.
 *
 * @param facts what the register tells; empty until it is open
 * @param lines the lines one can stand on
 */
public record HomeView(Optional<HomeView.Facts> facts, ListWindow<HomeView.Line> lines) implements View {
    private static final int FIRST = 4;
    private static final int RECENT = 8;

    /**
     * What the register tells.
     *
     * @param today the day
     * @param count how many people there are
     * @param recent what was done last, the newest first
     */
    record Facts(LocalDate today, long count, List<Operation> recent) implements Event.Answer {}

    /** A line and what Enter opens. */
    record Line(Message text, Effect wish) {}

    public static HomeView start() {
        return new HomeView(Optional.empty(), ListWindow.of(List.of(), 1));
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.home");
    }

    @Override
    public List<Effect> opened() {
        return List.of(look());
    }

    private static Effect look() {
        return new Effect.Run((desk, progress) ->
                new Facts(desk.today(), desk.people().count(), desk.ledger().recent(RECENT)));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Facts came) {
            return Step.to(new HomeView(Optional.of(came), ListWindow.of(lines(came), 20)));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, look());
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(new HomeView(facts, lines.pointed(clicked.row() - FIRST)));
        }
        if (event instanceof Event.Typed typed) {
            boolean enter = typed.key().is(Key.ENTER);
            return enter && lines.current().isPresent()
                    ? Step.to(this, lines.current().get().wish())
                    : Step.to(new HomeView(facts, lines.typed(typed.key())));
        }
        return Step.to(this);
    }

    private static List<Line> lines(Facts facts) {
        return List.of(
                new Line(Message.of("workbench.home.people", facts.count()), new Effect.Go(Place.PEOPLE)),
                new Line(Message.of("workbench.home.attention"), new Effect.Go(Place.ATTENTION)),
                new Line(Message.of("workbench.home.changes"), new Effect.Go(Place.CHANGES)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int column = canvas.put(1, 0, Ink.TITLE, "Lumbung");
        if (facts.isEmpty()) {
            canvas.put(column + 3, 0, Ink.DIM, scene.say("workbench.home.opening"));
            return;
        }
        canvas.put(1, 1, Ink.DIM, day(facts.get().today(), scene));
        for (int at = 0; at < lines.rows().size(); at++) {
            boolean chosen = lines.isCursor(at);
            canvas.put(1, FIRST + at, Ink.FOCUS, chosen ? ">" : "");
            Ink ink = chosen ? Ink.FOCUS : Ink.TEXT;
            canvas.put(3, FIRST + at, ink, scene.texts().of(lines.rows().get(at).text()));
            if (chosen && scene.focused()) {
                canvas.cursor(1, FIRST + at);
            }
        }
        recent(canvas.part(1, FIRST + lines.rows().size() + 2, canvas.width() - 2, RECENT + 1), scene);
    }

    private void recent(Canvas canvas, Scene scene) {
        canvas.put(0, 0, Ink.TITLE, scene.say("workbench.home.recent"));
        List<Operation> all = facts.orElseThrow().recent();
        for (int at = 0; at < all.size(); at++) {
            canvas.put(2, at + 1, Ink.TEXT, scene.texts().of(all.get(at).what()), canvas.width() - 32);
            canvas.putRight(
                    canvas.width(),
                    at + 1,
                    Ink.DIM,
                    scene.say("workbench.moment", all.get(at).at()));
        }
        if (all.isEmpty()) {
            canvas.put(2, 1, Ink.DIM, scene.say("workbench.home.nothing"));
        }
    }

    /** "Sabtu, 21 November 2026". */
    static String day(LocalDate day, Scene scene) {
        String weekday = scene.say("workbench.weekday." + day.getDayOfWeek().getValue());
        return weekday + ", " + scene.say("workbench.day", day);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.home"));
    }

    @Override
    public List<String> reminders() {
        return List.of("help", "open", "actions", "search", "windows", "menu");
    }
}
