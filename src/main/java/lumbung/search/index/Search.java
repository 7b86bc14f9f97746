package lumbung.search.index;

import java.util.ArrayList;
import java.util.List;

/** One text sought in one segment. */
final class Search {
    private static final int NOT = Integer.MAX_VALUE;

    private final Segment segment;
    private final List<List<Sought>> readings = new ArrayList<>();
    private final List<Docs> found = new ArrayList<>();
    private final Numbered numbered;

    private Search(Segment segment, Numbered numbered) {
        this.segment = segment;
        this.numbered = numbered;
    }

    /**
     * Carries out a search.
     *
     * @param live who of the segment still counts
     */
    static Search of(Segment segment, Docs live, Wanted wanted, PlaceWords places, Depth depth) {
        Search search = new Search(segment, Numbered.of(segment, live, wanted, depth));
        for (List<String> words : wanted.readings()) {
            search.read(words, places, depth == Depth.FORGIVING);
        }
        if (wanted.readings().isEmpty() && !wanted.numbers().isEmpty()) {
            search.readings.add(List.of());
            search.found.add(search.numbered.all());
        }
        return search;
    }

    private void read(List<String> words, PlaceWords places, boolean forgiving) {
        List<Sought> all = words.stream()
                .map(word -> Sought.of(segment, word, places, forgiving))
                .toList();
        Docs docs = numbered.all().copy();
        all.forEach(word -> docs.and(word.docs()));
        readings.add(all);
        found.add(docs);
    }

    /** Everybody found. */
    Docs docs() {
        Docs all = new Docs(segment.size());
        found.forEach(all::or);
        return all;
    }

    /** Those of them in one of whose names the words stand side by side in their order. */
    Docs inOneName() {
        Docs all = new Docs(segment.size());
        for (int i = 0; i < readings.size(); i++) {
            Docs docs = found.get(i);
            for (int doc = docs.next(0); doc >= 0; doc = docs.next(doc + 1)) {
                if (sideBySide(readings.get(i), doc)) {
                    all.add(doc);
                }
            }
        }
        return all;
    }

    private boolean sideBySide(List<Sought> words, int doc) {
        int from = segment.names().starts()[doc];
        int to = segment.names().starts()[doc + 1] - words.size();
        for (int at = from; at <= to; at++) {
            if (begins(words, at)) {
                return true;
            }
        }
        return words.isEmpty();
    }

    private boolean begins(List<Sought> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            int word = segment.names().docs()[at + i];
            boolean ends = word < 0 && i < words.size() - 1;
            if (ends || !words.get(i).beginning().has(word & ~Segment.LAST)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How well somebody found matches, the less the better: twice the {@link Quality} of the word that matches worst, and
     * one more unless the name begins with the first word.
     */
    int rank(int doc) {
        int best = NOT;
        for (int i = 0; i < readings.size(); i++) {
            if (found.get(i).has(doc)) {
                best = Math.min(best, rank(readings.get(i), doc));
            }
        }
        return best;
    }

    private int rank(List<Sought> words, int doc) {
        int worst = numbered.quality(doc).cost();
        if (words.isEmpty()) {
            return 2 * worst;
        }
        for (Sought word : words) {
            worst = Math.max(worst, word.quality(segment, doc));
        }
        int first = segment.names().docs()[segment.names().starts()[doc]] & ~Segment.LAST;
        return 2 * worst + (words.get(0).accepts(first) ? 0 : 1);
    }

    /** The best rank that anybody could have: where nobody has the whole words, or numbers are sought, none is exact. */
    int bestRank() {
        boolean exact = !numbered.asked()
                && readings.stream().anyMatch(words -> words.stream().allMatch(word -> word.number() >= 0));
        return 2 * (exact ? Quality.EXACT : Quality.BEGINNING).cost();
    }

    /** Those found among whom alone a name begins with the first word, or the number begins so. */
    Docs leading() {
        Docs leading = new Docs(segment.size());
        for (int i = 0; i < readings.size(); i++) {
            List<Sought> words = readings.get(i);
            leading.or(
                    words.isEmpty()
                            ? numbered.begun().copy()
                            : beginning(words.get(0)).and(found.get(i)));
        }
        return leading;
    }

    /** Names are in order, so those that begin with certain words stand together. */
    private Docs beginning(Sought word) {
        Docs docs = new Docs(segment.size());
        int to = segment.firstFrom(word.beginning().to());
        for (int doc = segment.firstFrom(word.beginning().from()); doc < to; doc++) {
            docs.add(doc);
        }
        return docs;
    }
}
