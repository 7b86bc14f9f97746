package lumbung.pricing.kept;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.PriceRule;
import lumbung.register.Term;

/** Takes wordings of rules further on their way: proposed, approved by a meeting, ended. Each is one operation. */
public final class Decisions {
    private final Ledger ledger;

    public Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** From now on it says the same for ever. */
    public Outcome<KeptRule> propose(KeptRule kept, LocalDate day) {
        return kept.rule().authority() instanceof Authority.Draft draft
                ? written("pricing.operation.proposed", kept, draft.propose(day))
                : Outcome.refused("pricing.kept.not.draft", kept.rule().name());
    }

    /**
     * It prices from its first day on.
     *
     * @param term without a beginning for the day of the meeting; refused at {@code from, until}
     */
    public Outcome<KeptRule> approve(KeptRule kept, Decision decision, Term term) {
        return kept.rule().authority() instanceof Authority.Proposed proposed
                ? proposed.approve(decision, term).then(next -> written("pricing.operation.approved", kept, next))
                : Outcome.refused("pricing.kept.not.proposed", kept.rule().name());
    }

    /** It prices until this day; refused at {@code until} where the meeting let it end earlier. */
    public Outcome<KeptRule> end(KeptRule kept, LocalDate day) {
        return kept.rule().authority() instanceof Authority.Approved approved
                ? approved.endOn(day).then(next -> written("pricing.operation.ended", kept, next))
                : Outcome.refused("pricing.kept.not.approved", kept.rule().name());
    }

    private Outcome<KeptRule> written(String deed, KeptRule kept, Authority next) {
        PriceRule rule = kept.rule().with(next);
        KeptRule after = kept.with(rule);
        Optional<Refusal> flaw = after.flaw();
        Message what = Message.of(deed, rule.name(), rule.version().number());
        return flaw.isPresent()
                ? Outcome.refused(flaw.get())
                : ledger.write(ledger.intent(what), changes -> {
                    changes.change(after);
                    return Outcome.done(after);
                });
    }
}
