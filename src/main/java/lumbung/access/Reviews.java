package lumbung.access;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.review.Freezing;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.Reviewing;
import lumbung.orders.Lifecycle;
import lumbung.orders.value.Funnel.Span;
import lumbung.register.Business;

/** What a clerk at work reads of how it went since the last meeting. */
public record Reviews(Session session) {
    /**
     * How some days went.
     *
     * @param businessId 0 for the cooperative; an owner's own in any case
     */
    public Review of(long businessId, Span period) {
        long own = session.clerk().businessId();
        long meant = own == 0 ? businessId : own;
        String name =
                session.people().directory().business(meant).map(Business::name).orElse("");
        boolean sees = session.rights().may(Permission.READ_CHANGES);
        Reviewing.Ports ports = new Reviewing.Ports(
                session.orders(),
                session.care(),
                session.broadcasts(),
                session.people(),
                session.prices(),
                Lifecycle.of(session.settings()),
                sees ? Optional.of(session.ledger()) : Optional.empty(),
                session.clock());
        return new Reviewing(ports).review(new Review.Whose(meant, name), period);
    }

    /** What a meeting looks back at: from the day after the one before it up to itself, or up to today if it is yet to come. */
    public Span span(Meeting meeting) {
        return since(meeting.day().isBefore(session.today()) ? meeting.day() : session.today());
    }

    /** What is looked back at where no meeting is named: since the last one, else this month. */
    public Span span() {
        return since(session.today());
    }

    /** The days of a month, those of today's up to today. */
    public static Span month(YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth();
        return new Span(month.atDay(1), last.isAfter(today) ? today : last);
    }

    private Span since(LocalDate until) {
        return session.meetings().all().stream()
                .map(Meeting::day)
                .filter(day -> day.isBefore(until))
                .findFirst()
                .map(day -> new Span(day.plusDays(1), until))
                .orElseGet(() -> month(YearMonth.from(until), until));
    }

    public Freezing freezing() {
        return new Freezing(session.ledger(), session.meetings());
    }
}
