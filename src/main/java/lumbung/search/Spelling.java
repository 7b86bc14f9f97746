package lumbung.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words as they are compared: without marks, in lower case, letters and digits only. */
public final class Spelling {
    private Spelling() {}

    /** The words of a text in their order: {@code "Hj. Siti-Aminah"} is hj, siti, aminah. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(Character.toLowerCase(c));
            } else if (!within(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** The words with single blanks between. */
    public static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** Marks over letters and the apostrophes of Ma'ruf and Jum’at separate no words. */
    private static boolean within(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’' || c == '‘' || c == '`';
    }
}
