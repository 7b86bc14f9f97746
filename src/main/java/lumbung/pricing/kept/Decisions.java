package lumbung.pricing.kept;

import java.time.LocalDate;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.register.Term;

/** Takes wordings of rules further on their way: proposed, approved by a meeting, ended. Each is one operation. */
public final class Decisions {
    private final Ledger ledger;

    public Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** From now on it says the same for ever. */
    public Outcome<KeptRule> propose(KeptRule kept, LocalDate day) {
        return written("pricing.operation.proposed", proposed(kept, day));
    }

    /**
     * It prices from its first day on.
     *
     * @param term without a beginning for the day of the meeting; refused at {@code from, until}
     */
    public Outcome<KeptRule> approve(KeptRule kept, Decision decision, Term term) {
        return written("pricing.operation.approved", approved(kept, decision, term));
    }

    /** It prices until this day; refused at {@code until} where the meeting let it end earlier. */
    public Outcome<KeptRule> end(KeptRule kept, LocalDate day) {
        return written("pricing.operation.ended", ended(kept, day));
    }

    /** What {@link #propose} keeps. */
    public static Outcome<KeptRule> proposed(KeptRule kept, LocalDate day) {
        return kept.rule().authority() instanceof Authority.Draft draft
                ? fitting(kept, draft.propose(day))
                : Outcome.refused("pricing.kept.not.draft", kept.rule().name());
    }

    /** What {@link #approve} keeps. */
    public static Outcome<KeptRule> approved(KeptRule kept, Decision decision, Term term) {
        return kept.rule().authority() instanceof Authority.Proposed proposed
                ? proposed.approve(decision, term).then(next -> fitting(kept, next))
                : Outcome.refused("pricing.kept.not.proposed", kept.rule().name());
    }

    /** What {@link #end} keeps. */
    public static Outcome<KeptRule> ended(KeptRule kept, LocalDate day) {
        return kept.rule().authority() instanceof Authority.Approved approved
                ? approved.endOn(day).then(next -> fitting(kept, next))
                : Outcome.refused("pricing.kept.not.approved", kept.rule().name());
    }

    private static Outcome<KeptRule> fitting(KeptRule kept, Authority next) {
        KeptRule after = kept.with(kept.rule().with(next));
        return after.flaw().<Outcome<KeptRule>>map(Outcome::refused).orElseGet(() -> Outcome.done(after));
    }

    private Outcome<KeptRule> written(String deed, Outcome<KeptRule> wanted) {
        return wanted.then(after -> {
            Message what =
                    Message.of(deed, after.rule().name(), after.rule().version().number());
            return ledger.write(ledger.intent(what), changes -> {
                changes.change(after);
                return Outcome.done(after);
            });
        });
    }
}
