package lumbung.workbench.view;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * The query above a list.
 *
 * @param field what is typed
 * @param editing whether the keyboard is in it
 * @param wrong what the query language does not understand of it
 */
record QueryBar(TextField field, boolean editing, Optional<Message> wrong) {
    static final QueryBar EMPTY = new QueryBar(TextField.EMPTY, false, Optional.empty());

    String text() {
        return field.text().strip();
    }

    QueryBar typed(TextField next) {
        return new QueryBar(next, true, Optional.empty());
    }

    QueryBar editing(boolean now) {
        return new QueryBar(field, now, wrong);
    }

    QueryBar wrong(Message reason) {
        return new QueryBar(field, editing, Optional.of(reason));
    }

    void draw(Canvas row, Scene scene) {
        boolean focused = editing && scene.focused();
        if (field.isEmpty() && !editing) {
            row.put(1, 0, Ink.DIM, scene.say("workbench.filter.hint"));
            return;
        }
        field.draw(row.part(1, 0, row.width() - 2, 1), focused);
        if (wrong.isPresent()) {
            int behind = Cells.width(field.text()) + 3;
            row.put(behind, 0, Ink.ERROR, scene.texts().of(wrong.get()));
        }
    }
}
