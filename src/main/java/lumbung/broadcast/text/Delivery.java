package lumbung.broadcast.text;

import java.time.LocalDateTime;
import lumbung.register.greeting.Greetings;

/**
 * The circumstances for which a message is written.
 *
 * @param greetings those there are: {@link lumbung.register.Directory#greetings}
 * @param moment when it is meant to be read: decides between pagi and malam, and which roles hold
 * @param feast name of the feast day that all are greeted for instead of their own greeting; empty for none
 */
public record Delivery(Greetings greetings, LocalDateTime moment, String feast, Supplies supplies) {
    /** On an ordinary day. */
    public static Delivery at(LocalDateTime moment, Greetings greetings, Supplies supplies) {
        return new Delivery(greetings, moment, "", supplies);
    }

    /**
     * The words with which this person is greeted.
     *
     * @param festive the feast day that the message itself names; empty for none
     */
    String greeting(String festive, String preferred) {
        return greetings
                .on(festive.isEmpty() ? feast : festive, preferred)
                .orElseGet(() -> greetings.at(preferred, moment.toLocalTime()));
    }
}
