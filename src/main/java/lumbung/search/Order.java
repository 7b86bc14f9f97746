package lumbung.search;

import java.util.Locale;
import java.util.Optional;

/** In which order people are listed. Each has an index, so that a window costs the same wherever it begins. */
public enum Order {
    /** By the folded name, then the id. */
    NAME("nama"),
    /** Area by area as the land is divided, those without one last; within an area by name. */
    AREA("wilayah"),
    /** Whoever was added last comes first. */
    NEWEST("terbaru");

    private final String word;

    Order(String word) {
        this.word = word;
    }

    /** What one types for it, in Indonesian; in English it is the constant's own name. */
    public String word() {
        return word;
    }

    public static Optional<Order> of(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        for (Order order : values()) {
            if (order.word.equals(sought)
                    || order.name().toLowerCase(Locale.ROOT).equals(sought)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
