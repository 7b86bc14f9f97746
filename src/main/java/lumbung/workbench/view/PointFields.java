package lumbung.workbench.view;

import java.util.List;
import lumbung.loyalty.Earning;
import lumbung.loyalty.Points;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.PointEntry;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.ChoiceField;

/**
 * The fields of points that somebody spends, or that are put right: R068.
 *
 * @param who what the person is called
 * @param had what there is so far
 */
record PointFields(long personId, String who, Message had) implements KeepForm.What {
    /** What happens to them. */
    private enum Turn {
        SPENT,
        MORE,
        LESS
    }

    static PointFields of(long personId, Desk desk) {
        Message had = PersonLoyalty.points(personId, desk).orElseGet(() -> Message.of("loyalty.person.points", 0));
        return new PointFields(personId, Caring.name(personId, desk), had);
    }

    @Override
    public Message name() {
        return Message.of("caring.of", had, who);
    }

    @Override
    public Object key() {
        return "points " + personId;
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        CareRows rows = new CareRows(desk)
                .and("turn", ChoiceField.of(Turn.SPENT.name(), CareRows.words(Turn.values(), "loyalty.turn.")))
                .text("points", "")
                .text("purpose", "");
        return (shared(desk) ? rows : rows.business(Caring.business(personId, desk))).rows();
    }

    /** Whether all that there is, and all that comes, is one purse of all businesses. */
    private boolean shared(Desk desk) {
        Loyalty loyalty = desk.session().loyalty();
        return Earning.of(desk.session().settings()).shared()
                && loyalty.balances(personId).stream().allMatch(it -> it.businessId() == 0);
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return read.chosen("turn")
                .then(turn -> read.business()
                        .then(business -> number(read.text("points"))
                                .then(points -> entered(
                                        Turn.valueOf(turn.isEmpty() ? Turn.SPENT.name() : turn),
                                        new Points.Wish(personId, business, points, read.text("purpose")),
                                        Caring.points(desk)))))
                .fold(
                        done -> Outcome.done(PersonView.of(personId)),
                        refusal -> Outcome.refused(
                                refusal.place().equals("words") ? new Refusal("purpose", refusal.reason()) : refusal));
    }

    private static Outcome<PointEntry> entered(Turn turn, Points.Wish wish, Points points) {
        return switch (turn) {
            case SPENT -> points.spend(wish);
            case MORE -> points.correct(wish);
            case LESS ->
                points.correct(new Points.Wish(wish.personId(), wish.businessId(), -wish.points(), wish.words()));
        };
    }

    private static Outcome<Long> number(String text) {
        return Points.number(text)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("points", "loyalty.refused.number", text)));
    }
}
