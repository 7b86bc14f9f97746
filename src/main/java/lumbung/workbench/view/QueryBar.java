package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Refusal;
import lumbung.search.Span;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * The query above a list.
 *
 * @param field what is typed
 * @param editing whether the keyboard is in it
 * @param wrong what the query language does not understand of it
 * @param offers what it could go on to
 * @param earlier the queries before it
 */
record QueryBar(TextField field, boolean editing, Optional<Refusal> wrong, Offers offers, Earlier earlier) {
    static final QueryBar EMPTY = new QueryBar(TextField.EMPTY, false, Optional.empty(), Offers.NONE, Earlier.NONE);

    String text() {
        return field.text().strip();
    }

    QueryBar typed(TextField next) {
        return new QueryBar(next, true, Optional.empty(), Offers.NONE, Earlier.NONE);
    }

    QueryBar editing(boolean now) {
        return new QueryBar(field, now, wrong, Offers.NONE, Earlier.NONE);
    }

    QueryBar wrong(Refusal reason) {
        return new QueryBar(field, editing, Optional.of(reason), offers, earlier);
    }

    QueryBar with(Offers other) {
        return new QueryBar(field, editing, wrong, other, earlier);
    }

    /** On the newest of the earlier queries that is another than what stands there; as it is where there is none. */
    QueryBar recalling(List<String> queries) {
        List<String> others =
                queries.stream().filter(query -> !query.equals(text())).toList();
        return new Earlier(others, -1).older().map(this::on).orElse(this);
    }

    private QueryBar on(Earlier next) {
        TextField text = TextField.of(next.text());
        return new QueryBar(text, editing, Optional.empty(), Offers.NONE, next);
    }

    /** Whether the list below the line is open. */
    boolean offering() {
        return editing && offers.open();
    }

    /** Whether a key asks for the earlier queries: going up from an empty line. */
    boolean recalls(Key key) {
        return editing && !earlier.walking() && field.isEmpty() && key.is(Key.UP);
    }

    /** What a key comes to where it belongs to the offers or the earlier queries; empty where it belongs to neither. */
    Optional<QueryBar> helped(Key key) {
        if (offering() && offers.takes(key)) {
            return Optional.of(typed(offers.taken(field)));
        }
        if (offering() && ListWindow.steps(key)) {
            return Optional.of(with(offers.stepped(key)));
        }
        if (!editing || !earlier.walking()) {
            return Optional.empty();
        }
        return key.is(Key.UP)
                ? Optional.of(earlier.older().map(this::on).orElse(this))
                : key.is(Key.DOWN) ? Optional.of(on(earlier.newer())) : Optional.empty();
    }

    void draw(Canvas row, Scene scene) {
        boolean focused = editing && scene.focused();
        if (field.isEmpty() && !editing) {
            row.put(1, 0, Ink.DIM, scene.say("workbench.filter.hint"));
            return;
        }
        field.draw(row.part(1, 0, row.width() - 2, 1), focused);
    }

    /** What lies over the list: the offers, or what is wrong with signs below the word. */
    void drawBelow(Canvas below, Scene scene) {
        if (offering()) {
            offers.draw(below, field, scene);
        } else if (wrong.isPresent()) {
            wrong(below, wrong.get(), scene);
        }
    }

    private void wrong(Canvas below, Refusal refusal, Scene scene) {
        String reason = scene.texts().of(refusal.reason());
        int rows = Cells.wrapped(reason, below.width() - 4).size();
        below.part(0, 0, below.width(), Math.min(below.height(), rows + 2))
                .box("")
                .wrap(Ink.ERROR, reason);
        Span word = Span.at(refusal.place()).orElse(new Span(0, 0));
        int from = Math.min(word.from(), field.text().length());
        int to = Math.min(Math.max(word.to(), from), field.text().length());
        int left = 1 + Cells.width(field.text().substring(0, from));
        int signs = Math.max(1, Cells.width(field.text().substring(from, to)));
        below.put(left, 0, Ink.ERROR, "^".repeat(signs), below.width() - left - 1);
    }
}
