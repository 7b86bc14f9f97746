package lumbung.care.kept;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.pricing.goods.Rupiah;

/**
 * Something that passed between somebody and a business: R014.
 *
 * @param personId who; 0 for somebody unknown, such as a reaction to a broadcast
 * @param businessId which business; 0 for the cooperative
 * @param at when, by the village's clock
 * @param words what was said or done; may be empty
 * @param about what else it is about
 * @param stars of a review, 1 to 5; empty for others
 * @param worth of a gift; nothing for others
 * @param clerkId who noted it
 * @param reply when and with what it was answered; empty while it waits or where it needs none
 */
public record Touch(
        long id,
        long version,
        long personId,
        long businessId,
        LocalDateTime at,
        Manner manner,
        String words,
        About about,
        OptionalLong stars,
        Rupiah worth,
        Mood mood,
        long clerkId,
        Optional<Reply> reply)
        implements CareRow {
    public static final int LONGEST = 2_000;
    public static final int STARS = 5;

    /** What it was, from whom and by which way. */
    public record Manner(TouchKind kind, Direction direction, Medium medium) {}

    /**
     * What it is about.
     *
     * @param productId 0 for none
     * @param broadcastId the broadcast that it answers; 0 for none
     * @param orderId the order that it followed; 0 for none
     */
    public record About(long productId, long broadcastId, long orderId) {
        public static final About NOTHING = new About(0, 0, 0);
    }

    /** An answer: when, and what was said, which may be left open. */
    public record Reply(LocalDateTime at, String words) {}

    /** Something that happened; mood, stars and worth are added where it has any. */
    public static Touch of(long personId, long businessId, LocalDateTime at, Manner manner, String words) {
        return new Touch(
                0,
                0,
                personId,
                businessId,
                at,
                manner,
                words,
                About.NOTHING,
                OptionalLong.empty(),
                Rupiah.NOTHING,
                Mood.UNKNOWN,
                0,
                Optional.empty());
    }

    public TouchKind kind() {
        return manner.kind();
    }

    /** Whether somebody waits for an answer. */
    public boolean isWaiting() {
        return manner.direction() == Direction.IN && kind().waits() && reply.isEmpty();
    }

    public Touch answered(LocalDateTime when, String said) {
        return with(Optional.of(new Reply(when, said)));
    }

    private Touch with(Optional<Reply> now) {
        return new Touch(id, version, personId, businessId, at, manner, words, about, stars, worth, mood, clerkId, now);
    }

    public Touch about(About what) {
        return new Touch(
                id, version, personId, businessId, at, manner, words, what, stars, worth, mood, clerkId, reply);
    }

    public Touch felt(Mood how) {
        return new Touch(
                id, version, personId, businessId, at, manner, words, about, stars, worth, how, clerkId, reply);
    }

    public Touch rated(long howMany) {
        return new Touch(
                id,
                version,
                personId,
                businessId,
                at,
                manner,
                words,
                about,
                OptionalLong.of(howMany),
                worth,
                mood,
                clerkId,
                reply);
    }

    public Touch worth(Rupiah amount) {
        return new Touch(
                id, version, personId, businessId, at, manner, words, about, stars, amount, mood, clerkId, reply);
    }

    /** As it is first kept. */
    public Touch noted(long newId, long clerk) {
        return new Touch(newId, 0, personId, businessId, at, manner, words, about, stars, worth, mood, clerk, reply);
    }
}
