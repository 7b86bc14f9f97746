package lumbung.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.access.Reminding;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.Figures.Circle;
import lumbung.orders.kept.Figures.Whose;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.Valuing;
import lumbung.orders.value.Worth;
import lumbung.register.editing.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What somebody, a household, a circle or a business means by the orders so far: R007, R016, R017, R021, R078. */
@Command(name = "value")
final class ValueShow implements Task {
    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Option(
            names = {"--keluarga", "--household"},
            paramLabel = "PERSON")
    private String household = "";

    @Option(
            names = {"--kelompok", "--community"},
            paramLabel = "COMMUNITY")
    private String community = "";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "BUSINESS")
    private String business = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "touch.from")
    private String from = "";

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "touch.until")
    private String until = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        int named = (words.isEmpty() ? 0 : 1) + (household.isEmpty() ? 0 : 1) + (community.isEmpty() ? 0 : 1);
        if (named > 1 || (named == 0 && business.isEmpty())) {
            return Outcome.refused(Refusal.at("PERSON", "command.value.whose"));
        }
        return TodayList.business(business, desk).then(of -> whose(of, desk));
    }

    private Outcome<Integer> whose(OptionalLong of, Desk desk) {
        Valuing valuing = new Reminding(desk.session()).valuing();
        if (!words.isEmpty()) {
            return new Persons(desk)
                    .one(String.join(" ", words))
                    .then(card -> told(card.person().naming().shown(), valuing.person(card, of), desk));
        }
        if (!community.isEmpty()) {
            return Known.community(desk.directory(), community, "--community")
                    .then(it -> told(
                            it.name(),
                            valuing.circle(new Whose(Circle.COMMUNITY, it.id(), OptionalLong.empty()), of),
                            desk));
        }
        return household.isEmpty()
                ? new CareDesk(desk).year(from, until).then(span -> business(of, valuing, span, desk))
                : household(of, valuing, desk);
    }

    private Outcome<Integer> household(OptionalLong of, Valuing valuing, Desk desk) {
        return new Persons(desk).one(household).then(card -> {
            long id = card.person().dwelling().householdId();
            if (id == 0) {
                return Outcome.refused(Refusal.at(
                        "--household",
                        "command.value.no-household",
                        card.person().naming().shown()));
            }
            String name =
                    desk.session().people().household(id).map(it -> it.name()).orElse("");
            return told(name, valuing.circle(new Whose(Circle.HOUSEHOLD, id, OptionalLong.empty()), of), desk);
        });
    }

    private static Outcome<Integer> business(OptionalLong of, Valuing valuing, Funnel.Span span, Desk desk) {
        String name =
                desk.directory().business(of.orElseThrow()).map(it -> it.name()).orElse("");
        return told(name, valuing.business(of), Optional.of(valuing.funnel(of, span)), desk);
    }

    private static Outcome<Integer> told(String name, Worth worth, Desk desk) {
        return told(name, worth, Optional.empty(), desk);
    }

    private static Outcome<Integer> told(String name, Worth worth, Optional<Funnel> funnel, Desk desk) {
        return desk.answer(
                () -> new WorthJson(desk).of(name, worth, funnel), () -> new WorthText(desk).of(name, worth, funnel));
    }
}
