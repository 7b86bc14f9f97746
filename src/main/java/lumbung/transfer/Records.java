package lumbung.transfer;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The records of a delimited text in turn. A quoted value may hold line ends; a quote that nobody closes costs its own line
 * only: the lines after it are read as if it were not there.
 */
final class Records implements Closeable {
    /**
     * A record.
     *
     * @param cells none where they cannot be told apart
     * @param raw its first line
     * @param end how that line ended
     */
    record Found(long line, Optional<List<String>> cells, String raw, End end) {}

    /** Where a line stops: where it should, at the longest that is allowed, or where the file breaks off. */
    enum End {
        PROPER,
        CUT,
        OPEN
    }

    private record Line(long number, String text, End end) {}

    private final Lines lines;
    private final Delimited delimited;
    private final Deque<Line> again = new ArrayDeque<>();

    Records(Lines lines, Delimited delimited) {
        this.lines = lines;
        this.delimited = delimited;
    }

    /** The next record, nothing at the end. */
    Optional<Found> next() {
        Optional<Line> first = line();
        return first.map(line ->
                line.end() == End.CUT ? new Found(line.number(), Optional.empty(), "", line.end()) : record(line));
    }

    @Override
    public void close() {
        lines.close();
    }

    private Found record(Line first) {
        List<Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = delimited.leavesOpen(first.text(), false);
        while (open && more.size() < Limits.RECORD_LINES && text.length() < Limits.RECORD_CHARS) {
            Optional<Line> next = line();
            if (next.isEmpty()) {
                break;
            }
            more.add(next.get());
            text.append('\n').append(next.get().text());
            open = delimited.leavesOpen(next.get().text(), true);
        }
        Optional<List<String>> cells = open ? Optional.empty() : delimited.cells(text.toString());
        if (cells.isEmpty()) {
            giveBack(more);
        }
        return new Found(first.number(), cells, first.text(), first.end());
    }

    private void giveBack(List<Line> more) {
        for (int i = more.size() - 1; i >= 0; i--) {
            again.push(more.get(i));
        }
    }

    private Optional<Line> line() {
        if (!again.isEmpty()) {
            return Optional.of(again.pop());
        }
        if (!lines.advance()) {
            return Optional.empty();
        }
        End end = lines.cut() ? End.CUT : lines.ended() ? End.PROPER : End.OPEN;
        return Optional.of(new Line(lines.number(), lines.text(), end));
    }
}
