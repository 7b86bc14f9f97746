package lumbung.care.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Reminders;
import lumbung.message.Message;

/**
 * A day's lists, in their order.
 *
 * @param lists each kind has one
 */
public record Today(LocalDate day, Map<Kind, Today.Part> lists, Today.Month month) {
    public Today {
        lists = Map.copyOf(lists);
    }

    public Part of(Kind kind) {
        return lists.get(kind);
    }

    /**
     * The first lines of a list.
     *
     * @param count how many lines the whole list has
     */
    public record Part(List<Line> lines, long count) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param personId 0 for nobody who is known
     * @param businessId 0 for the cooperative
     * @param subject what is to be done with; nothing where only the person is meant
     * @param name who, as one calls them
     * @param about what; may be empty
     * @param reason why it stands there, in a few words
     */
    public record Line(
            Kind kind,
            long personId,
            long businessId,
            Optional<Subject> subject,
            Message name,
            Message about,
            Message reason) {
        /** The number of the order that it is about. */
        public OptionalLong orderId() {
            return subject.isPresent() && subject.get() instanceof Subject.OfOrder order
                    ? OptionalLong.of(order.id())
                    : OptionalLong.empty();
        }
    }

    /** What a line is about, beside a person. */
    public sealed interface Subject {
        /** An order. */
        record OfOrder(long id) implements Subject {}

        /** A message that waits, a promise, a plan, a complaint. */
        record OfCare(CareRow row) implements Subject {}
    }

    /**
     * What this month shows so far.
     *
     * @param answerMinutes the usual time until an answer; empty where nothing was answered
     * @param repeats who ordered, and who of them had ordered before
     */
    public record Month(OptionalLong answerMinutes, Reminders.Repeats repeats) {}
}
