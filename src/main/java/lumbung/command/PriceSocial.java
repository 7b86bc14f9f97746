package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.SocialHousehold;
import lumbung.register.Household;
import lumbung.register.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The households that are helped along with their prices: officers decide, and nobody else is told. */
@Command(name = "social")
final class PriceSocial implements Task {
    private static final Columns LINE = Columns.of(34, 14, 14);

    @Option(names = "--add", paramLabel = "PERSON")
    private String added = "";

    @Option(names = "--end", paramLabel = "PERSON")
    private String ended = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Outcome<Boolean> began =
                Said.or(added, true, text -> household(text, desk).then(id -> add(id, desk)));
        return began.then(done ->
                        Said.or(ended, true, text -> household(text, desk).then(id -> end(id, desk))))
                .then(done -> told(desk));
    }

    /** That of a person. */
    private static Outcome<Long> household(String person, Desk desk) {
        return new Till(desk)
                .buyer(person)
                .map(id -> desk.session()
                        .people()
                        .card(id)
                        .map(card -> card.person().dwelling().householdId())
                        .orElse(0L))
                .then(id ->
                        id == 0 ? Outcome.refused(Refusal.of("command.price.social.none", person)) : Outcome.done(id));
    }

    private static Optional<SocialHousehold> open(long household, Desk desk) {
        return desk.session().orders().social().stream()
                .filter(it -> it.householdId() == household)
                .filter(it -> it.term().holdsOn(desk.session().today()))
                .findFirst();
    }

    private static Outcome<Boolean> add(long household, Desk desk) {
        if (open(household, desk).isPresent()) {
            return Outcome.done(true);
        }
        Session session = desk.session();
        Term term = Term.from(session.today());
        return session.ledger()
                .write(session.ledger().intent(Message.of("command.price.operation.social")), changes -> {
                    changes.add(new SocialHousehold(changes.newId(), 0, household, term));
                    return Outcome.done(true);
                });
    }

    private static Outcome<Boolean> end(long household, Desk desk) {
        Session session = desk.session();
        Optional<SocialHousehold> open = open(household, desk);
        if (open.isEmpty()) {
            return Outcome.done(true);
        }
        SocialHousehold before = open.get();
        LocalDate last = session.today().minusDays(1);
        return session.ledger()
                .write(session.ledger().intent(Message.of("command.price.operation.social")), changes -> {
                    changes.change(new SocialHousehold(
                            before.id(),
                            before.version(),
                            household,
                            before.term().endedOn(last)));
                    return Outcome.done(true);
                });
    }

    private static Outcome<Integer> told(Desk desk) {
        List<SocialHousehold> all = desk.session().orders().social();
        return desk.answer(
                () -> Json.object(
                        "households", all.stream().map(it -> json(it, desk)).toList()),
                () -> all.isEmpty()
                        ? List.of(desk.say("command.price.social.nobody"))
                        : all.stream().map(it -> line(it, desk)).toList());
    }

    private static String name(SocialHousehold social, Desk desk) {
        return desk.session()
                .people()
                .household(social.householdId())
                .map(Household::name)
                .orElse("");
    }

    private static String line(SocialHousehold social, Desk desk) {
        return LINE.line(
                name(social, desk),
                social.term().since().map(LocalDate::toString).orElse(""),
                social.term().until().map(LocalDate::toString).orElse(""));
    }

    private static Map<String, Object> json(SocialHousehold social, Desk desk) {
        return Json.object(
                "household", name(social, desk),
                "since", social.term().since().map(LocalDate::toString).orElse(""),
                "until", social.term().until().map(LocalDate::toString).orElse(""));
    }
}
