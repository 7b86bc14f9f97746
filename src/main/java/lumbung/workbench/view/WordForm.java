package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Switchboard;
import lumbung.access.WordList;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A line of a list of words as it is typed.
 *
 * @param line the one that is changed; none for a new one, whose name is typed too
 * @param room how large the view is
 */
record WordForm(WordList words, Optional<WordList.Line> line, Form form, Event.Sized room) implements Able.Saves {
    private static final FormPainter PAINTER = new FormPainter(10);
    private static final int HEAD = 2;
    private static final int ROWS = 10;
    private static final String NAME = "name";
    private static final String WORDS = "words";

    /** Why it cannot be. */
    record Wrong(Refusal refusal) implements Event.Answer {}

    static WordForm of(WordList words, Optional<WordList.Line> line) {
        List<FormRow> rows = new ArrayList<>();
        if (line.isEmpty()) {
            rows.add(row(NAME, words.start()));
        }
        rows.add(row(WORDS, line.map(WordList.Line::words).orElse("")));
        return new WordForm(words, line, Form.each(rows), new Event.Sized(80, 20));
    }

    private static FormRow row(String name, String text) {
        Message label = Message.of("settings.words.field.".concat(name));
        return FormRow.of(
                FormRow.Key.of(name, label, Message.of("settings.words.field.about.".concat(name))),
                TextField.of(text));
    }

    @Override
    public Object key() {
        return "words " + words + line.map(WordList.Line::name).orElse("");
    }

    @Override
    public Message name() {
        return line.map(it -> Message.of("form.literal", it.name())).orElse(Message.of("settings.words.add"));
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(new WordForm(words, line, form, sized));
        }
        if (event instanceof Wrong wrong) {
            return Step.to(with(form.refused(wrong.refusal)));
        }
        return event instanceof Event.Typed typed && form.ends(typed.key())
                ? save()
                : Step.to(with(form.after(event, room, HEAD)));
    }

    private WordForm with(Form other) {
        return new WordForm(words, line, other, room);
    }

    @Override
    public Step save() {
        WordForm settled = with(form.settled());
        String name = line.map(WordList.Line::name).orElseGet(() -> settled.form.text(NAME));
        String typed = settled.form.text(WORDS);
        return Step.to(
                settled,
                new Effect.Run((desk, progress) -> new Switchboard(desk.session())
                        .say(words, name, typed)
                        .<Event.Answer>fold(
                                done -> Event.Wishes.of(new Effect.Close(), new Effect.Changed()), Wrong::new)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(name()));
        PAINTER.draw(canvas.part(0, HEAD, canvas.width(), Math.min(ROWS, canvas.height() - HEAD)), form, scene);
        Canvas foot = canvas.part(1, HEAD + 4, canvas.width() - 2, Math.max(0, canvas.height() - HEAD - 4));
        foot.wrap(Ink.DIM, scene.texts().of(words.about()));
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "back", "help", "menu");
    }
}
