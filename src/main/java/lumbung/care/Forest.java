package lumbung.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lumbung.care.kept.Touch;
import lumbung.register.Relation;

/** Who brought whom, all of it: N10. */
public final class Forest {
    private final SortedMap<Long, List<Long>> roots;
    private final Map<Long, List<Relation>> brought;
    private final Map<Long, List<Touch>> given;

    /**
     * As it was read.
     *
     * @param roots who brought others and came through nobody, by community
     * @param brought the ties of each who brought others, in the order in which they were noted
     * @param given gifts and thanks of each, the newest first
     */
    Forest(SortedMap<Long, List<Long>> roots, Map<Long, List<Relation>> brought, Map<Long, List<Touch>> given) {
        this.roots = roots;
        this.brought = brought;
        this.given = given;
    }

    /** Something by community; that of those who are in none, 0, comes last. */
    static SortedMap<Long, List<Long>> byCommunity() {
        return new TreeMap<>(Comparator.comparing((Long id) -> id == 0).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Where trees begin: who brought others and came through nobody, by community. Who is in several stands under each; under 0
     * who is in none.
     */
    public SortedMap<Long, List<Long>> roots() {
        return roots;
    }

    /**
     * Somebody in a tree.
     *
     * @param depth 1 for whom the root brought
     */
    public record Branch(long personId, int depth) {}

    /** Everybody who came through somebody, over others too; each right under who brought them. */
    public List<Branch> tree(long rootId) {
        List<Branch> all = new ArrayList<>();
        grow(rootId, 1, new HashSet<>(Set.of(rootId)), all);
        return all;
    }

    private void grow(long personId, int depth, Set<Long> seen, List<Branch> into) {
        for (Relation tie : brought.getOrDefault(personId, List.of())) {
            if (seen.add(tie.personId())) {
                into.add(new Branch(tie.personId(), depth));
                grow(tie.personId(), depth + 1, seen, into);
            }
        }
    }

    /** Everybody in it. */
    public Set<Long> people() {
        Set<Long> all = new HashSet<>(brought.keySet());
        brought.values().forEach(ties -> ties.forEach(tie -> all.add(tie.personId())));
        return all;
    }

    /** What somebody was given for having brought others, by whichever business. */
    public Gratitude gratitude(long personId) {
        return Gratitude.of(
                personId, brought.getOrDefault(personId, List.of()), given.getOrDefault(personId, List.of()));
    }
}
