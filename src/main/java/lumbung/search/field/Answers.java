package lumbung.search.field;

import static lumbung.search.field.Choices.choice;

import java.util.Collection;
import java.util.List;
import lumbung.register.Answer;

/** Yes, no and unknown, in words. */
final class Answers {
    static final Choices<Answer> WORDS = new Choices<>(List.of(
            choice(Answer.YES, "ya", "yes", "y"),
            choice(Answer.NO, "tidak", "no", "n", "tidak-mau"),
            choice(Answer.UNKNOWN, "tidak-diketahui", "unknown", "belum-tahu", "belum-ditanya", "belum")));

    /** Whether somebody may be written to: nobody asked is not the same as nobody knows. */
    static final Choices<Answer> CONSENT = new Choices<>(List.of(
            choice(Answer.YES, "ya", "yes", "y"),
            choice(Answer.NO, "tidak", "no", "n", "tidak-mau"),
            choice(Answer.UNKNOWN, "belum-ditanya", "belum", "tidak-diketahui", "unknown", "belum-tahu")));

    private Answers() {}

    static boolean unknown(String value) {
        return WORDS.find(value)
                .filter(choice -> choice.value() == Answer.UNKNOWN)
                .isPresent();
    }

    static String unknown() {
        return "tidak-diketahui";
    }

    /** Yes where one says yes, no where all say no, else unknown. */
    static Answer of(Collection<Answer> answers) {
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        boolean no = !answers.isEmpty() && answers.stream().allMatch(Answer.NO::equals);
        return no ? Answer.NO : Answer.UNKNOWN;
    }
}
