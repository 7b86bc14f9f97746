package lumbung.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import lumbung.care.IndicatorSheet;
import lumbung.care.Indicators;
import lumbung.care.kept.Indicator;
import lumbung.care.today.Figure;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Business;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a year was for businesses, counted and typed: R126. */
@Command(
        name = "indicators",
        subcommands = {IndicatorList.Shown.class, IndicatorList.Typed.class})
final class IndicatorList {
    private static final Columns LINE = Columns.of(24, 46, 20);

    private static Outcome<Integer> told(List<IndicatorSheet> all, CareDesk care) {
        return care.desk()
                .answer(
                        () -> Json.object(
                                "indicators",
                                all.stream().map(it -> json(it, care)).toList()),
                        () -> lines(all, care));
    }

    private static List<String> lines(List<IndicatorSheet> all, CareDesk care) {
        Desk desk = care.desk();
        List<String> lines = new ArrayList<>();
        for (IndicatorSheet sheet : all) {
            lines.add(desk.say(
                    "command.indicators.year", care.business(sheet.businessId()), Integer.toString(sheet.year())));
            sheet.lines()
                    .forEach(it -> lines.add(LINE.line(
                            "  " + desk.texts().of(it.title()),
                            desk.texts().of(it.value()),
                            "[" + desk.texts().of(it.mark()) + "]")));
        }
        return lines.isEmpty() ? List.of(desk.say("command.care.none")) : lines;
    }

    private static Map<String, Object> json(IndicatorSheet it, CareDesk care) {
        return Json.object(
                "business",
                care.business(it.businessId()),
                "year",
                it.year(),
                Figure.SALES.code(),
                Json.object(
                        "orders", it.sales().orders(),
                        "amount", it.sales().amount().amount()),
                Figure.SATISFACTION.code(),
                Json.object(
                        "glad", it.satisfaction().glad(),
                        "fair", it.satisfaction().fair(),
                        "unhappy", it.satisfaction().unhappy()),
                Figure.LOYALTY.code(),
                Json.object(
                        "buyers", it.loyalty().buyers(), "again", it.loyalty().again()),
                "typed",
                Json.object(
                        Figure.PROFIT.code(), known(it.profit()),
                        Figure.ROI.code(), known(it.roi()),
                        Figure.JOBS.code(), known(it.jobs()),
                        Figure.GROWTH.code(), known(it.growth())));
    }

    private static Optional<Long> known(OptionalLong figure) {
        return figure.isPresent() ? Optional.of(figure.getAsLong()) : Optional.empty();
    }

    private static Outcome<Integer> year(String text, Desk desk) {
        return Said.or(
                text,
                desk.session().today().getYear(),
                typed -> typed.matches("\\d{4}")
                        ? Outcome.done(Integer.parseInt(typed))
                        : Outcome.refused(Refusal.at("--year", "command.indicators.wrong-year", typed)));
    }

    /** A year of a business, or of each. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "indicators.business")
        private String business = "";

        @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "indicators.year")
        private String year = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return year(year, desk)
                    .then(of -> care.business(business)
                            .then(whose -> told(
                                    desk.directory().businesses().stream()
                                            .filter(it -> whose == 0 || it.id() == whose)
                                            .sorted(Comparator.comparing(Business::name, String.CASE_INSENSITIVE_ORDER))
                                            .map(it -> care.indicators().sheet(it.id(), of))
                                            .toList(),
                                    care)));
        }
    }

    /** What a business says itself of a year; what is left out stays as it was. */
    @Command(name = "type")
    static final class Typed implements Task {
        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "indicators.business")
        private String business = "";

        @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "indicators.year")
        private String year = "";

        @Option(names = "--profit", paramLabel = "RUPIAH", descriptionKey = "indicators.profit")
        private Optional<String> profit = Optional.empty();

        @Option(names = "--roi", paramLabel = "PERCENT", descriptionKey = "indicators.roi")
        private Optional<String> roi = Optional.empty();

        @Option(names = "--jobs", paramLabel = "NUMBER", descriptionKey = "indicators.jobs")
        private Optional<String> jobs = Optional.empty();

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return year(year, desk)
                    .then(of -> care.business(business)
                            .then(whose -> said(whose, of, care)
                                    .then(it -> care.indicators().say(it, care.business(whose)))
                                    .then(it -> told(List.of(care.indicators().sheet(whose, of)), care))));
        }

        private Outcome<Indicator> said(long whose, int of, CareDesk care) {
            Optional<Indicator> before = care.indicators().typed(whose, of);
            return read(profit, "--profit", Indicators::profit, before.map(Indicator::profit))
                    .then(gain -> read(roi, "--roi", Indicators::roi, before.map(Indicator::roi))
                            .then(back -> read(jobs, "--jobs", Indicators::jobs, before.map(Indicator::jobs))
                                    .map(people -> Indicator.of(whose, of, gain, back, people))));
        }

        private static Outcome<OptionalLong> read(
                Optional<String> typed,
                String option,
                BiFunction<String, String, Outcome<OptionalLong>> reading,
                Optional<OptionalLong> before) {
            return typed.map(it -> reading.apply(it, option))
                    .orElseGet(() -> Outcome.done(before.orElse(OptionalLong.empty())));
        }
    }
}
