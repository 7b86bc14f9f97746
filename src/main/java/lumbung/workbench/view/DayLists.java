package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.care.today.DayReader;
import lumbung.care.today.Kind;
import lumbung.care.today.Spans;
import lumbung.care.today.Today;
import lumbung.message.Message;

/**
 * The lists of a day as the first screen shows them: a few lines of each, or all of one.
 *
 * @param today what was read
 * @param whole what is shown whole
 */
record DayLists(Today today, Set<Kind> whole) {
    private static final int LINES = 3;

    DayLists {
        whole = Set.copyOf(whole);
    }

    /** Somebody wants to see lists whole, or none any more. */
    record Whole(Set<Kind> kinds) implements Event.Answer {
        Whole {
            kinds = Set.copyOf(kinds);
        }
    }

    /** How many lines are read of a list. */
    static int limit(Kind kind, Set<Kind> whole) {
        return whole.contains(kind) ? DayReader.MOST : LINES;
    }

    /** Whom the day reminds of. */
    List<HomeLines.Section> people() {
        return List.of(section(Kind.DUE), section(Kind.QUIET), section(Kind.THANK));
    }

    /** What is to be done, and how the month goes. */
    List<HomeLines.Section> deeds() {
        List<HomeLines.Section> all = new ArrayList<>();
        all.add(section(Kind.WAITING));
        all.add(section(Kind.PROMISES, Kind.CHORES, Kind.ASK));
        if (today.of(Kind.CONCERNS).count() > 0) {
            all.add(section(Kind.CONCERNS));
        }
        all.add(section(Kind.BIRTHDAYS));
        all.add(new HomeLines.Section("today.month", 0, List.of(), month(today.month())));
        return List.copyOf(all);
    }

    private HomeLines.Section section(Kind... kinds) {
        Set<Kind> those = Set.of(kinds);
        boolean all = whole.containsAll(those);
        List<HomeLines.Line> lines = new ArrayList<>();
        long count = 0;
        for (Kind kind : kinds) {
            today.of(kind).lines().forEach(line -> lines.add(line(line)));
            count += today.of(kind).count();
        }
        List<HomeLines.Line> shown = new ArrayList<>(all ? lines : lines.subList(0, Math.min(LINES, lines.size())));
        if (all) {
            shown.add(more(Message.of("today.fewer"), Set.of()));
        } else if (count > shown.size()) {
            shown.add(more(Message.of("today.more", count - shown.size()), those));
        }
        String title = "today.list.".concat(kinds.length == 1 ? kinds[0].name() : "TOGETHER");
        HomeLines.Words none = scene -> scene.say(title.concat(".none"));
        return new HomeLines.Section(title, count, List.copyOf(shown), List.of(none));
    }

    private static HomeLines.Line more(Message said, Set<Kind> kinds) {
        return new HomeLines.Line(
                HomeLines.Said.plain(scene -> scene.texts().of(said)),
                new Effect.Hear(new Whole(kinds)),
                0,
                Optional.empty());
    }

    private static HomeLines.Line line(Today.Line line) {
        HomeLines.Said said = new HomeLines.Said(
                scene -> scene.texts().of(line.name()),
                scene -> about(line, scene),
                scene -> says(line) ? scene.texts().of(line.reason()) : "");
        return new HomeLines.Line(said, wish(line), line.personId(), Optional.of(line));
    }

    /** Whether the reason says more than the title above it: what is for today stands under "today" already. */
    private static boolean says(Today.Line line) {
        boolean dated = line.kind() == Kind.PROMISES || line.kind() == Kind.CHORES || line.kind() == Kind.ASK;
        return !dated || !line.reason().key().equals("today.today");
    }

    /** Of goods the first word: there is little room, and one knows them. */
    private static String about(Today.Line line, Scene scene) {
        String about = scene.texts().of(line.about());
        int space = about.indexOf(' ');
        return line.kind() == Kind.DUE && space > 0 ? about.substring(0, space) : about;
    }

    private static Effect wish(Today.Line line) {
        if (line.subject().isPresent()) {
            return line.subject().get() instanceof Today.Subject.OfCare care
                    ? CareItem.chosen(care.row())
                    : new Effect.Open(OrderView.of(line.orderId().orElseThrow()));
        }
        return line.personId() != 0
                ? new Effect.Open(PersonView.of(line.personId()))
                : new Effect.Tell(Effect.Tone.NEWS, line.about());
    }

    private static List<HomeLines.Words> month(Today.Month month) {
        Message answers = month.answerMinutes().isPresent()
                ? Message.of(
                        "today.month.answers", Spans.of(month.answerMinutes().getAsLong()))
                : Message.of("today.month.unanswered");
        Message repeats = month.repeats().customers() == 0
                ? Message.of("today.month.none")
                : Message.of(
                        "today.month.repeats",
                        month.repeats().again(),
                        month.repeats().customers());
        return List.of(
                scene -> scene.texts().of(answers), scene -> scene.texts().of(repeats));
    }
}
