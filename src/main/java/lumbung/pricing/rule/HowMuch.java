package lumbung.pricing.rule;

/**
 * How it is counted how much somebody buys.
 *
 * @param over what is counted together
 * @param days how far back what was bought before counts too; 0 but for {@link Over#PERIOD}
 */
public record HowMuch(Measure measure, Over over, int days) {
    public static final HowMuch EACH_LINE = new HowMuch(Measure.QUANTITY, Over.LINE, 0);
    public static final HowMuch TOGETHER = new HowMuch(Measure.QUANTITY, Over.TOGETHER, 0);

    public HowMuch {
        if ((over == Over.PERIOD) != (days > 0) || (measure == Measure.ORDERS && over != Over.PERIOD)) {
            throw new IllegalArgumentException(measure + " over " + over + ", " + days + " days");
        }
    }

    /** What is counted. */
    public enum Measure {
        /** Whole units in which each product is priced. */
        QUANTITY,
        /** Rupiah at list prices, before any rule. */
        AMOUNT,
        /** Orders made before this one. */
        ORDERS
    }

    /** Over which goods. */
    public enum Over {
        LINE,
        /** All lines that the rule is about. */
        TOGETHER,
        /** The whole order. */
        ORDER,
        /** What the rule is about in this order, and what the buyer bought of it in the days before. */
        PERIOD
    }
}
