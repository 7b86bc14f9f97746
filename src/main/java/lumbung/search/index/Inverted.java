package lumbung.search.index;

import java.util.Arrays;

/** From what people have to who has it. */
final class Inverted {
    private Inverted() {}

    /** Who has each word; a word that a person has twice counts once. */
    static Postings words(Postings names, int vocabulary) {
        int[] starts = new int[vocabulary + 1];
        int people = names.starts().length - 1;
        for (int doc = 0; doc < people; doc++) {
            for (int at = names.starts()[doc]; at < names.starts()[doc + 1]; at++) {
                if (isFirst(names, doc, at)) {
                    starts[(names.docs()[at] & ~Segment.LAST) + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] docs = new int[starts[vocabulary]];
        int[] next = starts.clone();
        for (int doc = 0; doc < people; doc++) {
            for (int at = names.starts()[doc]; at < names.starts()[doc + 1]; at++) {
                if (isFirst(names, doc, at)) {
                    docs[next[names.docs()[at] & ~Segment.LAST]++] = doc;
                }
            }
        }
        return new Postings(starts, docs);
    }

    private static boolean isFirst(Postings names, int doc, int at) {
        int word = names.docs()[at] & ~Segment.LAST;
        for (int before = names.starts()[doc]; before < at; before++) {
            if ((names.docs()[before] & ~Segment.LAST) == word) {
                return false;
            }
        }
        return true;
    }
}
