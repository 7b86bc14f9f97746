package lumbung.care;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import lumbung.care.kept.Indicator;
import lumbung.message.Message;
import lumbung.orders.value.Funnel;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/**
 * A year of a business in five indicators, each marked as counted or as typed: R126. What is not known is said to be so.
 *
 * @param typed what the business says itself of the year
 * @param before the same of the year before
 */
public record IndicatorSheet(
        long businessId,
        int year,
        IndicatorSheet.Sales sales,
        IndicatorSheet.Satisfaction satisfaction,
        IndicatorSheet.Loyalty loyalty,
        Optional<Indicator> typed,
        Optional<Indicator> before) {
    /** What was sold. */
    public record Sales(long orders, Rupiah amount) {}

    /** What people answered when they were asked whether they are content: R102. */
    public record Satisfaction(long glad, long fair, long unhappy) {
        public long asked() {
            return glad + fair + unhappy;
        }
    }

    /**
     * Who came again.
     *
     * @param buyers of those who are known, how many ordered in the year
     * @param again how many of these had ordered on an earlier day, in the year or before it
     */
    public record Loyalty(long buyers, long again) {}

    /** Where an indicator comes from. */
    public enum Source {
        COUNTED,
        TYPED,
        /** Reckoned from what was typed. */
        FROM_TYPED
    }

    /** An indicator in words. */
    public record Line(Message title, Message value, Source source) {
        /** How it is marked. */
        public Message mark() {
            return Message.of("care.indicator.source.".concat(source.name()));
        }
    }

    /** What the business says; empty where it does not. */
    public OptionalLong profit() {
        return profit(typed);
    }

    private static OptionalLong profit(Optional<Indicator> said) {
        return said.map(Indicator::profit).orElse(OptionalLong.empty());
    }

    public OptionalLong roi() {
        return typed.map(Indicator::roi).orElse(OptionalLong.empty());
    }

    public OptionalLong jobs() {
        return typed.map(Indicator::jobs).orElse(OptionalLong.empty());
    }

    /** How much more the profit is than the year before, in percent; empty where one of them is not said, or was none. */
    public OptionalLong growth() {
        OptionalLong now = profit();
        OptionalLong then = profit(before);
        return now.isEmpty() || then.isEmpty() || then.getAsLong() <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(Rupiah.times(now.getAsLong() - then.getAsLong(), 100, then.getAsLong()));
    }

    /** All of them, what is counted first. */
    public List<Line> lines() {
        return List.of(
                line(
                        "SALES",
                        Source.COUNTED,
                        sales.orders == 0
                                ? Message.of("care.indicator.sales.none")
                                : Message.of("care.indicator.sales", sales.orders, sales.amount.toString())),
                line(
                        "SATISFACTION",
                        Source.COUNTED,
                        satisfaction.asked() == 0
                                ? Message.of("care.indicator.satisfaction.none")
                                : Message.of(
                                        "care.indicator.satisfaction",
                                        Funnel.percent(satisfaction.glad, satisfaction.asked()),
                                        satisfaction.glad,
                                        satisfaction.fair,
                                        satisfaction.unhappy)),
                line(
                        "LOYALTY",
                        Source.COUNTED,
                        loyalty.buyers == 0
                                ? Message.of("care.indicator.loyalty.none")
                                : Message.of(
                                        "care.indicator.loyalty",
                                        Funnel.percent(loyalty.again, loyalty.buyers),
                                        loyalty.again,
                                        loyalty.buyers)),
                line("PROFIT", Source.TYPED, said(profit(), it -> Rupiah.of(it).toString())),
                line("GROWTH", Source.FROM_TYPED, growth().isPresent() ? growthSaid() : unsaid()),
                line("ROI", Source.TYPED, said(roi(), it -> new Percent((int) it).toString())),
                line("JOBS", Source.TYPED, said(jobs(), Long::toString)));
    }

    private Message growthSaid() {
        return Message.of(
                "care.indicator.growth", Percent.of((int) growth().getAsLong()).toString(), Integer.toString(year - 1));
    }

    private static Line line(String name, Source source, Message value) {
        return new Line(Message.of("care.indicator.".concat(name)), value, source);
    }

    private static Message said(OptionalLong figure, LongFunction<String> words) {
        return figure.isPresent() ? Message.of("care.indicator.said", words.apply(figure.getAsLong())) : unsaid();
    }

    private static Message unsaid() {
        return Message.of("care.indicator.unsaid");
    }
}
