package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.access.Clerk;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A popup in front of the locked screen, for an officer who forgot the own sentence: the code from the paper, and a new
 * sentence.
 *
 * @param officer who forgot
 * @param fields the code, the new sentence, that again
 * @param at which of them is being typed
 * @param wrong why it did not open
 */
record RecoverView(Clerk officer, List<TextField> fields, int at, Optional<Message> wrong) implements Able.Saves {
    private static final int WIDTH = 64;
    private static final int FIELD = 28;
    private static final List<String> LABELS =
            List.of("access.recover.code", "access.recover.sentence", "access.recover.again");

    /** It did not open. */
    record Wrong(Message reason) implements Event.Answer {}

    static RecoverView of(Clerk officer) {
        return new RecoverView(
                officer, List.of(TextField.EMPTY, TextField.EMPTY, TextField.EMPTY), 0, Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("access.recover.title", officer.name());
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Wrong no) {
            return Step.to(new RecoverView(officer, fields, at, Optional.of(no.reason)));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(with(fields.get(at).pasted(pasted.text())));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        boolean last = at == fields.size() - 1;
        if (key.is(Key.ENTER)) {
            return last ? save() : Step.to(at(at + 1));
        }
        if (key.is(Key.UP) || key.is(Key.DOWN) || key.is(Key.TAB)) {
            return Step.to(at(key.is(Key.UP) ? at - 1 : at + 1));
        }
        return Step.to(with(fields.get(at).typed(key)));
    }

    private RecoverView at(int next) {
        return new RecoverView(officer, fields, Math.max(0, Math.min(next, fields.size() - 1)), wrong);
    }

    private RecoverView with(TextField next) {
        List<TextField> more = new ArrayList<>(fields);
        more.set(at, next);
        return new RecoverView(officer, List.copyOf(more), at, Optional.empty());
    }

    @Override
    public Step save() {
        String code = fields.get(0).text();
        String next = fields.get(1).text();
        if (!next.equals(fields.get(2).text())) {
            return update(new Wrong(Message.of("access.refused.different")));
        }
        return Step.to(
                this,
                new Effect.Run((desk, progress) -> desk.session()
                        .seats()
                        .recover(officer, code, next)
                        .<Event.Answer>fold(
                                session -> {
                                    LockView.left(desk, session);
                                    return Event.Wishes.of(
                                            new Effect.Close(),
                                            new Effect.Hear(new LockView.Opened(session, Bounds.of(session))),
                                            new Effect.Tell(
                                                    Effect.Tone.NEWS,
                                                    Message.of("access.recovery.done", officer.name())));
                                },
                                refusal -> new Wrong(refusal.reason()))));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 4, width, 9)
                .box(scene.texts().of(name()));
        for (int row = 0; row < fields.size(); row++) {
            boolean here = row == at;
            box.put(0, row, Ink.FOCUS, here ? ">" : "");
            box.put(2, row, here ? Ink.FOCUS : Ink.TEXT, scene.say(LABELS.get(row)));
            Canvas field = box.part(FIELD, row, box.width() - FIELD, 1);
            if (row == 0) {
                fields.get(0).draw(field, here && scene.focused());
            } else {
                Dots.draw(fields.get(row), field, here && scene.focused());
            }
        }
        Ink ink = wrong.isPresent() ? Ink.ERROR : Ink.DIM;
        String foot = wrong.map(scene.texts()::of).orElseGet(() -> scene.say("access.recover.hint"));
        box.part(0, 4, box.width(), 3).wrap(ink, foot);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("access.recover.about"));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help");
    }
}
