package lumbung.meeting.review;

import java.util.List;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.orders.value.Funnel.Span;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/**
 * How some days went beside as many days before them, as a meeting looks at it.
 *
 * @param of whose figures
 * @param lines each figure once, in its order
 * @param orders how many there were in each of some equal parts of the days, the first part first
 * @param rules what each price rule gave, the most first; of the cooperative alone
 * @param shares what areas bought and were given, those first that were given most beside what they bought
 * @param news what happened in the days, how often
 */
public record Review(
        Review.Whose of,
        Span period,
        Span before,
        List<Review.Line> lines,
        List<Long> orders,
        List<Review.Given> rules,
        List<Review.Share> shares,
        List<Review.News> news) {
    public Review {
        lines = List.copyOf(lines);
        orders = List.copyOf(orders);
        rules = List.copyOf(rules);
        shares = List.copyOf(shares);
        news = List.copyOf(news);
    }

    /**
     * A business, or the cooperative.
     *
     * @param businessId 0 for the cooperative
     * @param name what it was called then
     */
    public record Whose(long businessId, String name) {}

    /**
     * A figure; empty where nothing is known, which is no nought.
     *
     * @param now of the days
     * @param before of those before them
     */
    public record Line(ReviewFigure figure, OptionalLong now, OptionalLong before) {
        /** What it is called. */
        public Message name() {
            return Message.of("review.figure.".concat(figure.name()));
        }

        /** What it counts, in a sentence. */
        public Message definition() {
            return Message.of("review.about.".concat(figure.name()));
        }

        public Message nowSaid() {
            return said(now);
        }

        public Message beforeSaid() {
            return said(before);
        }

        private Message said(OptionalLong value) {
            if (value.isEmpty()) {
                return Message.of(figure.isTyped() ? "review.untyped" : "review.unknown");
            }
            long it = value.getAsLong();
            return switch (figure.unit()) {
                case COUNT -> Message.of("review.value.count", it);
                case RUPIAH -> Message.of("review.value.text", Rupiah.of(it).toString());
                case PERCENT -> Message.of("review.value.percent", Long.toString(it));
                case HUNDREDTHS -> Message.of("review.value.text", new Percent(Math.toIntExact(it)).toString());
                case DAYS -> Message.of("review.value.days", it);
            };
        }
    }

    /**
     * What a price rule gave, bonus goods at list price.
     *
     * @param rule what it is called; empty for those that are told without a name, and for one that is gone
     */
    public record Given(String rule, long orders, Rupiah amount) {
        public Message said() {
            Object name = rule.isEmpty() ? Message.of("review.rule.nameless") : rule;
            return Message.of("review.rule", name, amount.toString(), orders);
        }
    }

    /**
     * Of an area, in thousandths of all: N05.
     *
     * @param name empty for those who live nowhere known
     * @param bought at list prices
     * @param given what was taken off them
     */
    public record Share(String name, int bought, int given) {}

    /**
     * What happened so often.
     *
     * @param people how many it was about; 0 where that is not counted
     */
    public record News(Happening what, long times, long people) {
        public Message said() {
            return Message.of("review.news.".concat(what.name()), times, people);
        }
    }

    /** As many days, just before. */
    public static Span before(Span period) {
        long days = period.until().toEpochDay() - period.from().toEpochDay() + 1;
        return new Span(period.from().minusDays(days), period.from().minusDays(1));
    }

    /** Those of one section. */
    public List<Line> lines(ReviewFigure.Section section) {
        return lines.stream().filter(it -> it.figure().section() == section).toList();
    }

    public Line line(ReviewFigure figure) {
        return lines.stream()
                .filter(it -> it.figure() == figure)
                .findFirst()
                .orElseGet(() -> new Line(figure, OptionalLong.empty(), OptionalLong.empty()));
    }
}
