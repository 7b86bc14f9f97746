package lumbung.care;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came back of a broadcast: R037 to R042. Likes are no sales, so orders stand beside them.
 *
 * @param theme which of the five it is about; empty for none
 * @param at when it was sent first
 * @param people to how many it was sent
 */
public record Echo(long broadcastId, Optional<Theme> theme, LocalDateTime at, int people, Echo.Back back) {
    /** For how many days after it an order counts. */
    public static final int DAYS = 14;

    /** What makes people pass a message on; a hashtag in the name of a message or of how it is sent says so. */
    public enum Theme {
        ENTERTAINING("#hiburan"),
        CONVERSATION("#interaksi"),
        TREND("#tren"),
        PERSONAL("#khusus"),
        WORD_OF_MOUTH("#getoktular");

        private final String hashtag;

        Theme(String hashtag) {
            this.hashtag = hashtag;
        }

        public String hashtag() {
            return hashtag;
        }

        /** The first of them among some hashtags. */
        public static Optional<Theme> among(Collection<String> hashtags) {
            for (Theme theme : values()) {
                if (hashtags.contains(theme.hashtag)) {
                    return Optional.of(theme);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * What came back.
     *
     * @param persons how many of those who got it answered, passed it on or reacted
     * @param ordered how many of those who got it ordered in the fourteen days after
     */
    public record Back(int persons, int talks, int shares, int reactions, int ordered) {
        public static final Back NOTHING = new Back(0, 0, 0, 0, 0);

        Back plus(Back other) {
            return new Back(
                    persons + other.persons,
                    talks + other.talks,
                    shares + other.shares,
                    reactions + other.reactions,
                    ordered + other.ordered);
        }
    }

    /** Several together. */
    public record Sum(int broadcasts, int people, Back back) {
        public static Sum of(Collection<Echo> all) {
            return new Sum(
                    all.size(),
                    all.stream().mapToInt(Echo::people).sum(),
                    all.stream().map(Echo::back).reduce(Back.NOTHING, Back::plus));
        }

        /** How many of a hundred who got it gave a sign; empty where nobody got it. */
        public OptionalInt percent() {
            return Echo.percent(back.persons, people);
        }
    }

    /** How many of a hundred who got it gave a sign; empty where nobody got it. */
    public OptionalInt percent() {
        return percent(back.persons, people);
    }

    private static OptionalInt percent(int part, int whole) {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * part / whole));
    }
}
