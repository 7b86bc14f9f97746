package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.RupiahField;

/**
 * The fields of something that passed between somebody and a business.
 *
 * @param personId 0 where it is typed who
 * @param who what the person is called
 */
record TouchFields(CareEntry entry, long personId, String who) implements KeepForm.What {
    private static final int MANY = 50;

    /** How a call went. */
    enum Way {
        /** They called and somebody answered. */
        ANSWERED,
        /** They called in vain, and wait. */
        MISSED,
        /** They were called. */
        OUT
    }

    static TouchFields fresh(CareEntry entry, long personId) {
        return new TouchFields(entry, personId, "");
    }

    @Override
    public Message name() {
        return who.isEmpty() ? entry.label() : Message.of("caring.of", entry.label(), who);
    }

    @Override
    public Object key() {
        return "note " + entry + " " + personId;
    }

    @Override
    public TouchFields at(Desk desk) {
        return new TouchFields(entry, personId, Caring.name(personId, desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        CareRows rows = new CareRows(desk);
        long business = Caring.business(personId, desk);
        if (personId == 0) {
            rows.and("person", WhoField.EMPTY);
        }
        rows.text("words", "");
        switch (entry) {
            case SAID -> rows.ready(personId, business);
            case CALL ->
                rows.and("way", ChoiceField.of(Way.ANSWERED.name(), CareRows.words(Way.values(), "caring.way.")));
            case GIFT -> rows.and("worth", RupiahField.of(""));
            case REVIEW -> rows.and("stars", ChoiceField.of("5", stars())).product(0);
            case PULSE, VISIT, GREETING -> rows.mood(Mood.UNKNOWN);
            default -> {}
        }
        return rows.promise().business(business).medium(entry.medium()).at().rows();
    }

    private static List<ChoiceField.Option> stars() {
        return List.of("1", "2", "3", "4", "5").stream()
                .map(it -> new ChoiceField.Option(it, Message.of("caring.stars", Long.parseLong(it)), List.of(it)))
                .toList();
    }

    @Override
    public Filling proposing(Filling typed) {
        return Replies.taken(typed, "words");
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return read.person(personId)
                .then(person -> read.business()
                        .then(business -> read.promise(person, business)
                                .then(promise ->
                                        touch(read, person, business).then(touch -> kept(desk, touch, promise)))))
                .map(it -> CareView.start());
    }

    private Outcome<Touch> touch(CareTyped read, long person, long business) {
        Touch.Manner manner = new Touch.Manner(entry.kind(), direction(read), read.medium(entry.medium()));
        return read.product()
                .then(product -> read.at().map(at -> {
                    Touch touch = Touch.of(person, business, at, manner, read.text("words"))
                            .about(new Touch.About(product, 0, 0))
                            .felt(read.mood())
                            .worth(Rupiah.of(read.number("worth").orElse(0)));
                    boolean answered = read.text("way").equals(Way.ANSWERED.name());
                    Touch rated = entry == CareEntry.REVIEW
                            ? touch.rated(read.number("stars").orElse(0))
                            : touch;
                    return answered ? rated.answered(at, "") : rated;
                }));
    }

    private Direction direction(CareTyped read) {
        return read.text("way").equals(Way.OUT.name()) ? Direction.OUT : entry.direction();
    }

    /** What is said to somebody who waits is the answer to what was asked: R023. */
    private Outcome<?> kept(Desk desk, Touch touch, Optional<Promise> promise) {
        List<Long> waiting = entry != CareEntry.SAID || promise.isPresent()
                ? List.of()
                : desk.session().care().waiting(CareFilter.ALL.of(touch.personId()), MANY).stream()
                        .filter(it -> !it.at().isAfter(touch.at()))
                        .map(Touch::id)
                        .toList();
        return waiting.isEmpty()
                ? Caring.touches(desk).note(touch, promise)
                : Caring.touches(desk).answerAll(waiting, touch.at(), touch.words());
    }
}
