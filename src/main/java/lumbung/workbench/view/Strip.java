package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A line to be read, made of pieces that stand in columns.
 *
 * @param enter what Enter on it wishes for; nothing for a line that is only read
 * @param hint what stands at its right while the keyboard is on it
 */
record Strip(List<Strip.Piece> pieces, List<Effect> enter, Optional<Message> hint) {
    /** An empty line. */
    static final Strip GAP = new Strip(List.of(), List.of(), Optional.empty());

    /**
     * A piece of a line.
     *
     * @param column where it begins; for one that stands at the right, where it ends, counted from the right edge if not
     *     positive
     */
    record Piece(int column, boolean right, Ink ink, Message text) {}

    Strip {
        pieces = List.copyOf(pieces);
        enter = List.copyOf(enter);
    }

    static Strip of(Ink ink, String key, Object... arguments) {
        return GAP.and(0, ink, Message.of(key, arguments));
    }

    /** Words as somebody wrote them. */
    static Message literal(Object words) {
        return Message.of("form.literal", words);
    }

    Strip and(int column, Ink ink, Message text) {
        return with(new Piece(column, false, ink, text));
    }

    /** A piece that ends before a column. */
    Strip ending(int column, Ink ink, Message text) {
        return with(new Piece(column, true, ink, text));
    }

    private Strip with(Piece piece) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(piece);
        return new Strip(more, enter, hint);
    }

    Strip entering(Effect... wishes) {
        return new Strip(pieces, List.of(wishes), hint);
    }

    Strip hinting(String key) {
        return new Strip(pieces, enter, Optional.of(Message.of(key)));
    }

    boolean stops() {
        return !enter.isEmpty();
    }

    /** Draws it; of the one with the keyboard the first piece is marked. */
    void draw(Canvas row, boolean chosen, Scene scene) {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            String text = scene.texts().of(piece.text);
            Ink ink = chosen && at == 0 ? Ink.FOCUS : piece.ink;
            if (piece.right) {
                row.putRight(end(piece, row), 0, ink, text);
            } else {
                row.put(piece.column, 0, ink, text, room(at, row, scene));
            }
        }
        if (chosen) {
            hint.ifPresent(
                    it -> row.putRight(row.width(), 0, Ink.KEY, scene.texts().of(it)));
        }
    }

    private static int end(Piece piece, Canvas row) {
        return piece.column > 0 ? piece.column : row.width() + piece.column;
    }

    /** Up to where the next piece begins. */
    private int room(int at, Canvas row, Scene scene) {
        int from = pieces.get(at).column;
        if (at + 1 == pieces.size()) {
            return row.width() - from;
        }
        Piece next = pieces.get(at + 1);
        int begins = next.right ? end(next, row) - Cells.width(scene.texts().of(next.text)) : next.column;
        return begins - from - 1;
    }
}
