package lumbung.search.index;

import java.util.stream.Stream;

/** How well somebody matches, best first. */
public enum Quality {
    /** The whole word. */
    EXACT(0),
    /** The word begins so, or the person is of that place. */
    BEGINNING(1),
    /** The beginnings of several words: {@code sitam} for Siti Aminah; digits inside a number. */
    HUMPS(2),
    /** But for a slip of the finger. */
    SLIP(3);

    static final int COUNT = 4;

    private final int cost;

    Quality(int cost) {
        this.cost = cost;
    }

    /** The less the better. */
    int cost() {
        return cost;
    }

    static Quality costing(int cost) {
        return Stream.of(values()).filter(it -> it.cost == cost).findFirst().orElseThrow();
    }
}
