package lumbung.orders;

import lumbung.journal.Changes;
import lumbung.orders.kept.Receipt;

/** What else goes down when goods are handed over, in the same operation: it is taken back with it. */
@FunctionalInterface
public interface Handing {
    /** Nothing else. */
    Handing ALONE = (receipt, changes) -> {};

    /** An order was handed over, later or as it was placed. */
    void handed(Receipt receipt, Changes changes);
}
