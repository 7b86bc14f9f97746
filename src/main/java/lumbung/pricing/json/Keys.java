package lumbung.pricing.json;

import java.util.Optional;
import lumbung.pricing.Names;

/** Words for what rules know by number, both ways: what {@link #of} says, {@link #number} understands. */
public interface Keys extends Names {
    /** The number of a word; empty where nothing is called so. */
    Optional<Long> number(Kind kind, String word);

    /** The number of a product or a rule that is described here, a new one where it is new. */
    long described(Kind kind, Described it);

    /**
     * What a description says of itself.
     *
     * @param word by which it is called in what is read
     * @param name as people call it
     * @param business whose it is, 0 for nobody's
     */
    record Described(String word, String name, long business) {}
}
