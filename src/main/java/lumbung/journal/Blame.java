package lumbung.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which operation wrote each field of somebody last. An undo counts as what it is: the newest write. */
public final class Blame {
    private final Map<Cell, Long> cells = new HashMap<>();
    private final Map<Line, Long> rows = new HashMap<>();

    private Blame() {}

    private record Line(String table, long id) {}

    /** A column of a row. */
    private record Cell(Line row, String column) {}

    /** Learns it from all entries about a person or thing, oldest first; in one walk, however many there are. */
    public static Blame of(List<Change> history) {
        Blame blame = new Blame();
        history.forEach(blame::take);
        return blame;
    }

    private void take(Change change) {
        Line row = new Line(change.row().table(), change.row().id());
        Map<String, String> before = Image.columns(change.before());
        Map<String, String> after = Image.columns(change.after());
        Set<String> columns = new HashSet<>(before.keySet());
        columns.addAll(after.keySet());
        for (String column : columns) {
            if (!before.getOrDefault(column, "").equals(after.getOrDefault(column, ""))) {
                cells.put(new Cell(row, column), change.operationId());
                rows.put(row, change.operationId());
            }
        }
    }

    /** The operation that wrote a column last, also if it emptied it; none for what was never filled. */
    public Optional<Long> of(String table, long id, String column) {
        return Optional.ofNullable(cells.get(new Cell(new Line(table, id), column)));
    }

    /** The operation that wrote anything of a row last. */
    public Optional<Long> of(String table, long id) {
        return Optional.ofNullable(rows.get(new Line(table, id)));
    }
}
