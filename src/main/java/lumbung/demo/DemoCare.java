package lumbung.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Outlay;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Changes;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Wanted;
import lumbung.pricing.goods.Rupiah;

/** What passed between the demo cooperative and its customers: an operation for every month and clerk, and one a file. */
public final class DemoCare {
    private static final Map<String, TouchKind> KINDS = named(TouchKind.values());
    private static final Map<String, Direction> DIRECTIONS = named(Direction.values());
    private static final Map<String, Medium> MEDIA = named(Medium.values());
    private static final Map<String, Mood> MOODS = named(Mood.values());
    private static final Map<String, Chore.Kind> CHORES = named(Chore.Kind.values());
    private static final Map<String, Promise.State> STATES = named(Promise.State.values());

    private final Path folder;
    private final DemoRegister.Keys keys;
    private final Ledger ledger;
    private final Wanted wanted;
    private final Map<String, Long> concerns = new HashMap<>();

    private DemoCare(Path folder, DemoRegister.Keys keys, Ledger ledger, Wanted wanted) {
        this.folder = folder;
        this.keys = keys;
        this.ledger = ledger;
        this.wanted = wanted;
    }

    /**
     * Adds it to a register that has the demo's people and goods. A mistake in the files is an exception that names file and
     * line.
     *
     * @param folder with {@code touches.csv}, {@code concerns.csv}, {@code improvements.csv}, {@code promises.csv},
     *     {@code chores.csv}, {@code offers.csv}, {@code arrivals.csv} and {@code outlays.csv}
     * @return how many touches there are
     */
    public static Outcome<Integer> build(Path folder, DemoRegister.Keys keys, Ledger ledger, Wanted wanted) {
        return new DemoCare(folder, keys, ledger, wanted).run();
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] values) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Enum::name, it -> it));
    }

    private Outcome<Integer> run() {
        List<Line> touches = Lines.of(folder, "touches.csv");
        return touched(touches)
                .then(done -> complained())
                .then(done -> promised())
                .then(done -> arrived())
                .map(done -> touches.size());
    }

    /** Touches that follow each other, of one clerk in one month. */
    private Outcome<Boolean> touched(List<Line> lines) {
        Map<YearMonth, Map<Long, List<Line>>> months = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> YearMonth.from(line.moment("at")),
                        TreeMap::new,
                        Collectors.groupingBy(
                                line -> line.one("clerk", keys.clerks()), TreeMap::new, Collectors.toList())));
        Outcome<Boolean> outcome = Outcome.done(true);
        for (Map<Long, List<Line>> month : months.values()) {
            for (Map.Entry<Long, List<Line>> part : month.entrySet()) {
                List<Line> its = part.getValue();
                Message what = Message.of(
                        "demo.touches",
                        its.size(),
                        its.get(0).moment("at").toLocalDate(),
                        its.get(its.size() - 1).moment("at").toLocalDate());
                outcome = outcome.then(done -> write(part.getKey(), what, its, this::touch));
            }
        }
        return outcome;
    }

    private Outcome<Boolean> write(long clerk, Message what, List<Line> lines, BiConsumer<Line, Changes> taking) {
        Intent intent = new Intent(ledger.intent(what).id(), clerk, what);
        return ledger.write(intent, changes -> {
            lines.forEach(line -> taking.accept(line, changes));
            return Outcome.done(true);
        });
    }

    private void touch(Line line, Changes changes) {
        Touch.Manner manner =
                new Touch.Manner(line.one("kind", KINDS), line.one("direction", DIRECTIONS), line.one("medium", MEDIA));
        changes.add(new Touch(
                changes.newId(),
                0,
                line.one("person", keys.people()),
                line.one("business", keys.businesses()),
                line.moment("at"),
                manner,
                line.text("words"),
                new Touch.About(product(line), 0, 0),
                line.isBlank("stars") ? OptionalLong.empty() : OptionalLong.of(line.number("stars")),
                line.isBlank("worth") ? Rupiah.NOTHING : Rupiah.of(line.number("worth")),
                line.oneOr("mood", MOODS, Mood.UNKNOWN),
                line.one("clerk", keys.clerks()),
                line.isBlank("reply_at")
                        ? Optional.empty()
                        : Optional.of(new Touch.Reply(line.moment("reply_at"), line.text("reply")))));
    }

    private long product(Line line) {
        return line.isBlank("product")
                ? 0
                : wanted.line(line.text("product")).fold(read -> read.product().id(), refusal -> {
                    throw line.fault("no such product: " + line.text("product"));
                });
    }

    private Outcome<Boolean> complained() {
        List<Line> lines = Lines.of(folder, "concerns.csv");
        List<Line> better = Lines.of(folder, "improvements.csv");
        Map<String, Long> improvements = new HashMap<>();
        Message what = Message.of("demo.concerns", lines.size(), better.size());
        return ledger.write(new Intent(ledger.intent(what).id(), first(), what), changes -> {
            better.forEach(line -> improvements.put(line.text("key"), improvement(line, changes)));
            lines.forEach(line -> concerns.put(line.text("key"), concern(line, improvements, changes)));
            return Outcome.done(true);
        });
    }

    private long first() {
        return keys.clerks().get("Rini");
    }

    private long improvement(Line line, Changes changes) {
        Improvement row = new Improvement(
                changes.newId(),
                0,
                line.one("business", keys.businesses()),
                product(line),
                line.text("words"),
                line.day("day"));
        changes.add(row);
        return row.id();
    }

    private long concern(Line line, Map<String, Long> improvements, Changes changes) {
        Concern row = new Concern(
                changes.newId(),
                0,
                line.one("kind", KINDS),
                line.moment("at"),
                new Concern.From(
                        line.oneOr("person", keys.people(), 0L),
                        line.oneOr("community", keys.communities(), 0L),
                        line.one("medium", MEDIA),
                        line.one("clerk", keys.clerks())),
                new Concern.Matter(
                        line.one("business", keys.businesses()), product(line), line.text("words"), line.text("cause")),
                handling(line),
                line.oneOr("improvement", improvements, 0L),
                line.openDay("told"));
        changes.add(row);
        return row.id();
    }

    private Concern.Handling handling(Line line) {
        Optional<Concern.Answer> answer = line.openDay("answered")
                .map(day -> new Concern.Answer(line.text("answer"), line.one("answered_by", keys.clerks()), day));
        long owner = line.oneOr("owner", keys.clerks(), 0L);
        Concern.Stage stage = !line.isBlank("closed")
                ? Concern.Stage.CLOSED
                : answer.isPresent()
                        ? Concern.Stage.ANSWERED
                        : owner == 0 ? Concern.Stage.RECEIVED : Concern.Stage.HANDLED;
        Set<Concern.Step> steps = Stream.of(Concern.Step.values())
                .filter(step -> line.text("steps").contains(step.name().substring(0, 1)))
                .collect(Collectors.toSet());
        Optional<LocalDate> due = line.openDay("due")
                .or(() -> Optional.of(line.moment("at").toLocalDate().plusDays(days(line))));
        return new Concern.Handling(
                stage, owner, due, steps, answer, line.oneOr("mood", MOODS, Mood.UNKNOWN), line.openDay("closed"));
    }

    /** As the usual settings have it. */
    private static int days(Line line) {
        return switch (line.one("kind", KINDS)) {
            case COMPLAINT -> 3;
            case IDEA -> 30;
            default -> 7;
        };
    }

    private Outcome<Boolean> promised() {
        List<Line> lines = Lines.of(folder, "promises.csv");
        List<Line> chores = Lines.of(folder, "chores.csv");
        Message what = Message.of("demo.promises", lines.size(), chores.size());
        List<Line> both = new ArrayList<>(lines);
        both.addAll(chores);
        return write(first(), what, both, (line, changes) -> {
            if (line.cells().containsKey("made")) {
                promise(line, changes);
            } else {
                chore(line, changes);
            }
        });
    }

    private void promise(Line line, Changes changes) {
        changes.add(new Promise(
                changes.newId(),
                0,
                line.one("person", keys.people()),
                line.one("business", keys.businesses()),
                line.oneOr("concern", concerns, 0L),
                line.text("words"),
                new Promise.Days(line.day("made"), line.day("due")),
                line.one("clerk", keys.clerks()),
                line.one("state", STATES),
                line.openDay("closed")));
    }

    private void chore(Line line, Changes changes) {
        changes.add(new Chore(
                changes.newId(),
                0,
                line.oneOr("person", keys.people(), 0L),
                line.one("business", keys.businesses()),
                line.one("kind", CHORES),
                line.text("words"),
                line.day("due"),
                line.openDay("done"),
                line.oneOr("mood", MOODS, Mood.UNKNOWN),
                line.text("outcome")));
    }

    private Outcome<Boolean> arrived() {
        List<Line> arrivals = Lines.of(folder, "arrivals.csv");
        List<Line> offers = Lines.of(folder, "offers.csv");
        List<Line> outlays = Lines.of(folder, "outlays.csv");
        Message what = Message.of("demo.arrivals", arrivals.size(), offers.size(), outlays.size());
        return ledger.write(new Intent(ledger.intent(what).id(), first(), what), changes -> {
            arrivals.forEach(line -> changes.add(new Arrival(
                    changes.newId(),
                    0,
                    line.one("person", keys.people()),
                    line.one("business", keys.businesses()),
                    line.one("medium", MEDIA),
                    line.day("day"))));
            offers.forEach(line -> changes.add(new Offer(
                    changes.newId(),
                    0,
                    line.oneOr("person", keys.people(), 0L),
                    line.text("segment"),
                    line.one("business", keys.businesses()),
                    line.text("words"),
                    line.text("reason"),
                    line.term("since", "until"),
                    OptionalLong.empty())));
            outlays.forEach(line -> changes.add(new Outlay(
                    changes.newId(),
                    0,
                    line.one("business", keys.businesses()),
                    line.one("medium", MEDIA),
                    line.day("day"),
                    line.text("words"),
                    Rupiah.of(line.number("amount")))));
            return Outcome.done(true);
        });
    }
}
