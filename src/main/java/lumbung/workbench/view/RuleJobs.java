package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.access.Trade;
import lumbung.inspection.Fix;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.What;
import lumbung.pricing.typed.RuleTexts;

/** What the editor of a rule has done away from the screen. */
final class RuleJobs {
    private static final PriceRule FRESH =
            PriceRule.draft(0, "", What.everything(), new LineEffect.FixedPrice(Rupiah.NOTHING));

    private RuleJobs() {}

    /** The brackets of a rule's last draft; of its next wording where the last one left its author. */
    static Effect blank(long number) {
        return new Effect.Run((desk, progress) -> {
            Optional<KeptRule> last = last(new Trade(desk.session()).prices(), number);
            if (number != 0 && last.isEmpty()) {
                return Event.Wishes.of(new Effect.Close(), gone());
            }
            Optional<KeptRule> draft = last.filter(KeptRule::isDraft);
            PriceRule rule = draft.map(KeptRule::rule)
                    .or(() -> last.map(it -> it.rule().next(desk.today())))
                    .orElse(FRESH);
            RuleFields fields = new RuleFields(RuleWords.of(desk, rule), desk.today());
            Map<String, String> texts = last.isPresent() ? RuleTexts.of(rule) : fresh();
            return new RuleEditor.Blank(new RuleEditor.Ground(rule.version(), draft, fields, texts));
        });
    }

    private static Map<String, String> fresh() {
        Map<String, String> texts = new HashMap<>(RuleTexts.of(FRESH));
        List.of("what", "kind.0", "amount.0").forEach(texts::remove);
        return texts;
    }

    private static Effect gone() {
        return new Effect.Tell(Effect.Tone.WARNING, Message.of("sending.gone"));
    }

    /** The wording of a rule that was written last. */
    static Optional<KeptRule> last(Prices prices, long number) {
        return prices.rules().stream()
                .filter(it -> it.number() == number)
                .max(Comparator.comparing(it -> it.rule().version()));
    }

    /** Keeps the draft, and puts it before the next meeting where that is wanted. */
    static Effect save(Map<String, String> texts, RuleVersion version, boolean proposing) {
        return new Effect.Run((desk, progress) -> {
            Trade trade = new Trade(desk.session());
            Outcome<KeptRule> kept = RuleTexts.read(texts, version)
                    .then(rule -> unchanged(trade, rule)
                            .map(Outcome::done)
                            .orElseGet(() -> trade.keeping().save(rule)));
            Outcome<KeptRule> done =
                    proposing ? kept.then(it -> trade.decisions().propose(it, desk.today())) : kept;
            return done.<Event.Answer>fold(RuleEditor.Kept::new, RuleEditor.Refused::new);
        });
    }

    /** A draft that says the same already needs no second writing. */
    private static Optional<KeptRule> unchanged(Trade trade, PriceRule rule) {
        return trade.prices().rules().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst();
    }

    /** Opens a rule where something of it is to be mended. */
    static Effect opening(long number, String part) {
        return opening(number, RuleEditor.at(number, RuleTexts.field(part)));
    }

    /** Mends a rule, so that what is right stands there at once. */
    static Effect mending(Fix.Target.Rule target, Message title) {
        return opening(target.rule(), RuleEditor.mending(target, title));
    }

    /** To be read by who may not write. */
    private static Effect opening(long number, RuleEditor editor) {
        return new Effect.Run((desk, progress) -> {
            boolean keeps = desk.session().rights().may(Permission.KEEP_PRICES);
            return Event.Wishes.of(new Effect.Open(keeps ? editor : RuleView.of(number)));
        });
    }

    /** The end of the year; of the next one where this is nearly over. */
    static LocalDate yearsEnd(LocalDate today) {
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        return today.isAfter(end.minusMonths(2)) ? end.plusYears(1) : end;
    }
}
