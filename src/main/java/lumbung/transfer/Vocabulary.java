package lumbung.transfer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.settings.Shipped;

/**
 * What the columns of one kind of list are called. Each file of names has {@code NUMBER} for the running number in front.
 *
 * @param fields each by the names it has, folded
 * @param naming the fields that say whom or what a row is about
 * @param sure a field that no closing line fills: where it holds something, there is a row
 */
public record Vocabulary(Map<String, String> fields, List<String> naming, String sure) {
    static final Vocabulary PEOPLE = read("headers.properties", List.of("NAME", "GIVEN_NAME"), "PHONE");
    public static final Vocabulary SALES = read("sales.properties", List.of("PRODUCT"), "PHONE");

    /** A title above a list also holds words such as "desa"; a header is short. */
    private static final int LONGEST = 48;

    public Vocabulary {
        fields = Map.copyOf(fields);
        naming = List.copyOf(naming);
    }

    /** The field a header names: by the whole header, else by the longest name found among its words. */
    public Optional<String> field(String header) {
        String folded = Headers.folded(header);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(fields.get(folded)).or(() -> within(folded));
    }

    private Optional<String> within(String folded) {
        String[] words = folded.replaceAll(" ?\\b\\d+\\b ?", " ").strip().split(" ", -1);
        for (int length = words.length; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String found = fields.get(String.join(" ", Arrays.asList(words).subList(from, from + length)));
                if (found != null && (length > 1 || words[from].length() > 1)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static Vocabulary read(String file, List<String> naming, String sure) {
        Map<String, String> names = new HashMap<>();
        Shipped.lines(Vocabulary.class, file).forEach((field, all) -> {
            for (String name : all.split(",", -1)) {
                names.put(name.strip(), field);
            }
        });
        return new Vocabulary(names, naming, sure);
    }
}
