package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Copying;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.ImportView;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Step;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * The first questions: language, what the cooperative and its clerk are called, and what to begin with.
 *
 * @param cooperative what is typed as the cooperative's name
 * @param clerk what is typed as the clerk's
 * @param at the line one is on
 */
record WelcomeView(TextField cooperative, TextField clerk, int at) implements Able.Backs {
    private static final int LANGUAGE = 0;
    private static final int COOPERATIVE = 1;
    private static final int CLERK = 2;
    private static final int FIRST_BEGINNING = 3;
    private static final int LINES = FIRST_BEGINNING + Beginning.ALL.size();
    private static final int TOP = 5;
    private static final int LABEL = 20;

    /** What to begin with. */
    private enum Beginning {
        PRACTICE,
        IMPORT,
        EMPTY,
        LOCK;

        static final List<Beginning> ALL = List.of(values());

        String key() {
            return "tour.begin.".concat(name().toLowerCase(Locale.ROOT));
        }
    }

    /** A name that was refused, by its line. */
    private record Refused(int line) implements Event.Answer {}

    static WelcomeView of(String clerk) {
        return new WelcomeView(TextField.EMPTY, TextField.of(clerk), LANGUAGE);
    }

    @Override
    public Message name() {
        return Message.of("tour.welcome");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(field(text().pasted(pasted.text())));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(on(row(clicked.row())));
        }
        if (event instanceof Refused refused) {
            return Step.to(on(refused.line));
        }
        return Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return at < FIRST_BEGINNING ? Step.to(on(at + 1)) : begin(Beginning.ALL.get(at - FIRST_BEGINNING));
        }
        if (key.is(Key.DOWN) || key.is(Key.TAB)) {
            return Step.to(on(at + 1));
        }
        if (key.is(Key.UP) || key.equals(new Key(Key.TAB, Key.SHIFT))) {
            return Step.to(on(at - 1));
        }
        if (at == LANGUAGE && (key.is(Key.LEFT) || key.is(Key.RIGHT))) {
            return Step.to(this, new Effect.Act(key.is(Key.LEFT) ? "language.id" : "language.en"));
        }
        return Step.to(field(text().typed(key)));
    }

    /** Esc never closes it: what was typed would be lost. */
    @Override
    public boolean wantsBack() {
        return true;
    }

    /** The question before; the first stays. */
    @Override
    public Step back() {
        return Step.to(on(Math.max(LANGUAGE, at < FIRST_BEGINNING ? at - 1 : CLERK)));
    }

    private TextField text() {
        return at == COOPERATIVE ? cooperative : at == CLERK ? clerk : TextField.EMPTY;
    }

    private WelcomeView field(TextField text) {
        return switch (at) {
            case COOPERATIVE -> new WelcomeView(text, clerk, at);
            case CLERK -> new WelcomeView(cooperative, text, at);
            default -> this;
        };
    }

    private WelcomeView on(int line) {
        return new WelcomeView(cooperative, clerk, Math.floorMod(line, LINES));
    }

    private Step begin(Beginning beginning) {
        String koperasi = cooperative.text().strip();
        String who = clerk.text().strip();
        List<Effect> then = new ArrayList<>();
        then.add(new Effect.Tell(Effect.Tone.NEWS, Message.of("tour.begun", koperasi)));
        then.add(new Effect.Stands(standing -> standing.withClerk(who)));
        then.add(new Effect.Close());
        then.add(new Effect.Changed());
        switch (beginning) {
            case PRACTICE -> then.add(new Effect.Practise());
            case IMPORT -> then.add(new Effect.Open(ImportView.start()));
            case EMPTY -> then.add(new Effect.Act("add"));
            case LOCK -> then.add(Copying.encrypting());
        }
        return Step.to(this, new Effect.Run((desk, progress) -> {
            Outcome<Boolean> outcome = Welcome.begin(desk.session(), koperasi, who);
            return outcome.fold(done -> new Event.Wishes(List.copyOf(then)), refusal -> {
                int line = refusal.place().equals("clerk") ? CLERK : COOPERATIVE;
                List<Effect> said = new ArrayList<>(Welcome.refused(refusal));
                said.add(new Effect.Hear(new Refused(line)));
                return new Event.Wishes(said);
            });
        }));
    }

    private static int row(int screenRow) {
        int line = screenRow - TOP;
        return line > CLERK + 2 ? line - 2 : Math.max(0, Math.min(line, CLERK));
    }

    private static int screenRow(int line) {
        return TOP + line + (line >= FIRST_BEGINNING ? 2 : 0);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(2, 1, Ink.TITLE, scene.say("tour.hello"));
        canvas.part(2, 2, canvas.width() - 3, 2).wrap(Ink.DIM, scene.say("tour.hello.how"));
        String language =
                scene.say(scene.texts().language() == Language.INDONESIAN ? "tour.language.id" : "tour.language.en");
        line(canvas, LANGUAGE, scene.say("tour.language"), TextField.of(language), scene);
        line(canvas, COOPERATIVE, scene.say("tour.cooperative"), cooperative, scene);
        line(canvas, CLERK, scene.say("tour.clerk"), clerk, scene);
        canvas.put(2, screenRow(FIRST_BEGINNING) - 1, Ink.DIM, scene.say("tour.begin"));
        for (Beginning beginning : Beginning.values()) {
            int line = FIRST_BEGINNING + Beginning.ALL.indexOf(beginning);
            boolean chosen = at == line;
            canvas.put(2, screenRow(line), Ink.FOCUS, chosen ? ">" : "");
            canvas.put(4, screenRow(line), chosen ? Ink.FOCUS : Ink.TEXT, scene.say(beginning.key()));
            if (chosen && scene.focused()) {
                canvas.cursor(2, screenRow(line));
            }
        }
    }

    private void line(Canvas canvas, int line, String label, TextField text, Scene scene) {
        boolean chosen = at == line;
        canvas.put(2, screenRow(line), Ink.FOCUS, chosen ? ">" : "");
        canvas.put(4, screenRow(line), chosen ? Ink.FOCUS : Ink.DIM, label, LABEL - 5);
        text.atStart(line == LANGUAGE)
                .draw(canvas.part(LABEL, screenRow(line), canvas.width() - LABEL - 2, 1), chosen && scene.focused());
    }

    @Override
    public Message enter() {
        return Message.of(at < FIRST_BEGINNING ? "guide.enter.go" : "guide.enter.choose");
    }

    @Override
    public List<String> reminders() {
        return at == LANGUAGE ? List.of("open", "help", "quit") : List.of("open", "back", "help", "quit");
    }
}
