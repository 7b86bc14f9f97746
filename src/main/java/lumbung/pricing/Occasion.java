package lumbung.pricing;

import java.util.BitSet;
import lumbung.pricing.calendar.Birthdays;

/** Who buys, when, and what was used before: once for a quote, in the form in which thousands of rules ask for it. */
record Occasion(
        Buyer buyer, Usage usage, Moment moment, BitSet traits, long epochDay, int dayMarks, boolean isBirthday) {
    static Occasion of(Buyer buyer, Usage usage, Moment moment, TraitMarks marks) {
        return new Occasion(
                buyer,
                usage,
                moment,
                marks.of(buyer),
                moment.day().toEpochDay(),
                DayMarks.of(moment),
                buyer.birthday()
                        .map(birth -> Birthdays.isOn(moment.day(), birth))
                        .orElse(false));
    }

    Usage.Used used(Compiled rule) {
        return usage.of(rule.rule().version().rule());
    }
}
