package lumbung.command;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lumbung.access.Reminding;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.OrderPattern;
import picocli.CommandLine.Option;

/** Of which orders it is told from where they came; the year up to today where no days are named. */
final class PatternWishes {
    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "BUSINESS",
            descriptionKey = "pattern.business")
    private String business = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "pattern.from")
    private String from = "";

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "pattern.until")
    private String until = "";

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "pattern.level")
    private String level = "";

    /**
     * What was wanted.
     *
     * @param business of one business alone; empty for of all
     */
    record Wanted(OptionalLong business, OrderPattern pattern) {}

    Outcome<Wanted> read(Desk desk) {
        return TodayList.business(business, desk)
                .then(of -> level(desk)
                        .then(narrowest ->
                                new CareDesk(desk).year(from, until).map(span -> wanted(of, span, narrowest, desk))));
    }

    private static Wanted wanted(OptionalLong of, Funnel.Span span, OptionalInt level, Desk desk) {
        return new Wanted(of, new Reminding(desk.session()).valuing().pattern(of, span, level));
    }

    private Outcome<OptionalInt> level(Desk desk) {
        List<String> levels = desk.directory().levels();
        for (int at = 0; at < levels.size(); at++) {
            if (levels.get(at).equalsIgnoreCase(level.strip())) {
                return Outcome.done(OptionalInt.of(at));
            }
        }
        return level.isBlank()
                ? Outcome.done(OptionalInt.empty())
                : Outcome.refused(Refusal.at("--level", "register.refused.choice", level, String.join(", ", levels)));
    }
}
