package lumbung.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.RuleVersion;

/**
 * What a basket costs. Everything that a receipt needs is in it as amounts, so that nothing is ever computed again for an old
 * one.
 *
 * @param lines in the basket's order
 * @param given goods that came along
 * @param rounding what rounding to cash added, or took off
 * @param refused prices by hand that were not taken, each by its line
 * @param trace only where somebody asked for it
 */
public record Quote(
        List<Line> lines, List<Given> given, Rupiah rounding, List<Refusal> refused, Optional<Trace> trace) {
    public Quote {
        lines = List.copyOf(lines);
        given = List.copyOf(given);
        refused = List.copyOf(refused);
    }

    /**
     * A line with what became of its price.
     *
     * @param quantity in smallest units
     * @param listed what it costs without any rule
     * @param amount what it costs
     * @param steps from the one to the other, without a gap
     */
    public record Line(Product product, long quantity, Rupiah listed, Rupiah amount, List<Step> steps) {
        public Line {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What one rule, or the floor, or a hand made of a line's amount.
     *
     * @param title as it may be called at the counter
     * @param decision which meeting made it, where that may be told
     */
    public record Step(Cause cause, Message title, Optional<Decision> decision, Rupiah before, Rupiah after) {}

    /** What changed an amount. */
    public sealed interface Cause {
        /** A rule. */
        record ByRule(RuleVersion version) implements Cause {}

        /** That all rules together went below cost and margin. */
        record ByFloor() implements Cause {}

        /** A clerk's hand. */
        record ByHand(long clerk) implements Cause {}

        /** A till elsewhere, which sold at its own price. */
        record ByTill() implements Cause {}
    }

    /**
     * Goods that a rule gave.
     *
     * @param pieces whole ones, in the units in which the product is priced
     * @param amount what is paid for all of them: nothing, or a token price
     * @param followUpDays in how many days to ask how it was; empty for goods nobody asks about
     */
    public record Given(
            Product product,
            long pieces,
            Rupiah amount,
            RuleVersion version,
            Message title,
            Optional<Decision> decision,
            OptionalInt followUpDays) {
        /** What they would cost, less what is paid for them. */
        public Rupiah worth() {
            long whole = product.listed(pieces * product.unit().factor());
            return Rupiah.of(Math.max(0, whole - amount.amount()));
        }
    }

    /** What all costs before rounding. */
    public Rupiah total() {
        return Stream.concat(lines.stream().map(Line::amount), given.stream().map(Given::amount))
                .reduce(Rupiah.NOTHING, Rupiah::plus);
    }

    /** What all would cost without any rule. */
    public Rupiah listed() {
        return lines.stream().map(Line::listed).reduce(Rupiah.NOTHING, Rupiah::plus);
    }

    /** What is to be paid. */
    public Rupiah payable() {
        return total().plus(rounding);
    }

    /** The wordings that made it: with these alone, {@link Rulebook#exactly} comes to the same. */
    public SortedSet<RuleVersion> versions() {
        SortedSet<RuleVersion> all = new TreeSet<>();
        lines.stream()
                .flatMap(line -> line.steps().stream())
                .map(Step::cause)
                .filter(Cause.ByRule.class::isInstance)
                .forEach(cause -> all.add(((Cause.ByRule) cause).version()));
        given.forEach(goods -> all.add(goods.version()));
        return all;
    }

    /** What each wording gave away, goods at their list price. */
    public Map<RuleVersion, Rupiah> spent() {
        Map<RuleVersion, Rupiah> all = new HashMap<>();
        for (Line line : lines) {
            for (Step step : line.steps()) {
                if (step.cause() instanceof Cause.ByRule by) {
                    all.merge(by.version(), step.before().minus(step.after()), Rupiah::plus);
                }
            }
        }
        given.forEach(goods -> all.merge(goods.version(), goods.worth(), Rupiah::plus));
        return all;
    }

    Quote with(Trace reasons) {
        return new Quote(lines, given, rounding, refused, Optional.of(reasons));
    }
}
