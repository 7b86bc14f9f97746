package lumbung.transfer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between the cells of a text: the one that makes known headers, else the most even rows. */
final class Delimiter {
    private static final String DIRECTIVE = "sep=";

    private Delimiter() {}

    /** A reading of the text's head with one delimiter. */
    private record Trial(char delimiter, int headers, int even, int width) {}

    static char of(String head, Vocabulary words) {
        return declared(head).orElseGet(() -> best(head, words));
    }

    /** A first line {@code sep=;}, as spreadsheets write it. */
    static Optional<Character> declared(String head) {
        String first = head.lines().findFirst().orElse("");
        boolean said = first.startsWith(DIRECTIVE) && first.length() == DIRECTIVE.length() + 1;
        return said ? Optional.of(first.charAt(DIRECTIVE.length())) : Optional.empty();
    }

    private static char best(String head, Vocabulary words) {
        return Stream.of(',', ';', '\t', '|')
                .map(delimiter -> trial(head, delimiter, words))
                .max(Comparator.comparingInt(Trial::headers)
                        .thenComparingInt(Trial::even)
                        .thenComparingInt(Trial::width))
                .map(Trial::delimiter)
                .orElse(',');
    }

    private static Trial trial(String head, char delimiter, Vocabulary words) {
        Map<Integer, Integer> widths = new HashMap<>();
        List<List<String>> records = cells(head, delimiter);
        records.forEach(cells -> widths.merge(cells.size(), 1, Integer::sum));
        int headers = known(records.stream()
                .mapToInt(cells -> Heading.known(cells, words))
                .max()
                .orElse(0));
        widths.remove(0);
        widths.remove(1);
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Trial(delimiter, headers, most.getValue(), most.getKey()))
                .orElse(new Trial(delimiter, 0, 0, 0));
    }

    /** A single word that is a header by chance proves nothing. */
    private static int known(int headers) {
        return headers > 1 ? headers : 0;
    }

    static List<List<String>> cells(String head, char delimiter) {
        List<List<String>> cells = new ArrayList<>();
        try (Records records =
                new Records(new Lines(new StringReader(head), Limits.RECORD_CHARS), new Delimited(delimiter))) {
            for (Optional<Records.Found> next = records.next(); next.isPresent(); next = records.next()) {
                cells.add(next.get().cells().orElse(List.of()));
            }
        }
        return cells;
    }
}
