package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lumbung.meeting.Evidence;
import lumbung.meeting.kept.Proposal;
import lumbung.orders.Market;
import lumbung.orders.study.Compared;
import lumbung.orders.study.Study;
import lumbung.pricing.goods.Rupiah;

/**
 * What a proposal about prices would have done to the orders of the last three months.
 *
 * @param proposalId of which
 * @param since the first day that was looked at
 * @param changed how many orders would have come to another sum
 * @param less how many people would have paid less
 * @param more how many would have paid more
 * @param places where those live, most first
 */
record Impact(
        long proposalId,
        LocalDate since,
        long changed,
        Effects.Change turnover,
        Effects.Change margin,
        long less,
        long more,
        List<Effects.Gainers> places)
        implements Event.Answer {
    /** Reads it; nothing comes of what is not about prices, or about a rule that is gone. */
    static Effect reading(Proposal proposal) {
        return new Effect.Run((desk, progress) -> {
            Market market = desk.session().market();
            return Evidence.study(proposal, market, desk.today(), done -> !progress.cancelled())
                    .<Event.Answer>map(study -> of(proposal, study, market))
                    .orElseGet(Event.Wishes::of);
        });
    }

    private static Impact of(Proposal proposal, Study study, Market market) {
        Compared total = study.total();
        List<Map.Entry<Long, Compared>> whose = study.gainers().isEmpty() ? study.losers() : study.gainers();
        return new Impact(
                proposal.id(),
                study.question().from(),
                study.changed(),
                change(total.was().turnover(), total.would().turnover()),
                change(total.was().margin(), total.would().margin()),
                study.gainers().size(),
                study.losers().size(),
                ReplayedOrders.places(whose.stream().map(Map.Entry::getKey).toList(), market));
    }

    /** The one figure that tells most: who pays less, else who pays more, else how many orders bring other goods. */
    long figure() {
        return less > 0 ? less : more > 0 ? more : changed;
    }

    /** What {@link #figure} counts; the end of a text's key. */
    String counts() {
        return less > 0 ? "less" : more > 0 ? "more" : "orders";
    }

    private static Effects.Change change(long was, long would) {
        return new Effects.Change(Rupiah.of(was), Rupiah.of(would));
    }
}
