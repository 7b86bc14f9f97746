package lumbung.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.RegisterKeys;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.register.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The rules in all their wordings, and where each stands today. */
@Command(name = "rules")
final class PriceRules implements Task {
    private static final Columns LINE = Columns.of(34, 3, 10, 14, 30);

    @Option(names = "--state", paramLabel = "STATE")
    private String state = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Market market = new Market(desk);
        LocalDate today = desk.session().today();
        return Said.or(state, Optional.<Authority.State>empty(), text -> chosen(text, market))
                .then(wanted -> {
                    List<KeptRule> all = market.prices().rules().stream()
                            .filter(it ->
                                    wanted.isEmpty() || it.rule().authority().on(today) == wanted.get())
                            .toList();
                    return desk.answer(
                            () -> json(all, market, today),
                            () -> all.isEmpty()
                                    ? List.of(desk.say("command.price.no-rules"))
                                    : all.stream()
                                            .map(it -> line(it, market, today))
                                            .toList());
                });
    }

    private static Outcome<Optional<Authority.State>> chosen(String text, Market market) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Authority.State.values())
                .filter(it -> word(it).equals(sought) || market.state(it).equals(sought))
                .findFirst()
                .map(it -> Outcome.done(Optional.of(it)))
                .orElseGet(() -> Outcome.refused(Refusal.at(
                        "--state",
                        "register.refused.choice",
                        text,
                        Arrays.stream(Authority.State.values())
                                .map(market::state)
                                .collect(Collectors.joining(", ")))));
    }

    /** For programs. */
    private static String word(Authority.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String line(KeptRule kept, Market market, LocalDate today) {
        Authority authority = kept.rule().authority();
        return LINE.line(
                kept.rule().name(),
                String.valueOf(kept.rule().version().number()),
                market.state(kept, today),
                authority.decision().map(Decision::number).orElse(""),
                authority.term().map(PriceRules::days).orElse(""));
    }

    private static String days(Term term) {
        return term.since().map(LocalDate::toString).orElse("") + " - "
                + term.until().map(LocalDate::toString).orElse("");
    }

    private static Map<String, Object> json(List<KeptRule> all, Market market, LocalDate today) {
        RegisterKeys keys = market.keys();
        return Json.object(
                "rules", all.stream().map(it -> json(it, keys, today)).toList());
    }

    static Map<String, Object> json(KeptRule kept, RegisterKeys keys, LocalDate today) {
        Map<String, Object> fields = Json.object(
                "number", Json.id(kept.number()),
                "standing", word(kept.rule().authority().on(today)));
        fields.putAll(PriceFiles.fields(kept.rule(), keys));
        return fields;
    }
}
