package lumbung.workbench.view;

import java.util.List;
import java.util.OptionalLong;
import lumbung.care.kept.Offer;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Segment;
import lumbung.register.Term;
import lumbung.workbench.widget.ChoiceField;

/**
 * The fields of an offer to one person or a segment: R055.
 *
 * @param personId whom; 0 where it is typed
 * @param who what the person is called
 */
record OfferFields(long personId, String who) implements KeepForm.What {
    static OfferFields fresh(long personId) {
        return new OfferFields(personId, "");
    }

    @Override
    public Message name() {
        Message label = Message.of("care.kind.OFFER");
        return who.isEmpty() ? label : Message.of("caring.to", label, who);
    }

    @Override
    public Object key() {
        return "offer " + personId;
    }

    @Override
    public OfferFields at(Desk desk) {
        return new OfferFields(personId, Caring.name(personId, desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        CareRows rows = new CareRows(desk);
        if (personId == 0) {
            rows.and("person", WhoField.EMPTY).and("segment", ChoiceField.of("", segments(desk)));
        }
        return rows.text("words", "")
                .text("reason", "")
                .day("since", desk.today())
                .day("until", desk.today().plusDays(14))
                .business(Caring.business(personId, desk))
                .rows();
    }

    private static List<ChoiceField.Option> segments(Desk desk) {
        return desk.people().directory().segments().stream()
                .map(it -> new ChoiceField.Option(it.tag(), Strip.literal(it.name()), List.of()))
                .toList();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return whom(read)
                .then(whom -> read.business()
                        .then(business -> read.maybe("since")
                                .then(since -> read.maybe("until")
                                        .then(until -> Caring.offers(desk)
                                                .make(new Offer(
                                                        0,
                                                        0,
                                                        whom.personId,
                                                        whom.segment,
                                                        business,
                                                        read.text("words"),
                                                        read.text("reason"),
                                                        new Term(since, until),
                                                        OptionalLong.empty()))))))
                .map(it -> CareView.start());
    }

    /** One person or one segment. */
    private record Whom(long personId, String segment) {}

    private Outcome<Whom> whom(CareTyped read) {
        if (personId != 0 || !read.text("person").isEmpty()) {
            return read.person(personId)
                    .then(it -> personId == 0 && !read.text("segment").isEmpty()
                            ? Outcome.refused(Refusal.at("segment", "care.refused.whom"))
                            : Outcome.done(new Whom(it, "")));
        }
        return read.desk().people().directory().segments().stream()
                .map(Segment::tag)
                .filter(read.text("segment")::equals)
                .findFirst()
                .map(it -> Outcome.done(new Whom(0, it)))
                .orElseGet(() -> Outcome.refused(Refusal.at("person", "care.refused.whom")));
    }
}
