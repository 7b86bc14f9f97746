package lumbung.workbench.view;

import java.util.List;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;

/** The parts of the window of care. */
enum CareSection {
    /** Who waits for an answer. */
    WAITING,
    CONCERNS,
    PROMISES,
    CHORES,
    /** Visits from door to door. */
    ROUNDS,
    OFFERS;

    private static final List<CareSection> ALL = List.of(values());

    /** Which of them it is, from 0 on. */
    int place() {
        return ALL.indexOf(this);
    }

    Message label() {
        return Message.of("caring.section.".concat(name()));
    }

    /** What is told where there is nothing. */
    Message none() {
        return Message.of("caring.none.".concat(name()));
    }

    CareSection beside(boolean right) {
        return ALL.get(Math.floorMod(place() + (right ? 1 : -1), ALL.size()));
    }

    /** The form of one more. */
    Effect adding() {
        return switch (this) {
            case WAITING -> CareEntry.ASKED.opening(0);
            case CONCERNS ->
                new Effect.PopUp(Choice.of(
                        Message.of("caring.note"),
                        List.of(
                                concern('K', TouchKind.COMPLAINT),
                                concern('S', TouchKind.IDEA),
                                concern('R', TouchKind.REQUEST),
                                concern('E', TouchKind.HELP))));
            case PROMISES -> CareEntry.PROMISE.opening(0);
            case CHORES -> new Effect.Open(KeepForm.of(ChoreFields.fresh(0)));
            case ROUNDS -> new Effect.Open(KeepForm.of(RoundFields.of("")));
            case OFFERS -> new Effect.Open(KeepForm.of(OfferFields.fresh(0)));
        };
    }

    private static Choice.Item concern(char letter, TouchKind kind) {
        Effect open = new Effect.Open(KeepForm.of(ConcernFields.fresh(kind, 0)));
        return new Choice.Item(letter, Message.of("care.kind.".concat(kind.name())), "", List.of(open));
    }
}
