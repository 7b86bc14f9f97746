package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A report in lines; Enter opens what a line is about.
 *
 * @param read whether it was read yet
 */
public record ReportView(Report report, ReportView.Whose whose, boolean read, Strips strips)
        implements Able.Filters, Able.Prints {
    private static final int HEAD = 2;

    /**
     * Whose figures.
     *
     * @param business of one business alone; empty for all
     * @param name what that business is called
     */
    record Whose(OptionalLong business, String name) implements Event.Answer {
        static final Whose ALL = new Whose(OptionalLong.empty(), "");

        boolean has(long businessId) {
            return business.isEmpty() || business.getAsLong() == businessId;
        }

        Message label() {
            return name.isEmpty() ? Message.of("caring.scope.all") : Strip.literal(name);
        }
    }

    /** What was read. */
    private record Lines(List<Strip> lines) implements Event.Answer {}

    static ReportView of(Report report) {
        return new ReportView(report, Whose.ALL, false, Strips.NONE);
    }

    @Override
    public Message name() {
        return report.label();
    }

    @Override
    public Object key() {
        return report;
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return Optional.of(new Bookmark("report", 0, report.name()));
    }

    /** The one that stood open before. */
    public static Optional<View> again(String name) {
        return List.of(Report.values()).stream()
                .filter(it -> it.name().equals(name))
                .map(ReportView::of)
                .map(View.class::cast)
                .findFirst();
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading(whose));
    }

    private Effect reading(Whose of) {
        return new Effect.Run((desk, progress) -> new Lines(report.lines(of, desk)));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Lines now) {
            return Step.to(new ReportView(report, whose, true, strips.with(now.lines)));
        }
        if (event instanceof Whose other) {
            return Step.to(new ReportView(report, other, false, Strips.NONE.sized(height())), reading(other));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, reading(whose));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(strips.sized(sized.rows() - HEAD)));
        }
        return strips.after(event, HEAD, this, this::with);
    }

    private int height() {
        return strips.list().place().height();
    }

    private ReportView with(Strips other) {
        return new ReportView(report, whose, read, other);
    }

    @Override
    public boolean prints() {
        return report.printable(whose).isPresent();
    }

    @Override
    public Printable printable() {
        return report.printable(whose).orElseThrow();
    }

    @Override
    public Step filter() {
        return !report.isOfBusinesses()
                ? Step.to(this, new Effect.Tell(Effect.Tone.WARNING, Message.of("workbench.why.noFilter")))
                : Step.to(
                        this, new Effect.Run((desk, progress) -> Event.Wishes.of(new Effect.PopUp(businesses(desk)))));
    }

    private static View businesses(Desk desk) {
        List<Choice.Item> items = new ArrayList<>();
        items.add(OrderAsks.item('S', "caring.scope.all", new Effect.Hear(Whose.ALL)));
        items.addAll(Shops.items(desk, it -> new Whose(OptionalLong.of(it.id()), it.name())));
        return Choice.of(Message.of("caring.scope"), items);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        Message head = report.isOfBusinesses() ? whose.label() : report.label();
        scene.head(canvas, scene.texts().of(head));
        canvas.rule(1);
        Canvas body = canvas.part(0, HEAD, canvas.width(), Math.max(1, canvas.height() - HEAD));
        if (!read) {
            body.put(3, 0, Ink.DIM, scene.say("find.looking"));
        } else if (strips.list().isEmpty()) {
            body.put(3, 0, Ink.DIM, scene.say("caring.report.none"));
        } else {
            strips.draw(body, scene);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(report.about());
    }

    @Override
    public List<String> reminders() {
        if (prints()) {
            return List.of("open", "filter", "print", "back", "help", "menu");
        }
        return report.isOfBusinesses()
                ? List.of("open", "filter", "back", "help", "menu")
                : List.of("open", "back", "help", "menu");
    }
}
