package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.care.today.Kind;
import lumbung.care.today.Today;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * The first screen of the day: a word from the last clerk, what was done meanwhile, the people one works with. Every line
 * opens something.
 *
 * @param facts what the register tells; empty until it is open
 * @param lines what can be opened
 * @param cursor the line one stands on
 * @param search what is typed to get to a line
 */
public record HomeView(Optional<HomeFacts> facts, HomeLines lines, int cursor, SpeedSearch search)
        implements Able.OnPerson, Able.LeavesOut, Able.Seeks {
    private static final int HEAD = 2;
    private static final int TWO_COLUMNS = 80;

    /** How wide a name is that something stands beside, and how much is left for that at least. */
    private static final int NAME = 16;

    private static final int ABOUT = 8;

    public static HomeView start() {
        return new HomeView(Optional.empty(), HomeLines.NONE, 0, SpeedSearch.NONE);
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.home");
    }

    @Override
    public List<Effect> opened() {
        Set<Kind> whole = facts.flatMap(HomeFacts::lists).map(DayLists::whole).orElse(Set.of());
        return List.of(reading(whole));
    }

    private static Effect reading(Set<Kind> whole) {
        return new Effect.Look((desk, progress) -> HomeFacts.read(desk, whole));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof HomeFacts came) {
            return Step.to(new HomeView(Optional.of(came), HomeLines.of(came), 0, search).at(cursor));
        }
        if (event instanceof DayLists.Whole wanted) {
            return Step.to(this, reading(wanted.kinds()));
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        if (event instanceof Event.Clicked clicked) {
            boolean top =
                    clicked.row() >= HEAD && clicked.row() < HEAD + lines.top().size();
            return Step.to(top ? at(clicked.row() - HEAD) : this);
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return lines.at(cursor).map(line -> Step.to(this, line.wish())).orElse(Step.to(this));
        }
        if (key.is(Key.LEFT) || key.is(Key.RIGHT)) {
            return Step.to(at(lines.beside(cursor, key.is(Key.RIGHT))));
        }
        if (key.is(Key.UP) || key.is(Key.DOWN)) {
            int by = key.is(Key.UP) ? -1 : 1;
            return Step.to(search.isEmpty() ? at(cursor + by) : nearest(cursor + by, by));
        }
        return Step.to(this);
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new HomeView(facts, lines, cursor, next).nearest(cursor, 1);
    }

    /** On the nearest line that says what is typed; on the same, where none does. */
    private HomeView nearest(int from, int by) {
        List<HomeLines.Line> all = lines.all();
        boolean any = !search.isEmpty() && all.stream().anyMatch(this::fits);
        return any ? at(SpeedSearch.nearest(from, by, all.size(), each -> fits(all.get(each)))) : this;
    }

    private boolean fits(HomeLines.Line line) {
        return search.scene()
                .filter(scene -> search.fits(line.said().text().say(scene)))
                .isPresent();
    }

    private HomeView at(int wanted) {
        int last = lines.all().size() - 1;
        return new HomeView(facts, lines, Math.max(0, Math.min(wanted, last)), search);
    }

    @Override
    public long personId() {
        return lines.at(cursor).map(HomeLines.Line::personId).orElse(0L);
    }

    @Override
    public Optional<Today.Line> leavable() {
        return lines.at(cursor)
                .flatMap(HomeLines.Line::day)
                .filter(line -> line.kind().list().isPresent());
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int column = canvas.put(1, 0, Ink.TITLE, "Lumbung");
        if (facts.isEmpty()) {
            canvas.put(column + 3, 0, Ink.DIM, scene.say("workbench.home.opening"));
            return;
        }
        head(canvas, column + 3, facts.get().heading(), scene);
        int row = HEAD;
        for (int at = 0; at < lines.top().size(); at++) {
            line(canvas.part(1, row++, canvas.width() - 2, 1), at, scene);
        }
        row += lines.top().isEmpty() ? 0 : 1;
        Canvas rest = canvas.part(1, row, canvas.width() - 2, canvas.height() - row);
        List<Row> left = rows(lines.left(), lines.top().size());
        List<Row> right = rows(lines.right(), lines.rightFrom());
        if (canvas.width() < TWO_COLUMNS) {
            column(rest, Stream.concat(left.stream(), right.stream()).toList(), scene);
            return;
        }
        int half = rest.width() / 2;
        column(rest.part(0, 0, half - 1, rest.height()), left, scene);
        column(rest.part(half, 0, half, rest.height()), right, scene);
    }

    /**
     * A row of a column: a line, or words that are none.
     *
     * @param line its place among all lines, -1 for words
     * @param count what stands at the end of a title, 0 for nothing
     */
    private record Row(int line, Ink ink, HomeLines.Words words, long count) {
        private static final Row GAP = new Row(-1, Ink.TEXT, scene -> "", 0);

        static Row of(int line) {
            return new Row(line, Ink.TEXT, scene -> "", 0);
        }
    }

    private static List<Row> rows(List<HomeLines.Section> sections, int first) {
        List<Row> rows = new ArrayList<>();
        int index = first;
        for (HomeLines.Section section : sections) {
            if (!section.title().isEmpty()) {
                rows.add(new Row(-1, Ink.TITLE, scene -> scene.say(section.title()), section.count()));
            }
            if (section.lines().isEmpty()) {
                section.instead().forEach(words -> rows.add(new Row(-1, Ink.DIM, words, 0)));
            }
            for (int at = 0; at < section.lines().size(); at++) {
                rows.add(Row.of(index++));
            }
            rows.add(Row.GAP);
        }
        return List.copyOf(rows);
    }

    /** Draws rows, from the first one or so that the line one stands on is among them. */
    private void column(Canvas canvas, List<Row> rows, Scene scene) {
        int from = 0;
        for (int at = 0; at < rows.size(); at++) {
            from = rows.get(at).line == cursor ? Math.max(0, at - canvas.height() + 1) : from;
        }
        for (int at = from; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.line >= 0) {
                line(canvas.part(0, at - from, canvas.width(), 1), row.line, scene);
            } else {
                canvas.put(row.ink == Ink.DIM ? 2 : 0, at - from, row.ink, row.words.say(scene));
                canvas.putRight(canvas.width() - 1, at - from, Ink.DIM, row.count == 0 ? "" : Long.toString(row.count));
            }
        }
        // The last row of all is a gap.
        Canvas shown = canvas.part(0, 0, canvas.width() - 1, canvas.height());
        shown.goesOn(from > 0, rows.size() - 1 - from > canvas.height());
    }

    private static void head(Canvas canvas, int column, HomeFacts.Heading heading, Scene scene) {
        Clerk clerk = heading.clerk();
        String duty = scene.say("history.duty." + clerk.duty().name());
        String who = clerk.name() + ", " + duty;
        int end = canvas.width() - 1;
        int behind = canvas.put(column, 0, Ink.TEXT, heading.cooperative(), end - column - Cells.width(who) - 1);
        canvas.putRight(end, 0, Ink.DIM, who);
        if (!scene.business().isEmpty()) {
            String scope = scene.say("access.scope", scene.business());
            canvas.put(behind + 2, 0, Ink.KEY, scope, end - behind - Cells.width(who) - 4);
        }
        canvas.put(1, 1, Ink.DIM, day(heading.today(), scene));
    }

    private void line(Canvas row, int index, Scene scene) {
        HomeLines.Said said = lines.at(index).orElseThrow().said();
        boolean chosen = index == cursor;
        Ink ink = chosen ? Ink.FOCUS : Ink.TEXT;
        String note = said.note().say(scene);
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        int room = row.width() - 3 - Cells.width(note) - (note.isEmpty() ? 0 : 2);
        String text = said.text().say(scene);
        String about = said.about().say(scene);
        int name = about.isEmpty() ? room : Math.max(0, Math.min(room - ABOUT, NAME));
        Marked.draw(row.part(2, 0, name, 1), ink, text, search.marks(text));
        if (!about.isEmpty() && room > name + 1) {
            row.put(2 + name + 1, 0, ink, about, room - name - 1);
        }
        row.putRight(row.width() - 1, 0, Ink.DIM, note);
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    /** "Sabtu, 21 November 2026". */
    static String day(LocalDate day, Scene scene) {
        String weekday = scene.say("workbench.weekday." + day.getDayOfWeek().getValue());
        return weekday + ", " + scene.say("workbench.day", day);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.home"));
    }

    @Override
    public List<String> reminders() {
        return List.of("help", "open", "actions", "search", "windows", "menu");
    }
}
