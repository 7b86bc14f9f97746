package lumbung.search.index;

import java.util.Arrays;

/**
 * People in order of their folded names, then ids, as arrays of numbers. Never changes.
 *
 * @param ids each person's id
 * @param words who has each word
 * @param names each person's words, one name after the other; the last word of a name is marked
 * @param placeIds the areas and communities that they are of, sorted
 * @param places who is of each of those
 */
@SuppressWarnings("ArrayRecordComponent")
record Segment(
        long[] ids,
        Vocabulary vocabulary,
        Postings words,
        Postings names,
        PhoneBook phones,
        long[] placeIds,
        Postings places) {
    /** Marks the last word of a name. */
    static final int LAST = 1 << 31;

    static final Segment EMPTY = new SegmentBuilder().build();

    int size() {
        return ids.length;
    }

    /** The folded name of the one at this place, by which lists are sorted. */
    String key(int doc) {
        StringBuilder key = new StringBuilder();
        int at = names.starts()[doc];
        int word;
        do {
            word = names.docs()[at++];
            key.append(key.isEmpty() ? "" : " ").append(vocabulary.word(word & ~LAST));
        } while ((word & LAST) == 0);
        return key.toString();
    }

    /** The first place of a name that begins with this word of the vocabulary, or with a later one. */
    int firstFrom(int word) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if ((names.docs()[names.starts()[middle]] & ~LAST) < word) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Who lives in the area, or is in the community. */
    void collectPlace(long placeId, Docs found) {
        int at = Arrays.binarySearch(placeIds, placeId);
        if (at >= 0) {
            places.collect(at, found);
        }
    }

    /** What it takes in memory without the texts of the vocabulary, in bytes. */
    long bytes() {
        return 8L * (ids.length + phones.numbers().length + placeIds.length)
                + 4L * (phones.owners().length + words.docs().length + names.docs().length + places.docs().length)
                + 4L * (words.starts().length + names.starts().length + places.starts().length);
    }
}
