package lumbung.register.inspection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who can be reached only through the head of the household. */
final class Relying {
    private final Map<Long, Set<Long>> byHead = new HashMap<>();

    void on(long head, long person) {
        byHead.computeIfAbsent(head, id -> new HashSet<>(2)).add(person);
    }

    Set<Long> on(long head) {
        return byHead.getOrDefault(head, Set.of());
    }

    void clear() {
        byHead.clear();
    }
}
