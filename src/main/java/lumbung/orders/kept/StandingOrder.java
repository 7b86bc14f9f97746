package lumbung.orders.kept;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Entity;
import lumbung.register.Term;

/**
 * What somebody wants every week on the same day: R085. It proposes an order for each of its days, once: {@link #due}.
 *
 * @param term from when until when
 * @param done the last of its days for which it was made an order, or left out
 */
public record StandingOrder(
        long id,
        long version,
        long personId,
        DayOfWeek weekday,
        List<Item> items,
        Fulfilment.Way way,
        String note,
        Term term,
        Optional<LocalDate> done)
        implements Entity {
    public StandingOrder {
        items = List.copyOf(items);
    }

    /**
     * So much of a product.
     *
     * @param quantity in smallest units
     */
    public record Item(long productId, long quantity) {}

    /** The day for which it waits to be made an order: the newest of its days that nobody dealt with. */
    public Optional<LocalDate> due(LocalDate today) {
        LocalDate day = today.with(TemporalAdjusters.previousOrSame(weekday));
        return term.holdsOn(day) && done.filter(it -> !it.isBefore(day)).isEmpty()
                ? Optional.of(day)
                : Optional.empty();
    }

    /** With that day dealt with. */
    public StandingOrder done(LocalDate day) {
        return new StandingOrder(id, version, personId, weekday, items, way, note, term, Optional.of(day));
    }

    public StandingOrder ended(LocalDate lastDay) {
        return new StandingOrder(id, version, personId, weekday, items, way, note, term.endedOn(lastDay), done);
    }
}
