package lumbung.search.index;

/** Finds those whose names have words beginning with the parts of a word, in their order: {@code sitam}, {@code moh}. */
final class Humps {
    private static final int MOST_PARTS = 4;
    private static final int LONGEST = 16;
    /** No more looks than this at names, so that a keystroke stays quick. */
    private static final int MOST_LOOKS = 120_000;

    private final Segment segment;
    private final String word;
    private final Vocabulary.Range[] parts = new Vocabulary.Range[MOST_PARTS];
    private final Docs found;
    private int looks;

    private Humps(Segment segment, String word) {
        this.segment = segment;
        this.word = word;
        this.found = new Docs(segment.size());
    }

    static Docs find(Segment segment, String word) {
        Humps humps = new Humps(segment, word);
        boolean letters = word.chars().allMatch(Character::isLetter);
        for (int count = 2;
                letters && count <= Math.min(MOST_PARTS, word.length()) && word.length() <= LONGEST;
                count++) {
            humps.split(0, 0, count);
        }
        return humps.found;
    }

    /** Tries every way to part the letters from here on, given the parts before; few parts, which say most, come first. */
    private void split(int from, int part, int count) {
        if (part == count) {
            look(count);
            return;
        }
        int longest = word.length() - (count - part - 1);
        for (int to = part == count - 1 ? word.length() : from + 1; to <= longest; to++) {
            Vocabulary.Range range = segment.vocabulary().beginning(word.substring(from, to));
            if (range.isEmpty()) {
                return;
            }
            parts[part] = range;
            split(to, part + 1, count);
        }
    }

    /** Looks at everybody who has the rarest part. */
    private void look(int count) {
        Vocabulary.Range rarest = parts[0];
        for (int i = 1; i < count; i++) {
            if (segment.words().count(parts[i]) < segment.words().count(rarest)) {
                rarest = parts[i];
            }
        }
        looks += segment.words().count(rarest);
        if (looks > MOST_LOOKS) {
            return;
        }
        int[] docs = segment.words().docs();
        int end = segment.words().starts()[rarest.to()];
        for (int i = segment.words().starts()[rarest.from()]; i < end; i++) {
            if (!found.has(docs[i]) && fits(docs[i], count)) {
                found.add(docs[i]);
            }
        }
    }

    /** Whether one of the names has the parts in order. */
    private boolean fits(int doc, int count) {
        Postings names = segment.names();
        int part = 0;
        for (int at = names.starts()[doc]; at < names.starts()[doc + 1]; at++) {
            int word = names.docs()[at];
            if (parts[part].has(word & ~Segment.LAST) && ++part == count) {
                return true;
            }
            if (word < 0) {
                part = 0;
            }
        }
        return false;
    }
}
