package lumbung.orders.study;

/**
 * The same orders by two sets of rules.
 *
 * @param was by the rules as they are
 * @param would by the others
 */
public record Compared(Figures was, Figures would) {
    public static final Compared NONE = new Compared(Figures.NONE, Figures.NONE);

    Compared plus(Compared other) {
        return new Compared(was.plus(other.was), would.plus(other.would));
    }

    /** How much more would be paid; negative for less. */
    public long turnover() {
        return would.turnover() - was.turnover();
    }

    public long margin() {
        return would.margin() - was.margin();
    }
}
