package lumbung.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The problems found: of each kind the first {@link #KEPT} as they are, of the others no more than whom they are about. Reads
 * and writes are short; any thread may make them.
 */
final class Findings {
    /** So many problems of a kind are kept in full. */
    static final int KEPT = 1_000;

    private final Map<String, Map<Problem.Key, Problem>> kept = new LinkedHashMap<>();
    private final Map<String, LongSet> beyond = new HashMap<>();
    private final Map<Long, Set<Problem.Key>> bySubject = new HashMap<>();

    Findings(Collection<String> kinds) {
        kinds.forEach(kind -> {
            kept.put(kind, new LinkedHashMap<>());
            beyond.put(kind, new LongSet());
        });
    }

    /** A problem found now or again. */
    synchronized void put(Problem problem) {
        Map<Problem.Key, Problem> ofKind = kept.get(problem.kind());
        if (ofKind.size() >= KEPT && !ofKind.containsKey(problem.key())) {
            beyond.get(problem.kind()).add(problem.place().id());
            return;
        }
        remove(ofKind.get(problem.key()));
        ofKind.put(problem.key(), problem);
        problem.subjects()
                .forEach(id ->
                        bySubject.computeIfAbsent(id, any -> new HashSet<>(2)).add(problem.key()));
    }

    private void remove(Problem old) {
        if (old != null) {
            kept.get(old.kind()).remove(old.key());
            old.subjects().forEach(id -> bySubject.computeIfPresent(id, (any, keys) -> without(keys, old.key())));
        }
    }

    private static Set<Problem.Key> without(Set<Problem.Key> keys, Problem.Key key) {
        keys.remove(key);
        return keys.isEmpty() ? null : keys;
    }

    /** Forgets all that is about some, and answers whom else it was about. */
    synchronized Set<Long> forget(Set<Long> subjects) {
        Set<Long> others = new HashSet<>();
        for (long id : subjects) {
            for (Problem problem : of(id)) {
                others.addAll(problem.subjects());
                remove(problem);
            }
            beyond.values().forEach(set -> set.remove(id));
        }
        others.removeAll(subjects);
        return others;
    }

    /** Some of those beyond, of kinds of which few are left; they are beyond no more. */
    synchronized Set<Long> next() {
        Set<Long> next = new HashSet<>();
        beyond.forEach((kind, set) -> {
            int room = KEPT - kept.get(kind).size();
            if (room > KEPT / 2 && !set.isEmpty()) {
                next.addAll(set.take(room));
            }
        });
        return next;
    }

    /** What is kept about one. */
    synchronized List<Problem> of(long subject) {
        return bySubject.getOrDefault(subject, Set.of()).stream()
                .map(key -> kept.get(key.kind()).get(key))
                .toList();
    }

    synchronized List<Problem> kept(String kind) {
        return new ArrayList<>(kept.get(kind).values());
    }

    synchronized int keptCount(String kind) {
        return kept.get(kind).size();
    }

    synchronized long count(String kind) {
        return kept.get(kind).size() + (long) beyond.get(kind).size();
    }
}
