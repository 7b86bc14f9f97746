package lumbung.search.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.search.Node;

/**
 * The index at one moment.
 *
 * @param base most people
 * @param live who of the base still counts
 * @param changed the people who changed since, by id
 * @param overlay the same, searchable
 * @param places the words of areas and communities
 */
record View(Segment base, Docs live, Map<Long, Entry> changed, Segment overlay, PlaceWords places) {
    /** The overlay is laid out anew at each change: it must stay small. */
    private static final int MOST_CHANGED = 1_000;

    static View of(Segment base, PlaceWords places) {
        return new View(base, Docs.all(base.size()), Map.of(), Segment.EMPTY, places);
    }

    View with(PlaceWords others) {
        return new View(base, live, changed, overlay, others);
    }

    /** After these people were added, changed or removed. */
    View with(Collection<Entry> entries, Collection<Long> gone) {
        Map<Long, Entry> all = new HashMap<>(changed);
        all.keySet().removeAll(gone);
        entries.forEach(entry -> all.put(entry.id(), entry));
        Docs still = without(Stream.concat(gone.stream(), entries.stream().map(Entry::id)));
        SegmentBuilder builder = new SegmentBuilder();
        boolean many = all.size() > MOST_CHANGED;
        if (many) {
            Unpacked.of(base, still, builder);
        }
        all.values().forEach(builder::add);
        return many ? of(builder.build(), places) : new View(base, still, Map.copyOf(all), builder.build(), places);
    }

    /** Who of the base still counts when these do not. */
    private Docs without(Stream<Long> people) {
        long[] forgotten = people.mapToLong(Long::longValue).sorted().toArray();
        Docs still = live.copy();
        for (int doc = 0; doc < base.size() && forgotten.length > 0; doc++) {
            if (Arrays.binarySearch(forgotten, base.ids()[doc]) >= 0) {
                still.remove(doc);
            }
        }
        return still;
    }

    /** With everybody in the base. */
    View compact() {
        if (changed.isEmpty() && live.count() == base.size()) {
            return this;
        }
        SegmentBuilder builder = new SegmentBuilder();
        Unpacked.of(base, live, builder);
        changed.values().forEach(builder::add);
        return of(builder.build(), places);
    }

    int size() {
        return live.count() + overlay.size();
    }

    /** The best matches; those by humps and slips only where the others leave room. */
    List<Match> best(String typed, int limit) {
        Wanted wanted = Wanted.of(typed).joining(places);
        List<Match> found = List.of();
        for (Depth depth : Depth.values()) {
            boolean further = depth != Depth.INSIDE || !wanted.numbers().isEmpty();
            if (found.size() < limit && !wanted.isEmpty() && further) {
                Best best = new Best(limit);
                best.take(Search.of(base, live, wanted, places, depth), base);
                best.take(Search.of(overlay, Docs.all(overlay.size()), wanted, places, depth), overlay);
                found = best.list();
            }
        }
        return found;
    }

    /** Everybody whom a text means; by humps and slips only where nobody is found without. */
    Hits hits(Node.Text text) {
        Wanted wanted = Wanted.of(text.words()).joining(places);
        Hits strict = hits(wanted, text.quoted(), Depth.INSIDE);
        return strict.size() > 0 || text.quoted() ? strict : hits(wanted, false, Depth.FORGIVING);
    }

    private Hits hits(Wanted wanted, boolean quoted, Depth depth) {
        Search first = Search.of(base, live, wanted, places, depth);
        Search second = Search.of(overlay, Docs.all(overlay.size()), wanted, places, depth);
        return quoted
                ? Hits.merge(
                        base,
                        first.inOneName().toArray(),
                        overlay,
                        second.inOneName().toArray())
                : Hits.merge(
                        base, first.docs().toArray(), overlay, second.docs().toArray());
    }
}
