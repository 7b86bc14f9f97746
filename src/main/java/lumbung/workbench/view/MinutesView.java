package lumbung.workbench.view;

import java.util.List;
import lumbung.meeting.kept.Meeting;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextArea;

/**
 * The minutes of a meeting being written. Where there are none they begin with what was recorded.
 *
 * @param meeting as it is kept
 * @param begun what stood there at first
 * @param keeps whether who looks may write them
 */
public record MinutesView(Meeting meeting, String begun, TextArea area, boolean keeps) implements Able.Writes {
    private static final int HEAD = 2;

    /** They are kept. */
    private record Kept(Meeting meeting) implements Event.Answer {}

    /** What they can begin with. */
    private record Drafted(String text) implements Event.Answer {}

    /** They cannot be kept, and why. */
    private record Refused(Refusal refusal) implements Event.Answer {}

    static MinutesView of(Meeting meeting, boolean keeps) {
        return new MinutesView(meeting, meeting.minutes(), TextArea.of(meeting.minutes()), keeps);
    }

    @Override
    public List<Effect> opened() {
        return keeps && meeting.minutes().isBlank()
                ? List.of(new Effect.Run(
                        (desk, progress) -> new Drafted(desk.meetingPapers().draft(meeting))))
                : List.of();
    }

    @Override
    public Message name() {
        return Message.of("meeting.minutes.of", meeting.day());
    }

    @Override
    public Object key() {
        return "minutes " + meeting.id();
    }

    @Override
    public boolean typing() {
        return keeps;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Kept kept) {
            Effect told = new Effect.Tell(Effect.Tone.NEWS, Message.of("workbench.person.saved"));
            return Step.to(new MinutesView(kept.meeting, area.text(), area, keeps), told, new Effect.Changed());
        }
        if (event instanceof Drafted drafted) {
            return Step.to(area.text().isBlank() ? beginning(drafted.text) : this);
        }
        if (event instanceof Refused refused) {
            return Step.to(this, new Effect.Tell(Effect.Tone.ERROR, refused.refusal.reason()));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(area.sized(Math.max(1, sized.columns() - 4))));
        }
        if (event instanceof Event.Pasted pasted && keeps) {
            return Step.to(with(area.pasted(pasted.text())));
        }
        return Step.to(event instanceof Event.Typed typed && keeps ? with(area.typed(typed.key())) : this);
    }

    private MinutesView with(TextArea other) {
        return new MinutesView(meeting, begun, other, keeps);
    }

    private MinutesView beginning(String text) {
        return new MinutesView(meeting, text, TextArea.of(text).sized(area.width()), keeps);
    }

    @Override
    public Step save() {
        Meeting next = meeting.withMinutes(area.text());
        return Step.to(
                this,
                new Effect.Run((desk, progress) ->
                        Assembly.convening(desk).change(next).<Event.Answer>fold(Kept::new, Refused::new)));
    }

    @Override
    public boolean unsaved() {
        return keeps && !area.text().strip().equals(begun.strip());
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(name()), canvas.width() - 2);
        canvas.rule(1);
        Canvas body = canvas.part(2, HEAD, Math.max(1, canvas.width() - 4), Math.max(1, canvas.height() - HEAD));
        area.draw(body, scene.focused() && keeps);
    }

    @Override
    public List<String> reminders() {
        return keeps ? List.of("save", "back", "discard", "help", "menu") : List.of("back", "help", "menu");
    }
}
