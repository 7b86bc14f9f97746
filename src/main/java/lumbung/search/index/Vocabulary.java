package lumbung.search.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import lumbung.search.Slips;

/** All words of a segment in their order; a word's number is its place. */
final class Vocabulary {
    private final String[] words;
    private final int[] letters;

    /** @param words sorted, each once */
    Vocabulary(String[] words) {
        this.words = words;
        this.letters = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            letters[i] = letters(words[i]);
        }
    }

    int size() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    String[] words() {
        return words;
    }

    /** The words that begin so: from the first to before the last. */
    Range beginning(String start) {
        return new Range(lower(start), lower(start + Character.MAX_VALUE));
    }

    /** A word's number, −1 for none. */
    int number(String word) {
        return Math.max(-1, Arrays.binarySearch(words, word));
    }

    private int lower(String word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? -found - 1 : found;
    }

    /** The other words that a slip of the finger, or two in a long one, would make of this. */
    int[] near(String word) {
        int slips = Slips.forgiven(word);
        if (slips == 0) {
            return new int[0];
        }
        int own = letters(word);
        return IntStream.range(0, words.length)
                .filter(i -> Math.abs(words[i].length() - word.length()) <= slips)
                .filter(i -> Integer.bitCount(own ^ letters[i]) <= 2 * slips)
                .filter(i -> {
                    int between = Slips.between(word, words[i], slips);
                    return between > 0 && between <= slips;
                })
                .toArray();
    }

    /** Which letters a word has; words that differ in more than two of these for each slip need no closer look. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** Words that stand together. */
    record Range(int from, int to) {
        boolean has(int number) {
            return number >= from && number < to;
        }

        boolean isEmpty() {
            return from >= to;
        }
    }
}
