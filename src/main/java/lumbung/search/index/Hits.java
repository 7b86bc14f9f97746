package lumbung.search.index;

import java.util.Arrays;

/** Everybody whom a text means, in order of name: the order of the register's lists. */
public final class Hits {
    private final Segment base;
    private final Segment overlay;
    private final int[] docs;
    private final long[] sorted;

    /** @param docs places in the base, or below zero the complement of one in the overlay */
    private Hits(Segment base, Segment overlay, int[] docs) {
        this.base = base;
        this.overlay = overlay;
        this.docs = docs;
        this.sorted = new long[docs.length];
        Arrays.setAll(sorted, this::id);
        Arrays.sort(sorted);
    }

    static Hits merge(Segment base, int[] inBase, Segment overlay, int[] inOverlay) {
        int[] docs = new int[inBase.length + inOverlay.length];
        int b = 0;
        int o = 0;
        for (int i = 0; i < docs.length; i++) {
            boolean takesBase =
                    o == inOverlay.length || (b < inBase.length && before(base, inBase[b], overlay, inOverlay[o]));
            docs[i] = takesBase ? inBase[b++] : ~inOverlay[o++];
        }
        return new Hits(base, overlay, docs);
    }

    private static boolean before(Segment base, int one, Segment overlay, int other) {
        int key = base.key(one).compareTo(overlay.key(other));
        return key < 0 || (key == 0 && base.ids()[one] < overlay.ids()[other]);
    }

    public int size() {
        return docs.length;
    }

    public long id(int place) {
        int doc = docs[place];
        return doc >= 0 ? base.ids()[doc] : overlay.ids()[~doc];
    }

    /** The folded name by which the one at this place is sorted. */
    public String key(int place) {
        int doc = docs[place];
        return doc >= 0 ? base.key(doc) : overlay.key(~doc);
    }

    public boolean contains(long id) {
        return Arrays.binarySearch(sorted, id) >= 0;
    }

    /** Those who are among these or the others, who were seen at the same moment. */
    @SuppressWarnings("ReferenceEquality")
    public Hits or(Hits others) {
        if (base != others.base || overlay != others.overlay) {
            throw new IllegalArgumentException("seen at different moments");
        }
        Docs inBase = new Docs(base.size());
        Docs inOverlay = new Docs(overlay.size());
        for (int[] part : new int[][] {docs, others.docs}) {
            for (int doc : part) {
                if (doc >= 0) {
                    inBase.add(doc);
                } else {
                    inOverlay.add(~doc);
                }
            }
        }
        return merge(base, inBase.toArray(), overlay, inOverlay.toArray());
    }

    /** How many of them stand before this name and id, or at it where {@code with}. */
    public int before(String key, long id, boolean with) {
        int from = 0;
        int to = docs.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int compared = key(middle).compareTo(key);
            int order = compared != 0 ? compared : Long.compare(id(middle), id);
            if (order < 0 || (with && order == 0)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
