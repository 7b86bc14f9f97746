package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.care.Uptake;
import lumbung.care.Uptakes;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Offer;
import lumbung.care.today.Figure;
import lumbung.message.Outcome;
import lumbung.register.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Offers to one person or a segment, for some days: R055. */
@Command(
        name = "offer",
        subcommands = {OfferList.Added.class, OfferList.Listed.class, OfferList.Shown.class, OfferList.Ended.class})
final class OfferList {
    private static final Columns LINE = Columns.of(19, 24, 15, 21, 50);

    private static Outcome<Integer> told(List<Offer> all, CareDesk care) {
        Uptakes uptakes = care.uptakes();
        return care.desk()
                .answer(
                        () -> Json.object(
                                "offers",
                                all.stream()
                                        .map(it -> json(it, uptakes.of(it), care))
                                        .toList()),
                        () -> all.isEmpty()
                                ? List.of(care.desk().say("command.care.none"))
                                : all.stream()
                                        .flatMap(it -> lines(it, uptakes.of(it), care))
                                        .toList());
    }

    /** The offer, and below it what came of it. */
    private static Stream<String> lines(Offer it, Uptake uptake, CareDesk care) {
        Stream<String> said = uptake.said().stream()
                .map(message -> "    " + care.desk().texts().of(message));
        return Stream.concat(Stream.of(line(it, care)), said);
    }

    private static String whom(Offer it, CareDesk care) {
        return it.personId() == 0 ? it.segment() : care.name(it.personId());
    }

    private static String line(Offer it, CareDesk care) {
        return LINE.line(
                Json.id(it.id()),
                whom(it, care),
                care.business(it.businessId()),
                day(it.term().since()) + " " + day(it.term().until()),
                it.words());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Map<String, Object> json(Offer it, Uptake uptake, CareDesk care) {
        return Json.object(
                "id", Json.id(it.id()),
                "person", it.personId() == 0 ? "" : Json.id(it.personId()),
                "segment", it.segment(),
                "for", whom(it, care),
                "business", care.business(it.businessId()),
                "words", it.words(),
                "reason", it.reason(),
                "from", day(it.term().since()),
                "until", day(it.term().until()),
                "order", it.usedBy().isPresent() ? Json.id(it.usedBy().getAsLong()) : "",
                "uptake", json(uptake));
    }

    private static Map<String, Object> json(Uptake it) {
        return Json.object(
                Figure.PEOPLE.code(),
                it.people(),
                Figure.USED.code(),
                it.isTold() ? Optional.of(it.used()) : Optional.empty(),
                "from",
                it.days().map(Uptake.Days::from),
                "until",
                it.days().map(Uptake.Days::until),
                "since",
                json(it.since()),
                "before",
                json(it.before()));
    }

    private static Map<String, Object> json(Uptake.Bought it) {
        return Json.object(
                Figure.BUYERS.code(),
                it.people(),
                Figure.ORDERS.code(),
                it.orders(),
                Figure.AMOUNT.code(),
                it.amount().amount());
    }

    /** One is made. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "TEXT", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Option(names = "--segment", paramLabel = "TAG", descriptionKey = "touch.segment")
        private String segment = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "touch.reason")
        private String reason = "";

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "touch.from")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", required = true, descriptionKey = "touch.until")
        private String until = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.person(person)
                    .then(id -> care.business(business)
                            .then(whose -> care.day(from, "--from")
                                    .then(first -> care.day(until, "--until")
                                            .then(last -> care.offers()
                                                    .make(new Offer(
                                                            0,
                                                            0,
                                                            id,
                                                            segment.strip(),
                                                            whose,
                                                            words.strip(),
                                                            reason.strip(),
                                                            new Term(Optional.of(first), Optional.of(last)),
                                                            OptionalLong.empty()))))))
                    .then(kept -> told(List.of(kept), care));
        }
    }

    /** Those that hold on a day; or all. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--all", descriptionKey = "touch.all")
        private boolean all;

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            LocalDate today = care.by().today();
            CareFilter filter = all ? CareFilter.ALL : CareFilter.ALL.between(today, today);
            return Said.or(person, filter, text -> care.person(text).map(filter::of))
                    .then(its -> told(care.care().offers(its), care));
        }
    }

    /** By its number, as lists show it. */
    private static Outcome<Offer> numbered(String id, CareDesk care) {
        return care.numbered(
                id,
                number -> care.care().offers(CareFilter.ALL).stream()
                        .filter(it -> it.id() == number)
                        .findFirst());
    }

    /** One, with why it was made and what came of it. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return numbered(id, care).then(it -> {
                Uptake uptake = care.uptakes().of(it);
                return desk.answer(() -> json(it, uptake, care), () -> facts(it, uptake, care));
            });
        }

        private static List<String> facts(Offer it, Uptake uptake, CareDesk care) {
            Desk desk = care.desk();
            Facts facts = new Facts();
            facts.heading(it.words());
            facts.add(desk.say("command.offer.for"), whom(it, care));
            facts.add(desk.say("command.offer.business"), care.business(it.businessId()));
            facts.add(desk.say("command.offer.reason"), it.reason());
            facts.add(
                    desk.say("command.offer.days"),
                    desk.say(
                            "command.offer.between",
                            day(it.term().since()),
                            day(it.term().until())));
            facts.add(desk.say("command.offer.used"), used(uptake, desk));
            uptake.said()
                    .forEach(said -> facts.add(
                            desk.say("command.offer.uptake"), desk.texts().of(said)));
            return facts.lines();
        }

        private static String used(Uptake uptake, Desk desk) {
            return uptake.isTold()
                    ? desk.say(uptake.used() == 0 ? "command.offer.unused" : "command.offer.taken")
                    : desk.say("command.offer.untold");
        }
    }

    /** It holds no longer. */
    @Command(name = "end")
    static final class Ended implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return numbered(id, care).then(care.offers()::end).then(it -> told(List.of(it), care));
        }
    }
}
