package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.calendar.Stretch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Days that have a name and come again. */
@Command(
        name = "season",
        subcommands = {PriceSeasons.Listed.class, PriceSeasons.Decided.class})
final class PriceSeasons {
    private static final Columns LINE = Columns.of(20, 12, 12, 30);
    private static final int AHEAD = 3;

    private PriceSeasons() {}

    /** The next times that each comes, and whether they are decided. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            LocalDate today = desk.session().today();
            List<Map<String, Object>> json = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            for (Season season : new Market(desk).prices().almanac().seasons()) {
                season.stretches().stream()
                        .filter(it -> !it.last().isBefore(today))
                        .limit(AHEAD)
                        .forEach(days -> {
                            json.add(json(season.name(), days));
                            lines.add(line(season.name(), days, desk));
                        });
            }
            return desk.answer(() -> Json.object("seasons", json), () -> lines);
        }
    }

    /** Decides when one is: the computed days of a Hijri feast are only a proposal. */
    @Command(name = "set")
    static final class Decided implements Task {
        @Parameters(paramLabel = "SEASON", descriptionKey = "price.SEASON")
        private String season = "";

        @Option(names = "--from", paramLabel = "DATE", required = true)
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", required = true)
        private String until = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Market market = new Market(desk);
            String name = season.strip().toLowerCase(Locale.ROOT);
            return market.day(from, "--from")
                    .then(first -> market.day(until, "--until").then(last -> days(first, last)))
                    .then(days -> market.keeping()
                            .decide(name, Optional.empty(), days)
                            .then(kept -> desk.answer(() -> json(name, days), () -> List.of(line(name, days, desk)))));
        }

        private static Outcome<Stretch> days(LocalDate first, LocalDate last) {
            return last.isBefore(first)
                    ? Outcome.refused(Refusal.at("--until", "pricing.authority.order", first, last))
                    : Outcome.done(Stretch.told(first, last));
        }
    }

    private static Map<String, Object> json(String name, Stretch days) {
        return Json.object(
                "season", name,
                "from", days.first().toString(),
                "until", days.last().toString(),
                "decided", days.told());
    }

    private static String line(String name, Stretch days, Desk desk) {
        return LINE.line(
                name,
                days.first().toString(),
                days.last().toString(),
                desk.say(days.told() ? "command.season.decided" : "command.season.proposed"));
    }
}
