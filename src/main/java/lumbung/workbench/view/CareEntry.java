package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;

/** What can be noted about somebody in two keys, each with its letter: R094. */
public enum CareEntry {
    COMPLAINT('K', TouchKind.COMPLAINT, Direction.IN, Medium.WHATSAPP),
    IDEA('S', TouchKind.IDEA, Direction.IN, Medium.MEETING),
    ORDER('P', TouchKind.ORDER, Direction.IN, Medium.OTHER),
    /** A message that came in and waits. */
    ASKED('M', TouchKind.CHAT, Direction.IN, Medium.WHATSAPP),
    /** A message that was answered, or sent. */
    SAID('B', TouchKind.CHAT, Direction.OUT, Medium.WHATSAPP),
    CALL('T', TouchKind.CALL, Direction.IN, Medium.PHONE),
    PROMISE('J', TouchKind.PROMISE, Direction.OUT, Medium.OTHER),
    GIFT('H', TouchKind.GIFT, Direction.OUT, Medium.MEETING),
    VISIT('V', TouchKind.VISIT, Direction.OUT, Medium.MEETING),
    GREETING('A', TouchKind.GREETING, Direction.OUT, Medium.WHATSAPP),
    LIFE_EVENT('L', TouchKind.LIFE_EVENT, Direction.IN, Medium.MEETING),
    REVIEW('U', TouchKind.REVIEW, Direction.IN, Medium.WHATSAPP),
    PULSE('N', TouchKind.PULSE, Direction.IN, Medium.WHATSAPP),
    REQUEST('R', TouchKind.REQUEST, Direction.IN, Medium.WHATSAPP),
    HELP('E', TouchKind.HELP, Direction.IN, Medium.WHATSAPP),
    THANKS('I', TouchKind.THANKS, Direction.OUT, Medium.WHATSAPP),
    TALK('C', TouchKind.TALK, Direction.IN, Medium.WHATSAPP),
    NEWS('D', TouchKind.NEWS, Direction.OUT, Medium.WHATSAPP),
    SHARE('G', TouchKind.SHARE, Direction.IN, Medium.WHATSAPP),
    REACTION('F', TouchKind.REACTION, Direction.IN, Medium.WHATSAPP);

    /** Those that are noted seldom stand in a list of their own. */
    private static final List<CareEntry> SELDOM = List.of(THANKS, TALK, NEWS, SHARE, REACTION);

    private final char letter;
    private final TouchKind kind;
    private final Direction direction;
    private final Medium medium;

    CareEntry(char letter, TouchKind kind, Direction direction, Medium medium) {
        this.letter = letter;
        this.kind = kind;
        this.direction = direction;
        this.medium = medium;
    }

    TouchKind kind() {
        return kind;
    }

    Direction direction() {
        return direction;
    }

    /** By which way it mostly comes. */
    Medium medium() {
        return medium;
    }

    /** What it is called in the list and above its form. */
    Message label() {
        return Message.of("caring.entry.".concat(name()));
    }

    /** The list of them for somebody; for nobody yet where that is 0. */
    public static View choosing(long personId) {
        List<Choice.Item> items = new ArrayList<>();
        for (CareEntry entry : values()) {
            if (!SELDOM.contains(entry)) {
                items.add(entry.item(personId));
            }
        }
        items.add(OrderAsks.item('O', "caring.entry.seldom", new Effect.PopUp(seldom(personId))));
        items.add(OrderAsks.item('Y', "caring.evening", new Effect.Open(KeepForm.of(EveningFields.BLANK))));
        if (personId != 0) {
            items.add(OrderAsks.item('X', "caring.entry.another", new Effect.PopUp(choosing(0))));
        }
        return Choice.of(Message.of("caring.note"), items);
    }

    /** To which business somebody is sent. */
    public static View pointing(long personId) {
        return KeepForm.of(SignpostFields.of(personId));
    }

    private static View seldom(long personId) {
        List<Choice.Item> items = new ArrayList<>();
        SELDOM.forEach(it -> items.add(it.item(personId)));
        items.add(OrderAsks.item('Z', "caring.chore.new", new Effect.Open(KeepForm.of(ChoreFields.fresh(personId)))));
        items.add(OrderAsks.item('W', "caring.offer.new", new Effect.Open(KeepForm.of(OfferFields.fresh(personId)))));
        return Choice.of(Message.of("caring.entry.seldom"), items);
    }

    private Choice.Item item(long personId) {
        return new Choice.Item(letter, label(), "", List.of(opening(personId)));
    }

    /** Its form. */
    Effect opening(long personId) {
        return switch (this) {
            case COMPLAINT, IDEA, REQUEST, HELP -> new Effect.Open(KeepForm.of(ConcernFields.fresh(kind, personId)));
            case ORDER -> new Effect.Open(personId == 0 ? CounterView.start() : CounterView.of(personId));
            case PROMISE -> new Effect.Open(KeepForm.of(PromiseFields.fresh(personId, 0)));
            case PULSE ->
                personId == 0
                        ? new Effect.Open(KeepForm.of(TouchFields.fresh(this, 0)))
                        : new Effect.PopUp(asked(personId));
            default -> new Effect.Open(KeepForm.of(TouchFields.fresh(this, personId)));
        };
    }

    /** Whether somebody is content, in one of three answers: R102. */
    private static View asked(long personId) {
        return moods(
                Message.of("caring.content"),
                mood -> Caring.deed(
                        "caring.noted",
                        desk -> Caring.touches(desk)
                                .note(Touch.of(
                                                personId,
                                                Caring.business(personId, desk),
                                                Caring.now(desk),
                                                new Touch.Manner(PULSE.kind, PULSE.direction, PULSE.medium),
                                                "")
                                        .felt(mood))));
    }

    /** How something was taken, in three answers. */
    static Choice moods(Message head, Function<Mood, Effect> then) {
        return Choice.of(head, moodItems(then));
    }

    static List<Choice.Item> moodItems(Function<Mood, Effect> then) {
        return List.of(
                OrderAsks.item('S', "care.mood.GLAD", then.apply(Mood.GLAD)),
                OrderAsks.item('B', "care.mood.FAIR", then.apply(Mood.FAIR)),
                OrderAsks.item('T', "care.mood.UNHAPPY", then.apply(Mood.UNHAPPY)));
    }
}
