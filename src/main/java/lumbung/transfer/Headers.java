package lumbung.transfer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What columns are called in the lists of people that there are; the names lie in {@code headers.properties}. */
public final class Headers {
    private Headers() {}

    /** The field a header names. */
    static Optional<Field> field(String header) {
        return Vocabulary.PEOPLE.field(header).map(Field::valueOf);
    }

    /** Small letters and digits with single blanks: {@code "No. HP / WA"} and {@code "no hp wa"} are one. */
    public static String folded(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char next = plain.charAt(i);
            if (Character.isLetterOrDigit(next) || next == '#') {
                folded.append(gap && folded.length() > 0 ? " " : "").append(next);
                gap = false;
            } else {
                gap = gap || Character.getType(next) != Character.NON_SPACING_MARK;
            }
        }
        return folded.toString();
    }
}
