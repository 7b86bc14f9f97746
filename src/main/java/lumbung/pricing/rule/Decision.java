package lumbung.pricing.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String MUFAKAT = "mufakat";
        Pattern COUNTED = Pattern.compile("(\\d{1,6})[/ ,]+(\\d{1,6})(?:[/ ,]+(\\d{1,6}))?");

        static Mufakat mufakat() {
            return new Mufakat();
        }

        /** As one types them: mufakat, or 19/2/1 for those in favour, against and abstaining; empty for anything else. */
        static Optional<Votes> read(String text) {
            Matcher counted = COUNTED.matcher(text.strip());
            if (text.strip().equalsIgnoreCase(MUFAKAT)) {
                return Optional.of(mufakat());
            }
            return counted.matches()
                    ? Optional.of(new Counted(number(counted, 1), number(counted, 2), number(counted, 3)))
                    : Optional.empty();
        }

        private static int number(Matcher counted, int group) {
            return counted.group(group) == null ? 0 : Integer.parseInt(counted.group(group));
        }

        /** What {@link #read} reads. */
        String written();

        /** Everybody agreed, nobody counted. */
        record Mufakat() implements Votes {
            @Override
            public String written() {
                return MUFAKAT;
            }
        }

        /** Hands were counted. */
        record Counted(int yes, int no, int abstain) implements Votes {
            public Counted {
                if (yes < 0 || no < 0 || abstain < 0) {
                    throw new IllegalArgumentException(yes + ", " + no + ", " + abstain);
                }
            }

            @Override
            public String written() {
                return yes + "/" + no + "/" + abstain;
            }

            /** How many voted. */
            public int all() {
                return yes + no + abstain;
            }
        }
    }
}
