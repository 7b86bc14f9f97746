package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.register.Segment;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A segment's tab: how many it finds, who of them can be written to, who buys already, where it is used.
 *
 * @param segment as it was when it was opened
 * @param facts whom it finds; empty until that was looked at
 * @param strips the same in lines
 * @param wrong why it cannot be told
 */
public record SegmentView(Segment segment, Optional<SegmentFacts> facts, Strips strips, Optional<Message> wrong)
        implements Able.Edits, Able.Deletes {
    /** It is no longer there. */
    record Gone() implements Event.Answer {}

    /** It cannot be told whom it finds. */
    record Wrong(Message reason) implements Event.Answer {}

    static SegmentView of(Segment segment) {
        return new SegmentView(segment, Optional.empty(), Strips.NONE, Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("sending.segment", segment.name());
    }

    @Override
    public Object key() {
        return "segment " + segment.id();
    }

    @Override
    public List<Effect> opened() {
        return List.of(look());
    }

    private Effect look() {
        long id = segment.id();
        return Effect.Work.quiet(
                Message.of("sending.looking", segment.name()),
                (desk, progress) -> SegmentFacts.now(desk, id)
                        .<Event.Answer>map(now -> SegmentFacts.read(desk, now, progress)
                                .<Event.Answer>fold(found -> found, refusal -> new Wrong(refusal.reason())))
                        .orElse(new Gone()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof SegmentFacts found) {
            Strips lines = strips.with(SegmentSheet.lines(found));
            return Step.to(new SegmentView(found.segment(), Optional.of(found), lines, Optional.empty()));
        }
        if (event instanceof Wrong wrongly) {
            return Step.to(new SegmentView(segment, facts, strips, Optional.of(wrongly.reason)));
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return Step.to(new SegmentView(segment, Optional.empty(), strips, wrong), look());
        }
        return strips.after(event, 0, this, this::with);
    }

    private SegmentView with(Strips other) {
        return new SegmentView(segment, facts, other, wrong);
    }

    @Override
    public Step edit() {
        return Step.to(this, new Effect.Open(KeepForm.of(SegmentFields.of(segment))));
    }

    @Override
    public boolean deletes() {
        return true;
    }

    @Override
    public Step delete() {
        return Step.to(this, BroadcastDeeds.deleting(new BroadcastItem.Target(segment)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (wrong.isPresent()) {
            canvas.part(3, 0, canvas.width() - 4, 3)
                    .wrap(Ink.ERROR, "! " + scene.texts().of(wrong.get()));
        } else if (facts.isEmpty()) {
            canvas.put(3, 0, Ink.DIM, scene.say("sending.looking", segment.name()));
        } else {
            strips.draw(canvas, scene);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.segment.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "edit", "back", "help", "undo", "menu");
    }
}
