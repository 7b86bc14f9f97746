package lumbung.workbench.view;

import java.util.Set;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.matching.Resemblance;

/** People who may be one person, and what becomes of them. */
public interface Twins {
    /** Two who look alike, with the reasons. */
    record Pair(Card one, Card other, Resemblance why) {}

    /**
     * Makes two records one.
     *
     * @param kept the record that carries on
     * @param gone the record that is merged into it
     * @param fromGone the names of the fields whose text comes from the one that goes
     */
    Outcome<Long> merge(long kept, long gone, Set<String> fromGone);

    /** Remembers that they are two people. */
    Outcome<Long> different(long one, long other);
}
