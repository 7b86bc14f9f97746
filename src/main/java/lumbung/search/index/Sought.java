package lumbung.search.index;

import java.util.Arrays;

/**
 * One word sought in one segment.
 *
 * @param number the word itself, −1 where nobody has it
 * @param beginning the words that begin so
 * @param near words a slip away
 * @param placed who is of a place with such a word
 * @param humped whose words begin with parts of it
 * @param docs all of these together
 */
@SuppressWarnings("ArrayRecordComponent")
record Sought(int number, Vocabulary.Range beginning, int[] near, Docs placed, Docs humped, Docs docs) {
    static Sought of(Segment segment, String word, PlaceWords places, boolean forgiving) {
        Docs placed = new Docs(segment.size());
        places.find(word, forgiving).forEach(place -> segment.collectPlace(place, placed));
        Vocabulary.Range beginning = segment.vocabulary().beginning(word);
        int[] near = forgiving ? segment.vocabulary().near(word) : new int[0];
        Docs humped = forgiving ? Humps.find(segment, word) : new Docs(0);
        Docs docs = placed.copy();
        segment.words().collect(beginning, docs);
        for (int other : near) {
            segment.words().collect(other, docs);
        }
        return new Sought(
                segment.vocabulary().number(word), beginning, near, placed, humped, forgiving ? docs.or(humped) : docs);
    }

    /** How well the one at this place has it; {@link Quality} by number. */
    int quality(Segment segment, int doc) {
        int best = Quality.SLIP.cost();
        Postings names = segment.names();
        for (int at = names.starts()[doc]; at < names.starts()[doc + 1]; at++) {
            int word = names.docs()[at] & ~Segment.LAST;
            if (word == number) {
                return Quality.EXACT.cost();
            }
            if (beginning.has(word)) {
                best = Quality.BEGINNING.cost();
            }
        }
        if (best == Quality.SLIP.cost() && placed.has(doc)) {
            best = Quality.BEGINNING.cost();
        }
        return best == Quality.SLIP.cost() && humped.holds(doc) ? Quality.HUMPS.cost() : best;
    }

    /** Whether this word of the vocabulary is one sought. */
    boolean accepts(int word) {
        return beginning.has(word) || Arrays.binarySearch(near, word) >= 0;
    }
}
