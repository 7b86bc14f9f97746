package lumbung.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/** A line while its price is made. Only the stages of one quote touch it, one after the other. */
final class WorkingLine {
    /** An order of lines that does not depend on the order in which they were typed. */
    static final Comparator<WorkingLine> BY_CONTENT = Comparator.comparingLong(
                    (WorkingLine line) -> line.product().id())
            .thenComparingLong(WorkingLine::quantity)
            .thenComparingLong(WorkingLine::running);

    private final int place;
    private final Basket.Line line;
    private final long units;
    private final long listed;
    private final List<Shelf> shelves;
    private final List<Shelf> open;
    private final List<WorkingLine> alone = List.of(this);
    private final List<Quote.Step> steps = new ArrayList<>(2);
    private long running;
    private long takenBelowFloor;

    /**
     * A line at its list price.
     *
     * @param shelves all rules about it
     * @param open those of them that nothing but the quantity may stand in the way of
     */
    WorkingLine(int place, Basket.Line line, List<Shelf> shelves, List<Shelf> open) {
        this.open = open;
        this.place = place;
        this.line = line;
        this.shelves = shelves;
        this.units = line.product().units(line.quantity());
        this.listed = line.product().listed(line.quantity());
        this.running = listed;
    }

    /** Counted from 0. */
    int place() {
        return place;
    }

    /** Nothing but this line. */
    List<WorkingLine> alone() {
        return alone;
    }

    Product product() {
        return line.product();
    }

    long quantity() {
        return line.quantity();
    }

    long units() {
        return units;
    }

    Optional<Basket.ByHand> byHand() {
        return line.byHand();
    }

    List<Shelf> shelves() {
        return shelves;
    }

    List<Shelf> open() {
        return open;
    }

    long listed() {
        return listed;
    }

    /** What it costs so far. */
    long running() {
        return running;
    }

    /** What rules took off that may go below the floor. */
    long takenBelowFloor() {
        return takenBelowFloor;
    }

    void become(Compiled rule, long amount) {
        if (rule.rule().combination().belowFloor()) {
            takenBelowFloor += running - amount;
        }
        become(rule.label(), amount);
    }

    void become(Label label, long amount) {
        steps.add(
                new Quote.Step(label.cause(), label.title(), label.decision(), Rupiah.of(running), Rupiah.of(amount)));
        running = amount;
    }

    Quote.Line quoted() {
        return new Quote.Line(product(), quantity(), Rupiah.of(listed), Rupiah.of(running), steps);
    }
}
