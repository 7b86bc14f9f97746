package lumbung.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import lumbung.care.today.DayReader;
import lumbung.orders.Lifecycle;
import lumbung.orders.value.Valuing;

/** What a clerk at work reads of a day, and of what people mean by their orders. */
public record Reminding(Session session) {
    /**
     * The lists of a day: as they stand now for today, at its end for another day.
     *
     * @param business of which business; an owner's own in any case
     */
    public DayReader day(LocalDate day, OptionalLong business) {
        LocalDateTime now = LocalDateTime.now(session.clock());
        boolean owner = session.clerk().duty() == Clerk.Duty.OWNER;
        return new DayReader(
                new DayReader.Ports(session.care(), session.orders(), session.people(), session.prices()),
                owner ? OptionalLong.of(session.clerk().businessId()) : business,
                day.equals(now.toLocalDate())
                        ? now
                        : day.plusDays(1).atStartOfDay().minusMinutes(1));
    }

    /** What people mean by their orders. */
    public Valuing valuing() {
        return new Valuing(
                session.orders(),
                session.prices(),
                session.people().directory(),
                Lifecycle.of(session.settings()),
                session.today());
    }
}
