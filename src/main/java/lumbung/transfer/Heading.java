package lumbung.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a list's header stands and what its columns are called.
 *
 * @param columns one name each, none twice; {@code #3} for a third column without a name
 * @param skipped how many records come before the first row
 * @param titles the texts above the header
 */
record Heading(List<String> columns, int skipped, List<String> titles) {
    private static final int LOOK = 40;
    private static final Pattern NUMBERING = Pattern.compile("[(\\[]?\\d{1,2}[)\\].]?");
    private static final Pattern DATA = Pattern.compile(".*\\d{4,}.*|.*@.*|\\d+[.)]?|[LPlp]");

    static Heading of(List<List<String>> head, Vocabulary words) {
        int at = headerAt(head, words);
        if (at < 0) {
            return new Heading(named(List.of(), width(head)), 0, List.of());
        }
        List<String> header = head.get(at);
        int skipped = at + 1;
        if (skipped < head.size() && isSecondRow(header, head.get(skipped), words)) {
            header = joined(header, head.get(skipped));
            skipped++;
        }
        if (skipped < head.size() && isNumbering(head.get(skipped))) {
            skipped++;
        }
        List<String> titles = head.subList(0, at).stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return new Heading(named(header, width(header, head.subList(skipped, head.size()))), skipped, titles);
    }

    /** How many cells of a record are headers we know. */
    static int known(List<String> cells, Vocabulary words) {
        return (int)
                cells.stream().filter(cell -> words.field(cell).isPresent()).count();
    }

    private static int headerAt(List<List<String>> head, Vocabulary words) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(LOOK, head.size()); i++) {
            int known = known(head.get(i), words);
            if (known > most && (known > 1 || (filled(head.get(i)) == 1 && width(head) <= 1))) {
                best = i;
                most = known;
            }
        }
        return best >= 0 ? best : unknownHeaderAt(head);
    }

    /** Words that we do not know, in the first full row, over rows of data. */
    private static int unknownHeaderAt(List<List<String>> head) {
        int first = IntStream.range(0, Math.min(LOOK, head.size()))
                .filter(i -> filled(head.get(i)) > 1)
                .findFirst()
                .orElse(-1);
        boolean words = first >= 0 && first + 1 < head.size() && !hasData(head.get(first));
        return words && hasData(head.get(first + 1)) ? first : -1;
    }

    private static boolean hasData(List<String> cells) {
        return cells.stream().anyMatch(cell -> DATA.matcher(cell.strip()).matches());
    }

    /** Two rows make a header where the second fills places that the first, with its joined cells, left empty. */
    private static boolean isSecondRow(List<String> header, List<String> next, Vocabulary words) {
        boolean fills = false;
        for (int i = 0; i < next.size(); i++) {
            if (!cell(next, i).isEmpty()) {
                boolean under = cell(header, i).isEmpty()
                        || (i + 1 < Math.max(next.size(), header.size())
                                && cell(header, i + 1).isEmpty());
                if (!under || words.field(cell(next, i)).isEmpty()) {
                    return false;
                }
                fills = fills || cell(header, i).isEmpty();
            }
        }
        return fills;
    }

    private static List<String> joined(List<String> header, List<String> next) {
        return IntStream.range(0, Math.max(header.size(), next.size()))
                .mapToObj(i -> cell(next, i).isEmpty() ? cell(header, i) : cell(next, i))
                .toList();
    }

    /** "(1) (2) (3)" under a header. */
    private static boolean isNumbering(List<String> cells) {
        int count = 0;
        for (String cell : cells) {
            String text = cell.strip();
            if (!text.isEmpty()) {
                count++;
                if (!NUMBERING.matcher(text).matches()
                        || !text.replaceAll("\\D", "").equals(String.valueOf(count))) {
                    return false;
                }
            }
        }
        return count > 2;
    }

    private static List<String> named(List<String> header, int width) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name =
                    cell(header, i).isEmpty() ? "#" + (i + 1) : cell(header, i).replaceAll("\\s+", " ");
            String free = name;
            for (int n = 2; !taken.add(free); n++) {
                free = name + " (" + n + ")";
            }
            names.add(free);
        }
        return List.copyOf(names);
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    private static int filled(List<String> cells) {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** As wide as the header; wider only where most rows are, since one comma too many makes no column. */
    private static int width(List<String> header, List<List<String>> rows) {
        int own = width(List.of(header));
        List<List<String>> wider =
                rows.stream().filter(cells -> width(List.of(cells)) > own).toList();
        return wider.size() * 2 > rows.size() ? width(wider) : own;
    }

    /** The last column that holds anything. */
    private static int width(List<List<String>> records) {
        int width = 0;
        for (List<String> cells : records) {
            for (int i = cells.size(); i > width; i--) {
                width = cells.get(i - 1).isBlank() ? width : i;
            }
        }
        return width;
    }
}
