package lumbung.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate that differs by a slip or two; empty where none is near. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String sought = word.toLowerCase(Locale.ROOT);
        int slips = sought.length() < 5 ? 1 : 2;
        return candidates.stream()
                .filter(it -> far(sought, it) <= slips)
                .min(Comparator.comparingInt(it -> far(sought, it)));
    }

    /** The candidates by nearness, at most so many, for a sentence. */
    public static String listed(String word, Collection<String> candidates, int most) {
        String sought = word.toLowerCase(Locale.ROOT);
        List<String> near = candidates.stream()
                .distinct()
                .sorted(Comparator.comparingInt(it -> Math.min(far(sought, it), 3)))
                .limit(most)
                .toList();
        return String.join(", ", near) + (candidates.size() > most ? ", …" : "");
    }

    private static int far(String sought, String candidate) {
        return Slips.between(sought, candidate.toLowerCase(Locale.ROOT), 3);
    }
}
