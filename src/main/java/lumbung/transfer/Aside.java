package lumbung.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows the lines of a spreadsheet that are no rows of its list: sums, signatures, headers printed again, numbers printed in
 * advance for names that never came. Remembers the line before, so one instance serves one reading.
 */
final class Aside {
    private static final String NUMBER = "NUMBER";
    private static final Pattern CLOSING = Pattern.compile(
            "(mengetahui|menyetujui|jumlah|total|halaman|page|dibuat oleh|disahkan|tanda tangan|ttd|catatan|keterangan|nb\\b).*"
                    + "|(ketua|sekretaris|bendahara|kepala desa|kades|camat)\\b[^,;0-9]*"
                    + "|\\p{L}[\\p{L} ]+, *(tgl\\.? *)?\\d{1,2} +\\p{L}+ +\\d{4}|[_.\\-=()\\s…]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> columns;
    private final Vocabulary words;
    private final Map<String, Integer> places = new HashMap<>();
    private int numbered;
    private int rows;
    private boolean gap;

    Aside(List<String> columns, Vocabulary words) {
        this.columns = columns;
        this.words = words;
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            words.field(columns.get(i)).ifPresent(field -> places.putIfAbsent(field, place));
        }
    }

    /** Whether this record is none of the list's. */
    boolean holds(List<String> cells) {
        boolean aside = isHeader(cells) || isClosing(cells);
        if (aside || isBlank(cells)) {
            gap = true;
            return aside;
        }
        gap = false;
        rows++;
        numbered += isNumber(cells) ? 1 : 0;
        return false;
    }

    /** Nothing in it but, at most, the number printed in advance. */
    boolean isBlank(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank() && !Integer.valueOf(i).equals(places.get(NUMBER))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeader(List<String> cells) {
        int same = 0;
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            filled += cell.isEmpty() ? 0 : 1;
            same += !cell.isEmpty() && i < columns.size() && columns.get(i).equals(cell) ? 1 : 0;
        }
        return same > 1 && same == filled;
    }

    private boolean isClosing(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty() || filled.size() > 3 || !cell(cells, words.sure()).isEmpty()) {
            return false;
        }
        boolean numbersKept = rows > 2 && numbered * 2 > rows && !isNumber(cells);
        boolean closes =
                filled.stream().anyMatch(cell -> CLOSING.matcher(cell.strip()).matches());
        boolean named = filled.size() > 1
                && words.naming().stream().anyMatch(field -> !cell(cells, field).isEmpty());
        return numbersKept ? gap || closes || !named : closes && (gap || !named);
    }

    private boolean isNumber(List<String> cells) {
        String number = cell(cells, NUMBER);
        return !number.isEmpty() && number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ')');
    }

    private String cell(List<String> cells, String field) {
        Integer place = places.get(field);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
