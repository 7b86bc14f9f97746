package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.number;
import static lumbung.store.Column.openNumber;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.TouchKind;
import lumbung.care.kept.Visit;
import lumbung.register.Answer;

/** How rounds of visits are kept. */
final class RoundTables {
    static final Table<Round> ROUND = new Table<>(
            Round.class,
            "visit_round",
            Round::id,
            List.of(
                    number("business_id", Round::businessId),
                    text("name", Round::name),
                    day("day", Round::day),
                    text("goers", Round::goers),
                    reference("clerk_id", Round::clerkId),
                    number("seed", Round::seed)),
            row -> new Round(
                    row.number("id"),
                    row.number("version"),
                    row.number("business_id"),
                    row.text("name"),
                    row.day("day").orElseThrow(),
                    row.text("goers"),
                    row.number("clerk_id"),
                    row.number("seed")));

    static final Table<RoundLine> LINE =
            new Table<>(RoundLine.class, "round_line", RoundLine::personId, columns(), RoundTables::line);

    private RoundTables() {}

    private static List<Column<RoundLine>> columns() {
        List<Column<RoundLine>> all = new ArrayList<>(List.of(
                number("business_id", RoundLine::businessId),
                number("round_id", it -> it.place().roundId()),
                number("line_number", RoundLine::number),
                reference("person_id", RoundLine::personId)));
        all.addAll(keyed("keyed", RoundLine::keyed));
        all.addAll(keyed("again", RoundLine::again));
        all.add(openNumber("faults", RoundLine::faults));
        all.add(reference("touch_id", it -> it.noted().touchId()));
        all.add(reference("concern_id", it -> it.noted().concernId()));
        return List.copyOf(all);
    }

    /** The columns of one reading, all empty where there is none. */
    private static List<Column<RoundLine>> keyed(String prefix, Function<RoundLine, Optional<RoundLine.Keyed>> which) {
        Function<RoundLine, Stream<Visit>> visit =
                it -> which.apply(it).stream().map(RoundLine.Keyed::visit);
        return List.of(
                reference(
                        prefix + "_by",
                        it -> which.apply(it).map(RoundLine.Keyed::clerkId).orElse(0L)),
                text(
                        prefix + "_met",
                        it -> first(visit.apply(it).map(one -> one.met().name()))),
                text(
                        prefix + "_mood",
                        it -> first(visit.apply(it).map(one -> one.mood().name()))),
                text(prefix + "_phone", it -> first(visit.apply(it).map(Visit::phone))),
                text(
                        prefix + "_allowed",
                        it -> first(visit.apply(it).map(one -> one.allowed().name()))),
                text(
                        prefix + "_kind",
                        it -> first(visit.apply(it)
                                .flatMap(one -> one.said().stream())
                                .map(said -> said.kind().name()))),
                text(
                        prefix + "_words",
                        it -> first(visit.apply(it)
                                .flatMap(one -> one.said().stream())
                                .map(Visit.Said::words))));
    }

    private static String first(Stream<String> texts) {
        return texts.findFirst().orElse("");
    }

    private static RoundLine line(Row row) {
        return new RoundLine(
                row.number("id"),
                row.number("version"),
                new RoundLine.Place(row.number("business_id"), row.number("round_id"), (int) row.number("line_number")),
                row.number("person_id"),
                keyed("keyed", row),
                keyed("again", row),
                row.openNumber("faults"),
                new RoundLine.Noted(row.number("touch_id"), row.number("concern_id")));
    }

    private static Optional<RoundLine.Keyed> keyed(String prefix, Row row) {
        if (row.text(prefix + "_met").isEmpty()) {
            return Optional.empty();
        }
        String kind = row.text(prefix + "_kind");
        Visit visit = new Visit(
                row.one(Visit.Met.class, prefix + "_met"),
                row.one(Mood.class, prefix + "_mood"),
                row.text(prefix + "_phone"),
                row.one(Answer.class, prefix + "_allowed"),
                kind.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Visit.Said(TouchKind.valueOf(kind), row.text(prefix + "_words"))));
        return Optional.of(new RoundLine.Keyed(visit, row.number(prefix + "_by")));
    }
}
