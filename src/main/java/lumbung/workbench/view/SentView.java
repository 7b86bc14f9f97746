package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;

/**
 * What was sent when to how many, and on which days at which hours: R034, R050.
 *
 * @param strips its lines
 * @param read whether they are known
 */
public record SentView(Strips strips, boolean read) implements View {
    /** What was read. */
    record Seen(List<Strip> lines) implements Event.Answer {}

    static SentView start() {
        return new SentView(Strips.NONE, false);
    }

    @Override
    public Message name() {
        return Message.of("sending.log.name");
    }

    @Override
    public List<Effect> opened() {
        return List.of(look());
    }

    private static Effect look() {
        return new Effect.Run((desk, progress) -> new Seen(SentLog.lines(desk)));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen seen) {
            return Step.to(new SentView(strips.with(seen.lines), true));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, look());
        }
        return strips.after(event, 0, this, this::with);
    }

    private SentView with(Strips other) {
        return new SentView(other, read);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (read) {
            strips.draw(canvas, scene);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.log.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help", "menu");
    }
}
