package lumbung.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which of the cooperative's area levels the lists' words mean; -1 for a level that it does not have. */
record Levels(List<String> names) {
    private static final Set<String> HAMLETS =
            Set.of("dusun", "dukuh", "pedukuhan", "kampung", "lingkungan", "banjar", "jorong", "hamlet");

    int village() {
        return 0;
    }

    int hamlet() {
        return IntStream.range(0, names.size())
                .filter(i -> HAMLETS.contains(Headers.folded(names.get(i))))
                .findFirst()
                .orElse(-1);
    }

    int rw() {
        return called("rw");
    }

    int rt() {
        return called("rt");
    }

    String name(int level) {
        return level < 0 ? "" : names.get(level);
    }

    private int called(String name) {
        return IntStream.range(0, names.size())
                .filter(i -> Headers.folded(names.get(i)).equals(name))
                .findFirst()
                .orElse(-1);
    }
}
