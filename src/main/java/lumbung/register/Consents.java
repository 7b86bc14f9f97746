package lumbung.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person's answers add up to. The newest counts, and one about a business goes before one about all; but a later
 * "no" to all ends every earlier "yes", since a withdrawal acts everywhere at once.
 */
public final class Consents {
    private static final Comparator<Consent> BY_AGE =
            Comparator.comparing(Consent::on).thenComparing(Consent::id);

    private Consents() {}

    /**
     * Whether somebody may be written to.
     *
     * @param businessId 0 asks about all businesses at once
     */
    public static Answer to(List<Consent> answers, Purpose purpose, long businessId) {
        Optional<Consent> general = newest(answers, purpose, 0);
        Optional<Consent> own = newest(answers, purpose, businessId);
        Optional<Consent> counting = own.isPresent() ? own : general;
        if (general.filter(no -> !no.granted() && later(no, counting.get())).isPresent()) {
            return Answer.NO;
        }
        return counting.map(answer -> answer.granted() ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
    }

    private static boolean later(Consent one, Consent other) {
        return BY_AGE.compare(one, other) >= 0;
    }

    private static Optional<Consent> newest(List<Consent> answers, Purpose purpose, long businessId) {
        return answers.stream()
                .filter(answer -> answer.purpose() == purpose && answer.businessId() == businessId)
                .max(BY_AGE);
    }
}
