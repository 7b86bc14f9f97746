package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Term;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;

/**
 * A meeting as the whole room sees it: one picture after the other, in letters that are read from its back, names masked. Who
 * leaves it shows a PIN.
 *
 * @param at which picture, from 0 on
 * @param blank whether nothing is shown for a while
 * @param named whether names are shown
 * @param asking how the room decides, while it is asked
 */
public record RoomView(
        long id, int at, boolean blank, boolean named, Optional<Showing> showing, Optional<Asking> asking)
        implements Able.Backs {
    private static final Effect TICK = new Effect.Later(20, (desk, progress) -> Showing.Clock.read(desk));

    /** It is to be decided although too few came. */
    private record Still() implements Event.Answer {}

    /** It cannot be decided so. */
    private record Refused(Refusal refusal) implements Event.Answer {}

    public static RoomView of(long id) {
        return new RoomView(id, 0, false, false, Optional.empty(), Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("meeting.room");
    }

    @Override
    public Object key() {
        return "room " + id;
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading(), new Effect.Run((desk, progress) -> Showing.Review.read(id, desk)), TICK);
    }

    private Effect reading() {
        return new Effect.Run((desk, progress) ->
                Showing.read(id, desk).<Event.Answer>map(it -> it).orElseGet(Event.Wishes::of));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Showing read) {
            return shown(read);
        }
        if (event instanceof Showing.Review read) {
            int there = at == 0 ? 0 : at + read.slides().size();
            Optional<Showing> all = showing.map(it -> it.with(read));
            return Step.to(new RoomView(id, there, blank, named, all, asking));
        }
        if (event instanceof Showing.Clock clock) {
            return Step.to(with(showing.map(it -> it.with(clock))), TICK);
        }
        if (event instanceof Impact impact) {
            return Step.to(with(showing.map(it -> it.with(impact))));
        }
        if (event instanceof Still) {
            return Step.to(asking(Optional.of(Asking.BEGUN)));
        }
        if (event instanceof Refused refused) {
            Asking again = asking.orElse(Asking.BEGUN).refused(refused.refusal.reason());
            return Step.to(asking(Optional.of(again)));
        }
        if (event instanceof Event.Changed) {
            return Step.to(asking(Optional.empty()), reading());
        }
        if (event instanceof Event.Typed typed && showing.isPresent()) {
            return asking.isPresent() ? asked(asking.get(), typed.key()) : typed(typed.key());
        }
        return Step.to(this);
    }

    private Step shown(Showing read) {
        Showing all = read.knowing(showing);
        int there = Math.min(at, all.slides().size() - 1);
        return new RoomView(id, there, blank, named, Optional.of(all), asking).looked();
    }

    /** What a rule would do is looked for when its picture comes. */
    private Step looked() {
        return deciding()
                .filter(it -> it.isAboutPrices() && it.impact().isEmpty())
                .map(it -> Step.to(this, Impact.reading(it.proposal())))
                .orElse(Step.to(this));
    }

    private Step typed(Key key) {
        if (key.is(Key.RIGHT) || key.is(' ') || key.is(Key.PAGE_DOWN)) {
            return turned(at + 1);
        }
        if (key.is(Key.LEFT) || key.is(Key.PAGE_UP)) {
            return turned(at - 1);
        }
        if (key.is(Key.F1 - 1)) {
            return deciding()
                    .flatMap(RoomView::rule)
                    .map(it -> Step.to(this, it))
                    .orElse(Step.to(this));
        }
        if (key.is(Key.ENTER)) {
            return decidable() ? begun() : Step.to(this);
        }
        return switch (Character.toUpperCase(key.code())) {
            case 'B' -> Step.to(new RoomView(id, at, !blank, named, showing, asking));
            case 'N' -> Step.to(new RoomView(id, at, blank, !named, showing, asking));
            case 'P' -> turned(showing.orElseThrow().proposal(at).orElse(at));
            case 'U' -> newer();
            default -> Step.to(this);
        };
    }

    private Step begun() {
        Quorum quorum = showing.orElseThrow().facts().quorum();
        return quorum.isReached()
                ? Step.to(asking(Optional.of(Asking.BEGUN)))
                : Step.to(this, Assembly.deciding(quorum, new Effect.Hear(new Still())));
    }

    private Step turned(int to) {
        int all = showing.map(it -> it.slides().size()).orElse(1);
        int next = Math.max(0, Math.min(all - 1, to));
        return new RoomView(id, next, false, named, showing, asking).looked();
    }

    private Optional<Slide.Deciding> deciding() {
        return showing.map(it -> it.slides().get(at))
                .filter(Slide.Deciding.class::isInstance)
                .map(Slide.Deciding.class::cast);
    }

    private boolean decidable() {
        return showing.filter(it -> it.facts().keeps()).isPresent()
                && deciding().filter(it -> it.proposal().isOpen()).isPresent();
    }

    /** The rule is changed in the room: what is written there is the next wording. */
    private static Optional<Effect> rule(Slide.Deciding slide) {
        return slide.proposal().isOpen() && slide.proposal().matter() instanceof Matter.Wording wording
                ? Optional.of(new Effect.Run((desk, progress) -> desk.session()
                        .prices()
                        .rule(wording.wordingId())
                        .map(it -> Event.Wishes.of(new Effect.PopUp(RuleEditor.at(it.number(), ""))))
                        .orElseGet(Event.Wishes::of)))
                : Optional.empty();
    }

    /** The proposal is about the wording that was written since. */
    private Step newer() {
        return deciding()
                .flatMap(slide -> slide.newer().map(matter -> slide.proposal().with(matter)))
                .map(it ->
                        Step.to(this, deciding(desk -> Assembly.deciding(desk).amend(it, desk.today()))))
                .orElse(Step.to(this));
    }

    private Step asked(Asking now, Key key) {
        Asking next = now.typed(key, showing.orElseThrow().facts().quorum().votes());
        boolean entered = key.is(Key.ENTER) && now.verdict().isPresent();
        Slide.Deciding slide = deciding().orElseThrow();
        return next.ruling("", entered).isPresent()
                ? Step.to(asking(Optional.of(next)), ruling(slide.proposal(), next, entered))
                : Step.to(asking(Optional.of(next)));
    }

    private Effect ruling(Proposal proposal, Asking asked, boolean entered) {
        Meeting meeting = showing.orElseThrow().facts().meeting();
        long votes = showing.orElseThrow().facts().quorum().votes();
        return deciding(desk -> {
            String number = Assembly.deciding(desk).next(meeting.day().getYear());
            Ruling ruling = asked.ruling(number, entered).orElseThrow();
            Term term = RulingFields.term(proposal, desk);
            return Assembly.deciding(desk).decide(meeting, proposal, ruling, votes, term);
        });
    }

    private static Effect deciding(Function<Desk, Outcome<?>> deed) {
        return new Effect.Run((desk, progress) ->
                deed.apply(desk).<Event.Answer>fold(done -> Event.Wishes.of(new Effect.Changed()), Refused::new));
    }

    private RoomView with(Optional<Showing> other) {
        return new RoomView(id, at, blank, named, other, asking);
    }

    private RoomView asking(Optional<Asking> other) {
        return new RoomView(id, at, blank, named, showing, other);
    }

    @Override
    public boolean wantsBack() {
        return true;
    }

    /** A step back while something is asked; else out of it, behind a lock, since names lie there. */
    @Override
    public Step back() {
        return asking.isPresent()
                ? Step.to(asking(asking.get().back()))
                : Step.to(this, new Effect.Close(), new Effect.PopUp(LockView.now()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (showing.isPresent() && !blank) {
            new SlidePainter(canvas, scene, showing.get(), named).draw(at, asking);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("meeting.room.about"));
    }

    @Override
    public Message enter() {
        return Message.of(asking.isPresent() ? "guide.enter.go" : "meeting.room.enter");
    }

    @Override
    public List<String> reminders() {
        List<String> keys = new ArrayList<>();
        if (decidable()) {
            keys.add("open");
        }
        keys.add("back");
        keys.add("help");
        return keys;
    }
}
