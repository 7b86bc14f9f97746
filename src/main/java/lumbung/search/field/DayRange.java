package lumbung.search.field;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.search.Operator;

/**
 * A comparison of days, understood.
 *
 * @param written the value's one form
 */
public record DayRange(String written, Days days) {
    /** Understands a day, a time ago or a stretch of days. */
    public static Optional<DayRange> of(Operator operator, String value, LocalDate today) {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            return operator == Operator.IS
                    ? between(value.substring(0, dots), value.substring(dots + 2), today)
                    : Optional.empty();
        }
        return DayValue.of(value, today).map(day -> new DayRange(day.written(), compared(operator, day)));
    }

    private static Days compared(Operator operator, DayValue day) {
        return switch (operator) {
            case IS -> days(day.days().first(), day.days().last());
            case AT_LEAST -> new Days(Optional.of(day.compared().first()), Optional.empty());
            case MORE -> new Days(Optional.of(day.compared().last().plusDays(1)), Optional.empty());
            case AT_MOST ->
                new Days(Optional.empty(), Optional.of(day.compared().last()));
            case LESS ->
                new Days(Optional.empty(), Optional.of(day.compared().first().minusDays(1)));
        };
    }

    private static Days days(LocalDate first, LocalDate last) {
        return new Days(Optional.of(first), Optional.of(last));
    }

    /** {@code 1990..1995}; one end may be open. */
    private static Optional<DayRange> between(String from, String to, LocalDate today) {
        Optional<DayValue> first = DayValue.of(from, today);
        Optional<DayValue> last = DayValue.of(to, today);
        boolean understood = (first.isPresent() || from.isEmpty()) && (last.isPresent() || to.isEmpty());
        if (!understood || (first.isEmpty() && last.isEmpty())) {
            return Optional.empty();
        }
        String written = first.map(DayValue::written).orElse("") + ".."
                + last.map(DayValue::written).orElse("");
        Days days = new Days(
                first.map(it -> it.compared().first()),
                last.map(it -> it.compared().last()));
        return Optional.of(new DayRange(written, days));
    }
}
