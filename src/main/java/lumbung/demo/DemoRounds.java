package lumbung.demo;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Names;
import lumbung.care.Touches;
import lumbung.care.kept.Care;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.TouchKind;
import lumbung.care.kept.Visit;
import lumbung.care.round.Keying;
import lumbung.care.round.RoundState;
import lumbung.care.round.Rounds;
import lumbung.care.round.Writers;
import lumbung.journal.Ledger;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.People;
import lumbung.search.Finder;
import lumbung.search.Selection;
import lumbung.settings.Settings;

/** The demo cooperative's rounds of visits, made, keyed and checked as clerks do. */
public final class DemoRounds {
    private static final Map<String, Visit.Met> MET = named(Visit.Met.values());
    private static final Map<String, Mood> MOODS = named(Mood.values());
    private static final Map<String, Answer> ANSWERS = named(Answer.values());
    private static final Map<String, TouchKind> KINDS = named(TouchKind.values());

    private final DemoRegister.Keys keys;
    private final Office office;

    private DemoRounds(DemoRegister.Keys keys, Office office) {
        this.keys = keys;
        this.office = office;
    }

    /**
     * Where they are kept.
     *
     * @param ledgers each clerk's
     */
    public record Office(LongFunction<Ledger> ledgers, People people, Finder finder, Care care, Settings settings) {}

    /**
     * Adds them to a register that has the demo's people.
     *
     * @param folder with {@code rounds.csv} and {@code round_lines.csv}, which says what stands on the papers and which mood
     *     was keyed wrong
     * @return how many lines are keyed
     */
    public static Outcome<Integer> build(Path folder, DemoRegister.Keys keys, Office office) {
        DemoRounds rounds = new DemoRounds(keys, office);
        Map<String, List<Line>> lines =
                Lines.of(folder, "round_lines.csv").stream().collect(Collectors.groupingBy(line -> line.text("round")));
        Outcome<Integer> keyed = Outcome.done(0);
        for (Line line : Lines.of(folder, "rounds.csv")) {
            List<Line> its = lines.getOrDefault(line.text("key"), List.of());
            keyed = keyed.then(sum -> rounds.round(line, its).map(done -> sum + done));
        }
        return keyed;
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] values) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Enum::name, it -> it));
    }

    private Outcome<Integer> round(Line line, List<Line> lines) {
        By maker = new By(line.one("clerk", keys.clerks()), line.moment("made"));
        Rounds rounds = new Rounds(
                office.ledgers.apply(maker.clerkId()), office.people, office.finder, maker, () -> line.number("seed"));
        Round round = Round.of(
                line.one("business", keys.businesses()), line.text("name"), line.day("day"), line.text("goers"));
        By typist = new By(line.one("keyed_by", keys.clerks()), line.moment("keyed"));
        return rounds.make(round, Selection.all(line.text("query")))
                .then(made -> keying(typist)
                        .key(made, visits(lines, DemoRounds::keyed))
                        .then(keyed -> line.isBlank("checked_by")
                                ? Outcome.done(keyed.size())
                                : checked(made, line, lines).map(done -> keyed.size())));
    }

    /** The tenth, and all where too much of it was wrong. */
    private Outcome<Integer> checked(Round round, Line line, List<Line> lines) {
        By second = new By(line.one("checked_by", keys.clerks()), line.moment("checked"));
        SortedMap<Integer, Visit> paper = visits(lines, DemoRounds::written);
        SortedMap<Integer, Visit> drawn = only(paper, state(round).toCheck(second.clerkId()));
        if (drawn.isEmpty()) {
            return Outcome.done(0);
        }
        return keying(second)
                .check(round, drawn)
                .then(read -> {
                    SortedMap<Integer, Visit> right = only(paper, state(round).disputed());
                    return right.isEmpty() ? Outcome.done(read) : keying(second).settle(round, right);
                })
                .then(settled -> checked(round, line, lines));
    }

    private RoundState state(Round round) {
        return RoundState.of(round, office.care, office.settings);
    }

    private static SortedMap<Integer, Visit> only(SortedMap<Integer, Visit> all, List<RoundLine> lines) {
        SortedMap<Integer, Visit> some = new TreeMap<>(all);
        some.keySet().retainAll(lines.stream().map(RoundLine::number).toList());
        return some;
    }

    private Keying keying(By by) {
        Ledger ledger = office.ledgers.apply(by.clerkId());
        Names names = id -> "";
        Writers writers = new Writers(
                office.people,
                office.care,
                new Touches(ledger, office.care, names, by),
                new Concerns(ledger, office.care, names, office.settings, by));
        return new Keying(ledger, office.care, office.settings, writers, by);
    }

    private static SortedMap<Integer, Visit> visits(List<Line> lines, Function<Line, Visit> reading) {
        SortedMap<Integer, Visit> all = new TreeMap<>();
        lines.forEach(line -> all.put((int) line.number("number"), reading.apply(line)));
        return all;
    }

    /** As it stands on the paper. */
    private static Visit written(Line line) {
        return visit(line, "mood");
    }

    /** As it was keyed first. */
    private static Visit keyed(Line line) {
        return visit(line, line.isBlank("misread") ? "mood" : "misread");
    }

    private static Visit visit(Line line, String mood) {
        return new Visit(
                line.one("met", MET),
                line.oneOr(mood, MOODS, Mood.UNKNOWN),
                line.text("phone"),
                line.oneOr("allowed", ANSWERS, Answer.UNKNOWN),
                line.isBlank("kind")
                        ? Optional.empty()
                        : Optional.of(new Visit.Said(line.one("kind", KINDS), line.text("words"))));
    }
}
