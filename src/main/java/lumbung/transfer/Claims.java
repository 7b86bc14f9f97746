package lumbung.transfer;

import java.util.Optional;
import java.util.function.LongSupplier;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Proof;

/** What a list says about its people's consent, against what they said themselves. */
final class Claims {
    private final Optional<Plan.Basis> basis;
    private final Withdrawals withdrawals;

    Claims(Optional<Plan.Basis> basis, Withdrawals withdrawals) {
        this.basis = basis;
        this.withdrawals = withdrawals;
    }

    /** Whether the person withdrew what the list claims; without a claim, whether anything was ever withdrawn. */
    boolean withdrawn(Card card) {
        return basis.map(it -> withdrawals.answer(card, it) == Answer.NO).orElseGet(() -> withdrawals.any(card));
    }

    /** The consent to write down: only where the person never answered. */
    Optional<Consent> owed(Card card, LongSupplier ids) {
        return basis.filter(it -> withdrawals.answer(card, it) == Answer.UNKNOWN)
                .map(it -> new Consent(
                        ids.getAsLong(),
                        0,
                        card.id(),
                        it.purpose(),
                        it.businessId(),
                        true,
                        new Proof(Proof.Method.LIST, it.list()),
                        it.on()));
    }
}
