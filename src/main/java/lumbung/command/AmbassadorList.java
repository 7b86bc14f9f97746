package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lumbung.care.Gratitude;
import lumbung.care.kept.Ambassador;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who passes a business's word on, whom they brought and what they were given: R046. */
@Command(
        name = "ambassador",
        subcommands = {AmbassadorList.Added.class, AmbassadorList.Ended.class, AmbassadorList.Reported.class})
final class AmbassadorList {
    private static Outcome<Integer> told(List<Ambassador> all, CareDesk care) {
        return care.desk()
                .answer(
                        () -> Json.object(
                                "ambassadors",
                                all.stream().map(it -> json(it, care)).toList()),
                        () -> lines(all, care));
    }

    private static List<String> lines(List<Ambassador> all, CareDesk care) {
        List<String> lines = new ArrayList<>();
        if (all.isEmpty()) {
            lines.add(care.desk().say("command.care.none"));
        }
        for (Ambassador it : all) {
            Gratitude gratitude = care.referrals().gratitude(it);
            lines.add(care.desk()
                    .say("command.ambassador", care.name(it.personId()), care.business(it.businessId()), since(it)));
            lines.addAll(ReferralList.lines(gratitude, "  ", care.desk()));
            gratitude
                    .gifts()
                    .forEach(gift -> lines.add("    "
                            + care.desk()
                                    .say(
                                            "command.ambassador.gift",
                                            gift.at().toLocalDate(),
                                            gift.words(),
                                            gift.worth().toString())));
        }
        return lines;
    }

    private static String since(Ambassador it) {
        return it.term().since().map(Object::toString).orElse("");
    }

    private static Map<String, Object> json(Ambassador it, CareDesk care) {
        Gratitude gratitude = care.referrals().gratitude(it);
        return Json.object(
                "person",
                Json.id(it.personId()),
                "name",
                care.name(it.personId()),
                "business",
                care.business(it.businessId()),
                "since",
                since(it),
                "gratitude",
                ReferralList.json(gratitude),
                "given",
                gratitude.gifts().stream()
                        .map(gift -> Json.object(
                                "date", gift.at().toLocalDate(),
                                "words", gift.words(),
                                "worth", gift.worth().amount()))
                        .toList());
    }

    /** Somebody and a business. */
    private abstract static class Deed implements Task {
        @Parameters(paramLabel = "PERSON", descriptionKey = "touch.PERSON")
        private String person = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Override
        public final Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.person(person)
                    .then(id -> care.business(business).then(whose -> done(id, whose, care)))
                    .then(it -> told(List.of(it), care));
        }

        abstract Outcome<Ambassador> done(long personId, long businessId, CareDesk care);
    }

    /** Somebody is one from today on. */
    @Command(name = "add")
    static final class Added extends Deed {
        @Override
        Outcome<Ambassador> done(long personId, long businessId, CareDesk care) {
            return care.ambassadors().appoint(personId, businessId);
        }
    }

    /** Somebody is none any more. */
    @Command(name = "end")
    static final class Ended extends Deed {
        @Override
        Outcome<Ambassador> done(long personId, long businessId, CareDesk care) {
            return care.ambassadors()
                    .of(personId, businessId)
                    .map(it -> care.ambassadors().end(it))
                    .orElseGet(() -> Outcome.refused(Refusal.at(
                            "PERSON", "command.ambassador.unknown", care.name(personId), care.business(businessId))));
        }
    }

    /** All of them, with whom each brought and what each was given. */
    @Command(name = "report")
    static final class Reported implements Task {
        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return Said.or(
                            business,
                            OptionalLong.empty(),
                            text -> care.business(text).map(OptionalLong::of))
                    .then(of -> told(
                            care.ambassadors().today().stream()
                                    .filter(it -> of.isEmpty() || it.businessId() == of.getAsLong())
                                    .toList(),
                            care));
        }
    }
}
