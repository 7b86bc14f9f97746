package lumbung.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What there is to know and to do at a place.
 *
 * @param head what the help is called there
 * @param about what the place is for
 * @param wrong what was wrong in the file of keys
 * @param lines what can be done, what belongs here first
 */
record Guide(Message head, String about, List<String> wrong, List<Line> lines) {
    private static final int EXAMPLES = 5;
    private static final int SUBJECT = 11;
    private static final int KEY = 11;

    /** Help and menu are open or one key away; Back does what Esc says. */
    private static final Set<String> NOT_HERE = Set.of("help", "menu", "back", "open");

    /** A row of what is said above the lines. */
    record Words(Ink ink, String text) {}

    /**
     * One line.
     *
     * @param subject what it is about, the end of {@code guide.subject.}
     * @param note what stands behind it
     * @param wish what it wishes for when it is chosen
     */
    record Line(String subject, ActionPopup.Row row, String note, Effect wish) {
        Optional<Message> whyNot() {
            return row.whyNot();
        }

        /** Whether it is a query to try. */
        boolean tries() {
            return wish instanceof Effect.Hear;
        }

        Step run(View popup) {
            return whyNot().isPresent()
                    ? Step.to(popup, new Effect.Tell(Effect.Tone.WARNING, whyNot().get()))
                    : Step.to(popup, new Effect.Close(), wish);
        }

        void draw(Canvas line, boolean chosen, String heading) {
            line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            line.put(2, 0, Ink.TITLE, heading, SUBJECT - 1);
            Ink ink = whyNot().isPresent() ? Ink.DIM : chosen ? Ink.FOCUS : Ink.TEXT;
            int end = row.key().isEmpty() ? line.width() : line.width() - KEY;
            int behind = line.put(2 + SUBJECT, 0, ink, row.title(), end - SUBJECT - 3);
            if (!note.isEmpty() && behind + 2 + Cells.width(note) <= end) {
                line.put(behind + 2, 0, Ink.DIM, note);
            }
            line.put(line.width() - KEY, 0, whyNot().isPresent() ? Ink.DIM : Ink.KEY, row.key());
        }

        private boolean has(String wanted) {
            return lower(row.title()).contains(wanted)
                    || lower(row.key()).contains(wanted)
                    || lower(note).contains(wanted);
        }

        private boolean hasWord(String wanted) {
            return lower(" ".concat(row.title()).replace('(', ' ')).contains(" ".concat(wanted))
                    || lower(row.key()).equals(wanted);
        }
    }

    static Guide of(Actions actions, Frame frame) {
        View view = frame.under().view();
        Texts texts = frame.texts();
        List<Line> lines = new ArrayList<>(here(actions, frame));
        if (view instanceof Able.Queries) {
            lines.addAll(examples(texts));
        }
        Set<String> named = new HashSet<>();
        lines.forEach(line -> named.add(line.row().id()));
        for (Actions.Group group : actions.inGroups(frame)) {
            for (Action action : group.actions()) {
                if (!named.contains(action.id())) {
                    lines.add(line(group.subject(), action, frame));
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        actions.slips().forEach(slip -> wrong.add(texts.of(slip)));
        String about = view.about().map(texts::of).orElse("");
        return new Guide(Message.of("guide.head.help", view.name()), about, List.copyOf(wrong), List.copyOf(lines));
    }

    /** What the view itself reminds of, where it can be done. */
    private static List<Line> here(Actions actions, Frame frame) {
        List<Line> lines = new ArrayList<>();
        for (String id : frame.under().view().reminders()) {
            Action action = actions.byId(id);
            if (!NOT_HERE.contains(id) && action.whyNot(frame).isEmpty()) {
                lines.add(line("here", action, frame));
            }
        }
        return lines;
    }

    private static List<Line> examples(Texts texts) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= EXAMPLES; number++) {
            String query = texts.of("guide.query." + number);
            ActionPopup.Row row = new ActionPopup.Row("", query, "", Optional.empty());
            String meaning = texts.of("guide.meaning." + number);
            lines.add(new Line("query", row, meaning, new Effect.Hear(new Event.Asked(query, true))));
        }
        return lines;
    }

    private static Line line(String subject, Action action, Frame frame) {
        return new Line(subject, ActionPopup.Row.of(action, frame), "", new Effect.Act(action.id()));
    }

    /** The lines that fit what was typed: first those of which a word begins so, then those that contain it. */
    List<Line> matching(String typed) {
        String wanted = lower(typed.strip());
        if (wanted.isEmpty()) {
            return lines;
        }
        List<Line> fitting = new ArrayList<>();
        lines.stream().filter(line -> line.hasWord(wanted)).forEach(fitting::add);
        lines.stream().filter(line -> !line.hasWord(wanted) && line.has(wanted)).forEach(fitting::add);
        return fitting;
    }

    /** What stands above the lines, broken between words. */
    List<Words> words(int columns) {
        List<Words> rows = new ArrayList<>();
        wrong.forEach(text -> Cells.wrapped(text, columns).forEach(row -> rows.add(new Words(Ink.WARNING, row))));
        Cells.wrapped(about, columns).forEach(row -> rows.add(new Words(Ink.TEXT, row)));
        return rows.subList(0, Math.min(rows.size(), 6));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
