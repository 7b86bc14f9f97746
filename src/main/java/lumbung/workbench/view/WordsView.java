package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Switchboard;
import lumbung.access.WordList;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/** The lines of a list of words, the cooperative's own marked. */
record WordsView(WordList words, Narrowing<WordList.Line> lines) implements Able.Seeks, Able.Adds, Able.Edits {
    private static final int HEAD = 1;
    private static final int FOOT = 4;
    private static final int TEXT = 32;

    /** What was read. */
    record Read(List<WordList.Line> lines) implements Event.Answer {}

    static WordsView of(WordList words) {
        return new WordsView(words, Narrowing.of(List.of(), 10));
    }

    @Override
    public Message name() {
        return words.title();
    }

    @Override
    public Object key() {
        return words;
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Look((desk, progress) -> new Read(new Switchboard(desk.session()).lines(words))));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(with(lines.again(read.lines, WordsView::title)));
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(lines.sized(sized.rows() - HEAD - FOOT)));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(lines.pointed(clicked.row() - HEAD)));
        }
        if (event instanceof Event.Typed typed) {
            return typed.key().is(Key.ENTER) ? edit() : Step.to(with(lines.typed(typed.key())));
        }
        return Step.to(this);
    }

    private WordsView with(Narrowing<WordList.Line> next) {
        return new WordsView(words, next);
    }

    private static String title(WordList.Line line, Scene scene) {
        return line.name() + " " + line.words();
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.seeking(next, WordsView::title));
    }

    @Override
    public Step add() {
        return Step.to(this, new Effect.Open(WordForm.of(words, Optional.empty())));
    }

    @Override
    public Step edit() {
        return Step.to(this, new Effect.Open(WordForm.of(words, lines.current())));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.rule(0);
        ListWindow<WordList.Line> list = lines.list();
        list.draw(canvas.below(HEAD), (row, at) -> row(row, list.rows().get(at), list.isCursor(at), scene));
        Canvas foot = canvas.part(1, canvas.height() - FOOT + 1, canvas.width() - 2, FOOT - 1);
        foot.wrap(Ink.DIM, scene.texts().of(words.about()));
    }

    private static void row(Canvas row, WordList.Line line, boolean chosen, Scene scene) {
        String own = line.own() ? scene.say("settings.words.own") : "";
        int value = Math.min(TEXT, row.width() / 2);
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, line.name(), value - 3);
        row.put(value, 0, Ink.TEXT, line.words(), row.width() - value - own.length() - 1);
        row.putRight(row.width(), 0, Ink.DIM, own);
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public Message enter() {
        return Message.of("workbench.action.edit");
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(words.about());
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "add", "back", "help", "undo", "menu");
    }
}
