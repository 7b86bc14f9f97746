package lumbung.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers people in any order and lays them out as a {@link Segment}. Holds numbers rather than texts, to stay small. */
final class SegmentBuilder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Growing names = new Growing();
    private final Growing nameStarts = new Growing();
    private final Pairs phones = new Pairs();
    private final Pairs places = new Pairs();
    private long[] ids = new long[64];
    private int size;

    void add(Entry entry) {
        begin(entry.id());
        entry.names().forEach(this::name);
        entry.phones().forEach(digits -> phone(PhoneBook.pack(digits)));
        entry.places().forEach(this::place);
    }

    private void name(List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            word(name.get(i), i == name.size() - 1);
        }
    }

    /** Begins the next person; words, phones and places follow. */
    void begin(long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + (size >> 1));
        }
        ids[size++] = id;
        nameStarts.add(names.size());
    }

    void word(String word, boolean last) {
        names.add(number(word) | (last ? Segment.LAST : 0));
    }

    void phone(long packed) {
        phones.add(packed, size - 1);
    }

    void place(long placeId) {
        places.add(placeId, size - 1);
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, it -> {
            words.add(it);
            return words.size() - 1;
        });
    }

    Segment build() {
        nameStarts.add(names.size());
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        Vocabulary vocabulary = new Vocabulary(sorted);
        int[] renumbered = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            renumbered[numbers.get(sorted[i])] = i;
        }
        Layout layout = new Layout(nameStarts.toArray(), renumber(names, renumbered), Arrays.copyOf(ids, size));
        int[] order = layout.order();
        return assemble(vocabulary, layout, order);
    }

    private Segment assemble(Vocabulary vocabulary, Layout layout, int[] order) {
        Postings ordered = layout.inOrder(order);
        long[] sortedIds = new long[size];
        int[] stands = new int[size];
        for (int i = 0; i < size; i++) {
            sortedIds[i] = ids[order[i]];
            stands[order[i]] = i;
        }
        Pairs.Sorted book = phones.sorted(stands);
        Pairs.Sorted living = places.sorted(stands);
        long[] placeIds = Arrays.stream(living.values()).distinct().toArray();
        return new Segment(
                sortedIds,
                vocabulary,
                Inverted.words(ordered, vocabulary.size()),
                ordered,
                new PhoneBook(book.values(), book.owners()),
                placeIds,
                living.byValue(placeIds));
    }

    private static int[] renumber(Growing names, int[] renumbered) {
        int[] out = new int[names.size()];
        for (int i = 0; i < out.length; i++) {
            int word = names.at(i);
            out[i] = renumbered[word & ~Segment.LAST] | (word & Segment.LAST);
        }
        return out;
    }
}
