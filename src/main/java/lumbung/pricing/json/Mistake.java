package lumbung.pricing.json;

import lumbung.message.Refusal;

/** Ends the reading of one part of a file; never leaves this package. */
final class Mistake extends RuntimeException {
    private final transient Refusal refusal;

    Mistake(Refusal refusal) {
        super(refusal.place());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
