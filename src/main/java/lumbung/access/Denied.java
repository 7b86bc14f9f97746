package lumbung.access;

import lumbung.message.Refusal;

/** Ends an operation at a write that its clerk may not make. */
final class Denied extends RuntimeException {
    private final transient Refusal refusal;

    Denied(Refusal refusal) {
        super(refusal.reason().key(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
