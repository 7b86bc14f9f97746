package lumbung.care.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to do on a day: visit somebody, greet a family at its feast, post a story. Rows R017, R025, R033, R082, R107, R109, R129.
 *
 * @param personId with whom; 0 for nobody
 * @param businessId 0 for the cooperative
 * @param done when it was done; empty while it waits
 * @param mood how it was taken
 * @param outcome what came of it; may be empty
 */
public record Chore(
        long id,
        long version,
        long personId,
        long businessId,
        Kind kind,
        String words,
        LocalDate due,
        Optional<LocalDate> done,
        Mood mood,
        String outcome)
        implements CareRow {
    public static final int LONGEST = 1_000;

    /** What kind of thing. */
    public enum Kind {
        /** To see somebody, without anything to sell. */
        VISIT,
        /** To greet, congratulate or condole. */
        GREET,
        /** To ask how it went. */
        FOLLOW_UP,
        /** The next step with somebody who may become a customer. */
        NEXT_STEP,
        /** To post a WhatsApp story. */
        STORY,
        /** To ask how an order was, put there when it was handed over: R082. */
        AFTER_SALES,
        /** To get in touch with somebody whom another business sent, with their consent: R107. */
        REFERRAL,
        OTHER;

        private static final List<Kind> TYPED = Stream.of(values())
                .filter(it -> it != AFTER_SALES && it != REFERRAL)
                .toList();

        /** Those that people choose; the others come with something else. */
        public static List<Kind> typed() {
            return TYPED;
        }
    }

    /** A new one. */
    public static Chore of(long personId, long businessId, Kind kind, String words, LocalDate due) {
        return new Chore(0, 0, personId, businessId, kind, words, due, Optional.empty(), Mood.UNKNOWN, "");
    }

    public boolean isOpen() {
        return done.isEmpty();
    }

    public Chore done(LocalDate day, Mood how, String what) {
        return new Chore(id, version, personId, businessId, kind, words, due, Optional.of(day), how, what);
    }

    public Chore moved(LocalDate day) {
        return new Chore(id, version, personId, businessId, kind, words, day, done, mood, outcome);
    }

    /** As it is first kept. */
    public Chore noted(long newId) {
        return new Chore(newId, 0, personId, businessId, kind, words, due, done, mood, outcome);
    }
}
