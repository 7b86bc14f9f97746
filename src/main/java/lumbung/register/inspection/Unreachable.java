package lumbung.register.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Card;

/** Somebody who means something to us and whom no number, account or head of the household reaches. */
final class Unreachable implements Inspection<Resident> {
    @Override
    public String id() {
        return "unreachable";
    }

    @Override
    public Severity severity() {
        return Severity.BETTER;
    }

    @Override
    public void look(Resident subject, Consumer<Problem> found) {
        Card card = subject.card();
        boolean counts = card.roles().stream()
                .anyMatch(role -> role.term().holdsOn(subject.around().today()));
        if (counts
                && !own(card, subject.around().today())
                && !subject.around().reachedByHead().test(card)) {
            Message sentence = Message.of("inspection.problem.unreachable");
            found.accept(subject.problem(this, 0, "hp", sentence, List.of(subject.form("hp"))));
        }
    }

    /** Whether somebody can be reached without others; a number that has to be mended is a problem of its own. */
    static boolean own(Card card, LocalDate today) {
        return !card.handles().isEmpty()
                || !card.person().email().isEmpty()
                || card.phones().stream().anyMatch(phone -> phone.term().holdsOn(today));
    }
}
