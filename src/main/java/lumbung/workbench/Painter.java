package lumbung.workbench;

import com.googlecode.lanterna.screen.Screen;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Scene;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.Looks;

/** Draws a frame; reads it only. */
final class Painter {
    private final Actions actions;
    private final Looks looks;

    Painter(Actions actions, Looks looks) {
        this.actions = actions;
        this.looks = looks;
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
        for (Layout.Part part : Layout.of(frame)) {
            boolean focused = part.pane().id() == frame.focus().id();
            Canvas place = canvas.part(
                    part.left(), part.top(), part.room().columns(), part.room().rows());
            part.pane().view().draw(place, new Scene(texts, focused));
            if (part.tabbed()) {
                tabs(canvas.part(part.left(), part.top() - 1, part.room().columns(), 1), frame.deck(), texts);
            }
        }
        if (Layout.isSplit(frame) && frame.popups().isEmpty()) {
            int rows = frame.space().rows() - 2;
            canvas.part(Layout.listColumns(frame.space().columns()), 0, 1, rows).wall(0);
        }
        status(canvas.part(0, canvas.height() - 2, canvas.width(), 1), frame, texts);
        keys(canvas.part(0, canvas.height() - 1, canvas.width(), 1), frame, texts);
    }

    private static void tabs(Canvas canvas, Deck deck, Texts texts) {
        int column = 1;
        for (int at = 0; at < deck.tabs().size(); at++) {
            boolean shown = at == deck.tab();
            Ink ink = shown ? deck.onTab() ? Ink.FOCUS : Ink.TITLE : Ink.DIM;
            String title = texts.of(deck.tabs().get(at).view().name());
            column = canvas.put(column, 0, ink, title, deck.tabs().size() == 1 ? canvas.width() : 20) + 2;
        }
    }

    private static void status(Canvas canvas, Frame frame, Texts texts) {
        canvas.rule(0);
        Optional<Effect.Tell> toast = frame.status().toast();
        if (toast.isPresent() && !frame.covered()) {
            Ink ink =
                    switch (toast.get().tone()) {
                        case NEWS -> Ink.TEXT;
                        case WARNING -> Ink.WARNING;
                        case ERROR -> Ink.ERROR;
                    };
            canvas.put(1, 0, ink, " ".concat(texts.of(toast.get().text())).concat(" "), canvas.width() - 2);
        }
        Optional<Frame.Working> work = frame.status().work();
        if (work.isPresent()) {
            canvas.putRight(canvas.width() - 1, 0, Ink.FOCUS, progress(work.get(), texts));
        }
    }

    private static String progress(Frame.Working work, Texts texts) {
        String title = texts.of(work.title());
        return work.all() == 0
                ? " " + title + " " + (work.done() == 0 ? "" : work.done() + " ")
                : " " + title + " " + work.done() * 100 / work.all() + "% ";
    }

    private void keys(Canvas canvas, Frame frame, Texts texts) {
        List<String> reminders = frame.focus().view().reminders();
        int column = 1;
        for (String id : reminders) {
            Action action = actions.byId(id);
            String key = action.keys().shown();
            String title = texts.of(action.title());
            if (column + key.length() + title.length() + 1 < canvas.width()) {
                column = canvas.put(column, 0, Ink.KEY, key) + 1;
                column = canvas.put(column, 0, Ink.TEXT, title) + 2;
            }
        }
    }
}
