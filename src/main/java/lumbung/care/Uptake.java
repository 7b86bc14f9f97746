package lumbung.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Offer;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;

/**
 * What came of an offer: what those to whom it was made bought of its business, beside what the same people bought in as many
 * days before. R055.
 *
 * @param people to how many it was made, as far as they are known today
 * @param days those that count; empty for an offer that has not begun, or that never said when it did
 * @param since what they bought in these days
 * @param before what they bought in as many days before
 */
public record Uptake(Offer offer, int people, Optional<Uptake.Days> days, Uptake.Bought since, Uptake.Bought before) {
    /** How many days after its last one an order counts, as after a broadcast. */
    private static final int AFTER = Echo.DAYS;

    /** From one day to another, both of them with it. */
    public record Days(LocalDate from, LocalDate until) {
        public long count() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }

        /** As many days just before. */
        Days before() {
            return new Days(from.minusDays(count()), from.minusDays(1));
        }
    }

    /**
     * What was bought.
     *
     * @param people how many of them ordered
     */
    public record Bought(long people, long orders, Rupiah amount) {
        static final Bought NOTHING = new Bought(0, 0, Rupiah.NOTHING);
    }

    /** Which days count: the offer's own and those after it, until today. */
    static Optional<Days> days(Offer offer, LocalDate today) {
        LocalDate last = offer.term()
                .until()
                .map(day -> day.plusDays(AFTER))
                .filter(today::isAfter)
                .orElse(today);
        return offer.term().since().filter(first -> !first.isAfter(last)).map(first -> new Days(first, last));
    }

    /** All of it in sentences. */
    public List<Message> said() {
        return days.map(it -> List.of(after(it), earlier(it))).orElse(List.of(Message.of("care.uptake.none", people)));
    }

    private Message after(Days counted) {
        return since.orders == 0
                ? Message.of("care.uptake.since.none", people, counted.count())
                : Message.of("care.uptake.since", people, since.people, since.orders, counted.count(), amount(since));
    }

    private Message earlier(Days counted) {
        return before.orders == 0
                ? Message.of("care.uptake.before.none", counted.count())
                : Message.of("care.uptake.before", counted.count(), before.orders, amount(before));
    }

    private static String amount(Bought bought) {
        return bought.amount.toString();
    }

    /** Whether it is noted who took it up: of an offer to a segment it is not. */
    public boolean isTold() {
        return offer.personId() != 0;
    }

    /** How many took it up, where that is noted. */
    public int used() {
        return offer.usedBy().isPresent() ? 1 : 0;
    }
}
