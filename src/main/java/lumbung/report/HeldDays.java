package lumbung.report;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.inspection.IgnoredProblem;
import lumbung.journal.Entity;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.RuleUse;

/** The day that a row which names somebody is told with, so that a person reads their rows in the order in which they came. */
final class HeldDays {
    private final Session session;

    HeldDays(Session session) {
        this.session = session;
    }

    /** Of what has no day, one before all days. */
    LocalDate of(Entity row) {
        return care(row).or(() -> trade(row)).or(() -> shared(row)).orElse(LocalDate.MIN);
    }

    private static Optional<LocalDate> care(Entity row) {
        if (row instanceof Touch touch) {
            return Optional.of(touch.at().toLocalDate());
        }
        if (row instanceof Concern concern) {
            return Optional.of(concern.at().toLocalDate());
        }
        if (row instanceof Promise promise) {
            return Optional.of(promise.days().made());
        }
        if (row instanceof Chore chore) {
            return Optional.of(chore.due());
        }
        return row instanceof Arrival arrival ? Optional.of(arrival.day()) : Optional.empty();
    }

    private static Optional<LocalDate> trade(Entity row) {
        if (row instanceof Order order) {
            return Optional.of(order.day());
        }
        if (row instanceof OrderLine line) {
            return Optional.of(line.day());
        }
        if (row instanceof OrderReturn back) {
            return Optional.of(back.day());
        }
        if (row instanceof RuleUse use) {
            return Optional.of(use.day());
        }
        if (row instanceof PointEntry entry) {
            return Optional.of(entry.day());
        }
        return row instanceof MemberCard card ? Optional.of(card.day()) : Optional.empty();
    }

    private Optional<LocalDate> shared(Entity row) {
        if (row instanceof Addressee addressee) {
            return session.broadcasts()
                    .broadcast(addressee.broadcastId())
                    .map(Broadcast::at)
                    .map(at -> LocalDate.ofInstant(at, session.clock().getZone()));
        }
        if (row instanceof Attendance attendance) {
            return session.meetings().meeting(attendance.meetingId()).map(Meeting::day);
        }
        if (row instanceof Meeting meeting) {
            return Optional.of(meeting.day());
        }
        return row instanceof IgnoredProblem ignored ? Optional.of(ignored.on()) : Optional.empty();
    }
}
