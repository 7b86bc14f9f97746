package lumbung.search.index;

import java.util.ArrayList;
import java.util.List;

/** The best of those found: by rank, and among equals in order of name. */
final class Best {
    private static final int RANKS = 2 * Quality.COUNT;

    private final int limit;
    private final List<List<Found>> ranks = new ArrayList<>();

    /** Somebody found, with what they are sorted by. */
    private record Found(long id, String key) {}

    Best(int limit) {
        this.limit = limit;
        for (int rank = 0; rank < RANKS; rank++) {
            ranks.add(new ArrayList<>());
        }
    }

    /** Takes the best of one segment: first among those that lead, then the others, each until there are enough. */
    void take(Search search, Segment segment) {
        int[] counts = new int[RANKS];
        int enough = search.bestRank();
        Docs leading = search.leading();
        take(search, segment, leading, counts, enough);
        take(search, segment, search.docs().without(leading), counts, enough + 1);
    }

    private void take(Search search, Segment segment, Docs docs, int[] counts, int enough) {
        int doc = docs.next(0);
        while (doc >= 0 && upTo(counts, enough) < limit) {
            int rank = search.rank(doc);
            if (counts[rank]++ < limit) {
                put(ranks.get(rank), new Found(segment.ids()[doc], segment.key(doc)));
            }
            doc = docs.next(doc + 1);
        }
    }

    /** How many have a rank at least as good: nobody after them could be better. */
    private static int upTo(int[] counts, int rank) {
        int sum = 0;
        for (int i = 0; i <= rank; i++) {
            sum += counts[i];
        }
        return sum;
    }

    private static void put(List<Found> sorted, Found found) {
        int at = sorted.size();
        while (at > 0 && after(sorted.get(at - 1), found)) {
            at--;
        }
        sorted.add(at, found);
    }

    private static boolean after(Found one, Found other) {
        int key = one.key().compareTo(other.key());
        return key > 0 || (key == 0 && one.id() > other.id());
    }

    List<Match> list() {
        List<Match> list = new ArrayList<>();
        for (int rank = 0; rank < RANKS; rank++) {
            Quality quality = Quality.costing(rank / 2);
            for (Found found : ranks.get(rank)) {
                if (list.size() < limit) {
                    list.add(new Match(found.id(), quality));
                }
            }
        }
        return list;
    }
}
