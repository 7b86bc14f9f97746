package lumbung.register.matching;

import java.util.Set;
import java.util.stream.Stream;

/**
 * One word from the spelling of before 1972 to today's. There {@code j} was written dj and {@code y} was written j; so a
 * bare j means y only in a word that shows itself to be old: {@code Widjaja} is Wijaya, {@code Jumiati} stays.
 */
final class Spelling {
    private static final Set<String> FOREIGN = Set.of("joel", "noel", "noele", "chloe", "khloe", "zoe", "joey");

    private Spelling() {}

    /** @param word lower case letters without marks */
    static String modern(String word) {
        if (!isOld(word) || FOREIGN.contains(word)) {
            return tidy(word);
        }
        // A capital keeps the j that comes of dj apart from the j that becomes y.
        String letters = word.replace("dj", "J").replace("tj", "c").replace('j', 'y');
        return tidy(letters.replace('J', 'j').replace("oe", "u"));
    }

    private static boolean isOld(String word) {
        if (word.indexOf('j') < 0) {
            return word.contains("oe");
        }
        // In a longer word hj is where two names were written together: Casrinahjumlani.
        boolean wahju = word.length() > 3 && word.length() <= 9 && word.contains("hj");
        return wahju
                || word.startsWith("nj")
                || Stream.of("dj", "tj", "sj", "ulj", "oe").anyMatch(word::contains);
    }

    private static String tidy(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean doubled = i > 0 && c == word.charAt(i - 1) && Character.isLetter(c);
            if (!doubled) {
                letters.append(c);
            }
        }
        return plainEnd(letters);
    }

    /** {@code Wati} and {@code Waty}, {@code Rosi} and {@code Rosie}. */
    private static String plainEnd(StringBuilder word) {
        int last = word.length() - 1;
        if (last >= 2 && word.charAt(last) == 'y' && isConsonant(word.charAt(last - 1))) {
            word.setCharAt(last, 'i');
        } else if (last >= 3
                && word.charAt(last) == 'e'
                && word.charAt(last - 1) == 'i'
                && isConsonant(word.charAt(last - 2))) {
            word.setLength(last);
        }
        return word.toString();
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }
}
