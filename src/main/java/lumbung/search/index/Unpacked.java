package lumbung.search.index;

import java.util.Arrays;

/** Takes a segment apart again, to lay it out with others. */
final class Unpacked {
    private final Segment segment;
    private final SegmentBuilder builder;
    private final int[] phones;
    private final int[] places;
    private int phone;
    private int place;

    private Unpacked(Segment segment, SegmentBuilder builder) {
        this.segment = segment;
        this.builder = builder;
        this.phones = byOwner(segment.phones().owners(), segment.size());
        this.places = byOwner(segment.places().docs(), segment.size());
    }

    /** Adds those who still count. */
    static void of(Segment segment, Docs live, SegmentBuilder builder) {
        Unpacked unpacked = new Unpacked(segment, builder);
        for (int doc = 0; doc < segment.size(); doc++) {
            unpacked.take(doc, live.has(doc));
        }
    }

    private void take(int doc, boolean counts) {
        if (counts) {
            builder.begin(segment.ids()[doc]);
            words(doc);
        }
        for (; phone < phones.length && segment.phones().owners()[phones[phone]] == doc; phone++) {
            if (counts) {
                builder.phone(segment.phones().numbers()[phones[phone]]);
            }
        }
        for (; place < places.length && segment.places().docs()[places[place]] == doc; place++) {
            if (counts) {
                builder.place(placeId(places[place]));
            }
        }
    }

    private void words(int doc) {
        Postings names = segment.names();
        for (int at = names.starts()[doc]; at < names.starts()[doc + 1]; at++) {
            int word = names.docs()[at];
            builder.word(segment.vocabulary().word(word & ~Segment.LAST), word < 0);
        }
    }

    private long placeId(int at) {
        int found = Arrays.binarySearch(segment.places().starts(), at);
        return segment.placeIds()[found < 0 ? -found - 2 : found];
    }

    /** The places of an array in order of the owner that stands there. */
    private static int[] byOwner(int[] owners, int people) {
        int[] next = new int[people + 1];
        for (int owner : owners) {
            next[owner + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[owners.length];
        for (int i = 0; i < owners.length; i++) {
            order[next[owners[i]]++] = i;
        }
        return order;
    }
}
