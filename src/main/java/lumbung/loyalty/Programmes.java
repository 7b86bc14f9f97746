package lumbung.loyalty;

import java.util.Optional;
import lumbung.journal.Ledger;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.Programme;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Rupiah;

/** What businesses do so that customers come again, what it costs and what comes of it: R072. */
public final class Programmes {
    private final Ledger ledger;
    private final Loyalty loyalty;

    public Programmes(Ledger ledger, Loyalty loyalty) {
        this.ledger = ledger;
        this.loyalty = loyalty;
    }

    /** Writes one down. */
    public Outcome<Programme> begin(Programme programme) {
        Optional<Refusal> flaw = flaw(programme);
        return flaw.isPresent()
                ? Outcome.refused(flaw.get())
                : ledger.write(
                                ledger.intent(Message.of("loyalty.operation.programme.begun", programme.name())),
                                changes -> {
                                    Programme kept = new Programme(
                                            changes.newId(),
                                            0,
                                            programme.businessId(),
                                            programme.name(),
                                            programme.form(),
                                            programme.ruleId(),
                                            programme.days(),
                                            programme.cost(),
                                            programme.result());
                                    changes.add(kept);
                                    return Outcome.done(kept);
                                })
                        .map(this::asKept);
    }

    /** What it cost and what came of it. */
    public Outcome<Programme> told(Programme programme, Rupiah cost, String result) {
        Programme next = programme.ended(cost, result);
        Optional<Refusal> flaw = flaw(next);
        return flaw.isPresent()
                ? Outcome.refused(flaw.get())
                : ledger.write(
                                ledger.intent(Message.of("loyalty.operation.programme.told", programme.name())),
                                changes -> {
                                    changes.change(next);
                                    return Outcome.done(next);
                                })
                        .map(this::asKept);
    }

    private Programme asKept(Programme written) {
        return loyalty.programmes().stream()
                .filter(it -> it.id() == written.id())
                .findFirst()
                .orElse(written);
    }

    private static Optional<Refusal> flaw(Programme it) {
        if (it.name().isBlank()) {
            return Optional.of(Refusal.at("name", "loyalty.refused.name"));
        }
        if (it.name().length() > Programme.LONGEST_NAME) {
            return Optional.of(Refusal.at("name", "loyalty.refused.long", Programme.LONGEST_NAME));
        }
        if (it.result().length() > Programme.LONGEST) {
            return Optional.of(Refusal.at("result", "loyalty.refused.long", Programme.LONGEST));
        }
        if (it.days().until().isBefore(it.days().since())) {
            return Optional.of(Refusal.at("until", "loyalty.refused.days"));
        }
        if (it.ruleId() != 0 && !it.form().isOfARule()) {
            return Optional.of(Refusal.at("rule", "loyalty.refused.rule"));
        }
        return it.cost().amount() < 0 ? Optional.of(Refusal.at("cost", "loyalty.refused.cost")) : Optional.empty();
    }
}
