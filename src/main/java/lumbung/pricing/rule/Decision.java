package lumbung.pricing.rule;

import java.time.LocalDate;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/**
 * What made a rule: the birth certificate of N02.
 *
 * @param number the meeting's, such as 12/2026
 */
public record Decision(String number, LocalDate date, Votes votes) {
    /** Refused where it would not be one: no number, or no majority. */
    public static Outcome<Decision> of(String number, LocalDate date, Votes votes) {
        if (number.isBlank()) {
            return Outcome.refused(Refusal.at("number", "pricing.decision.number"));
        }
        if (votes instanceof Votes.Counted counted && counted.yes() <= counted.no()) {
            return Outcome.refused(Refusal.at("votes", "pricing.decision.votes", counted.yes(), counted.no()));
        }
        return Outcome.done(new Decision(number, date, votes));
    }

    /** How it was agreed. */
    public sealed interface Votes {
        static Mufakat mufakat() {
            return new Mufakat();
        }

        /** Everybody agreed, nobody counted. */
        record Mufakat() implements Votes {}

        /** Hands were counted. */
        record Counted(int yes, int no, int abstain) implements Votes {
            public Counted {
                if (yes < 0 || no < 0 || abstain < 0) {
                    throw new IllegalArgumentException(yes + ", " + no + ", " + abstain);
                }
            }
        }
    }
}
