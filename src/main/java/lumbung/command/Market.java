package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.access.Trade;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Neighbours;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.Policy;
import lumbung.pricing.Rulebook;
import lumbung.pricing.kept.Decisions;
import lumbung.pricing.kept.Intake;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.PriceKeeping;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.kept.RegisterKeys;
import lumbung.pricing.rule.Authority;
import lumbung.register.editing.Days;
import lumbung.search.Nearest;

/** What a command about prices works with: the register's products and rules, and its words for them. */
record Market(Desk desk) {
    private static final int OFFERED = 10;

    private Session session() {
        return desk.session();
    }

    private Trade trade() {
        return new Trade(session());
    }

    Prices prices() {
        return trade().prices();
    }

    Policy policy() {
        return trade().policy();
    }

    Neighbours neighbours() {
        return trade().neighbours();
    }

    RegisterKeys keys() {
        return trade().keys();
    }

    Rulebook.Ground ground() {
        return trade().ground();
    }

    Intake intake() {
        return trade().intake();
    }

    Decisions decisions() {
        return trade().decisions();
    }

    PriceKeeping keeping() {
        return trade().keeping();
    }

    /** The wordings of the rule that is called so, the last one first. */
    Outcome<List<KeptRule>> wordings(String rule) {
        List<KeptRule> all = prices().rules();
        Optional<Long> number = keys().number(Kind.RULE, rule.strip());
        return number.map(found -> all.stream()
                        .filter(it -> it.number() == found)
                        .sorted((one, other) ->
                                other.rule().version().compareTo(one.rule().version()))
                        .toList())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        "command.refused.no-rule",
                        rule,
                        Nearest.listed(
                                rule, all.stream().map(it -> it.rule().name()).toList(), OFFERED)));
    }

    /** A day as one writes it; today for an empty text. */
    Outcome<LocalDate> day(String text, String place) {
        return text.isBlank()
                ? Outcome.done(session().today())
                : Days.read(text, session().today())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.at(place, "command.price.date", text)));
    }

    /** Where a rule stands on a day, in words. */
    String state(KeptRule kept, LocalDate day) {
        return state(kept.rule().authority().on(day));
    }

    String state(Authority.State state) {
        return desk.say("command.price.state.".concat(state.name()));
    }
}
