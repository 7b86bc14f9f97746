package lumbung.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.care.kept.Visit;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Lines of a round as they are typed: {@code 7=ketemu,senang,0812-0000-3456,ya,keluhan,bolu keras}. A file has the number in
 * the first column, with commas or semicolons between, and may have a head.
 */
final class VisitLines {
    private static final int WORDS = 5;
    private static final int BIGGEST = 4_000_000;
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final Desk desk;
    private final SortedMap<Integer, Visit> read = new TreeMap<>();

    private VisitLines(Desk desk) {
        this.desk = desk;
    }

    /**
     * Reads them.
     *
     * @param file empty for none
     */
    static Outcome<SortedMap<Integer, Visit>> of(List<String> lines, String file, Desk desk) {
        VisitLines reading = new VisitLines(desk);
        Outcome<Boolean> done = reading.all(lines);
        if (!file.isEmpty()) {
            done = done.then(it -> ImportList.path(file)).then(reading::file);
        }
        return done.map(it -> reading.read);
    }

    private Outcome<Boolean> all(List<String> lines) {
        Outcome<Boolean> done = Outcome.done(true);
        for (String line : lines) {
            int sign = line.indexOf('=');
            String number = sign < 0 ? line : line.substring(0, sign);
            String rest = sign < 0 ? "" : line.substring(sign + 1);
            done = done.then(it -> line(number, List.of(rest.split(",", WORDS + 1))));
        }
        return done;
    }

    private Outcome<Boolean> file(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > BIGGEST) {
                return Outcome.refused("round.refused.file", path.toString());
            }
            String text = Files.readString(path, StandardCharsets.UTF_8).replace("\uFEFF", "");
            String head = text.lines().findFirst().orElse("");
            ObjectReader reader = CSV.readerFor(String[].class)
                    .with(CsvSchema.emptySchema().withColumnSeparator(head.contains(";") ? ';' : ','));
            Outcome<Boolean> done = Outcome.done(true);
            boolean first = true;
            for (Object row : reader.readValues(text).readAll()) {
                List<String> cells = List.of((String[]) row);
                boolean says = cells.stream().skip(1).anyMatch(it -> !it.isBlank());
                boolean heads = first && !cells.get(0).strip().matches("\\d+");
                if (says && !heads) {
                    done = done.then(it -> line(cells.get(0), cells.subList(1, cells.size())));
                }
                first = false;
            }
            return done;
        } catch (IOException | JacksonException e) {
            return Outcome.refused("round.refused.file", path.toString());
        }
    }

    private Outcome<Boolean> line(String number, List<String> cells) {
        String digits = number.strip();
        if (!digits.matches("\\d{1,5}") || cells.size() > WORDS + 1 || read.containsKey(Integer.parseInt(digits))) {
            return Outcome.refused(Refusal.at("LINE", "round.refused.line", digits));
        }
        String place = "LINE " + digits;
        return one(cell(cells, 0), Visit.Met.values(), place, it -> "round.met.".concat(it.name()))
                .then(met -> mood(cell(cells, 1), place)
                        .then(mood -> allowed(cell(cells, 3), place)
                                .then(allowed -> said(cells, place)
                                        .map(said -> new Visit(met, mood, cell(cells, 2), allowed, said)))))
                .map(visit -> read.put(Integer.parseInt(digits), visit) == null);
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? PlainText.clean(cells.get(at)) : "";
    }

    private Outcome<Mood> mood(String text, String place) {
        return Said.or(
                text,
                Mood.UNKNOWN,
                it -> one(it, new Mood[] {Mood.GLAD, Mood.FAIR, Mood.UNHAPPY}, place, LogList::mood));
    }

    private Outcome<Answer> allowed(String text, String place) {
        return Said.or(
                text,
                Answer.UNKNOWN,
                it -> one(
                        it,
                        new Answer[] {Answer.YES, Answer.NO},
                        place,
                        answer -> answer == Answer.YES ? "round.paper.yes" : "round.paper.no"));
    }

    private Outcome<Optional<Visit.Said>> said(List<String> cells, String place) {
        String kind = cell(cells, WORDS - 1);
        String words = cell(cells, WORDS);
        if (kind.isEmpty()) {
            return words.isEmpty()
                    ? Outcome.done(Optional.empty())
                    : Outcome.refused(Refusal.at(place, "round.refused.kind", words));
        }
        if (words.length() > Touch.LONGEST) {
            return Outcome.refused(Refusal.at(place, "care.refused.long", Touch.LONGEST));
        }
        TouchKind[] kinds = {TouchKind.COMPLAINT, TouchKind.IDEA, TouchKind.REQUEST};
        return one(kind, kinds, place, LogList::kind).map(it -> Optional.of(new Visit.Said(it, words)));
    }

    /** One of a few, by any beginning of its word on the screen or of its English name. */
    private <E extends Enum<E>> Outcome<E> one(String text, E[] choices, String place, Function<E, String> key) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        List<E> found = Arrays.stream(choices)
                .filter(it -> !typed.isEmpty())
                .filter(it -> desk.say(key.apply(it)).toLowerCase(Locale.ROOT).startsWith(typed)
                        || CareDesk.code(it).startsWith(typed))
                .toList();
        return found.size() == 1
                ? Outcome.done(found.get(0))
                : Outcome.refused(Refusal.at(
                        place,
                        "register.refused.choice",
                        text,
                        Arrays.stream(choices)
                                .map(it -> desk.say(key.apply(it)))
                                .collect(Collectors.joining(", "))));
    }
}
