package lumbung.register.inspection;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;

/** Somebody who could be written to and means something to a business, but whom nobody has asked. */
final class MissingConsent implements Inspection<Resident> {
    @Override
    public String id() {
        return "consent";
    }

    @Override
    public Severity severity() {
        return Severity.BETTER;
    }

    @Override
    public void look(Resident subject, Consumer<Problem> found) {
        Card card = subject.card();
        Resident.Around around = subject.around();
        if (card.reachable(around.today()).isEmpty()) {
            return;
        }
        List<Long> unasked = card.roles().stream()
                .filter(role -> role.businessId() != 0 && role.term().holdsOn(around.today()))
                .map(Role::businessId)
                .distinct()
                .filter(business -> card.allows(Purpose.PROMO, business) == Answer.UNKNOWN)
                .toList();
        if (!unasked.isEmpty()) {
            String names = unasked.stream()
                    .flatMap(id -> around.directory().business(id).stream())
                    .map(Business::name)
                    .sorted()
                    .collect(Collectors.joining(", "));
            Message sentence = Message.of("inspection.problem.consent", names);
            found.accept(subject.problem(this, 0, "boleh", sentence, fixes(subject, unasked, around.kept())));
        }
    }

    private static List<Fix> fixes(Resident subject, List<Long> businesses, Answers kept) {
        Card card = subject.card();
        return List.of(
                kept.fix(card, businesses, true, Proof.Method.SPOKEN),
                kept.fix(card, businesses, true, Proof.Method.WHATSAPP),
                kept.fix(card, businesses, true, Proof.Method.FORM),
                kept.fix(card, businesses, false, Proof.Method.SPOKEN),
                subject.form("boleh"));
    }
}
