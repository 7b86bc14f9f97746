package lumbung.workbench;

import com.googlecode.lanterna.screen.Screen;
import lumbung.i18n.Texts;
import lumbung.terminal.Cells;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.Looks;

/** Draws a frame; reads it only. */
final class Painter {
    private final Actions actions;
    private Looks looks;

    Painter(Actions actions, Looks looks) {
        this.actions = actions;
        this.looks = looks;
    }

    /** Draws so from the next frame on. */
    void wear(Looks other) {
        looks = other;
    }

    void paint(Screen screen, Frame frame) {
        Texts texts = frame.texts();
        Canvas canvas = new Canvas(screen, looks);
        canvas.clear();
        screen.setCursorPosition(null);
        if (frame.space().tooSmall()) {
            canvas.wrap(Ink.TEXT, texts.of("workbench.tooSmall"));
            return;
        }
        if (Layout.isSplit(frame)) {
            int rows = frame.space().rows() - Layout.foot(frame);
            canvas.part(Layout.listColumns(frame.space().columns()), 0, 1, rows).wall(0);
        }
        for (Layout.Part part : Layout.of(frame)) {
            boolean focused = part.pane().id() == frame.focus().id();
            Canvas place = canvas.part(
                    part.left(), part.top(), part.room().columns(), part.room().rows());
            if (part.pane().view().alone()) {
                place.clear();
            }
            part.pane()
                    .view()
                    .draw(
                            place,
                            new Scene(texts, focused, frame.root().standing().business()));
            if (part.tabbed()) {
                TabLine.draw(
                        canvas.part(part.left(), part.top() - 1, part.room().columns(), 1), frame.deck(), texts);
            }
        }
        if (frame.root().tour().walking()) {
            Canvas line = canvas.part(0, canvas.height() - Layout.foot(frame), canvas.width(), TourLine.ROWS);
            TourLine.draw(line, frame.root().tour(), texts);
        }
        StatusLine.draw(canvas.part(0, canvas.height() - 2, canvas.width(), 1), frame);
        keys(canvas.part(0, canvas.height() - 1, canvas.width(), 1), frame, texts);
    }

    /** As many keys as fit whole, the most useful first; none that does nothing here. */
    private void keys(Canvas canvas, Frame frame, Texts texts) {
        View view = frame.focus().view();
        int column = 1;
        for (String id : view.reminders()) {
            Action action = actions.byId(id);
            if (action.whyNot(frame).isPresent()) {
                continue;
            }
            String key = action.keys().shown();
            String title = texts.of(action.said(view));
            int behind = column + Cells.width(key) + 1 + Cells.width(title);
            if (behind < canvas.width()) {
                column = canvas.put(column, 0, Ink.KEY, key) + 1;
                column = canvas.put(column, 0, Ink.TEXT, title) + 2;
            }
        }
    }
}
