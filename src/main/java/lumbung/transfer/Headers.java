package lumbung.transfer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.settings.Shipped;

/** What columns are called in the lists that people have; the names lie in {@code headers.properties}. */
final class Headers {
    private static final Map<String, Field> NAMES = read();
    /** A title above a list also holds words such as "desa"; a header is short. */
    private static final int LONGEST = 48;

    private Headers() {}

    /** The field a header names: by the whole header, else by the longest name found among its words. */
    static Optional<Field> field(String header) {
        String folded = folded(header);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        Field whole = NAMES.get(folded);
        return whole == null ? within(folded) : Optional.of(whole);
    }

    /** Small letters and digits with single blanks: {@code "No. HP / WA"} and {@code "no hp wa"} are one. */
    static String folded(String header) {
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

    private static Optional<Field> within(String folded) {
        String[] words = folded.replaceAll(" ?\\b\\d+\\b ?", " ").strip().split(" ", -1);
        for (int length = words.length; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                Field found = NAMES.get(String.join(" ", Arrays.asList(words).subList(from, from + length)));
                if (found != null && (length > 1 || words[from].length() > 1)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Field> read() {
        Map<String, Field> names = new HashMap<>();
        Shipped.lines(Headers.class, "headers.properties").forEach((field, all) -> {
            for (String name : all.split(",", -1)) {
                names.put(name.strip(), Field.valueOf(field));
            }
        });
        return names;
    }
}
