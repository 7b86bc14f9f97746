package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;

/**
 * What there is to say under the goods of a counter.
 *
 * @param wrong why it cannot be so
 * @param changes what is not as it was the last time
 * @param hand the line whose price was just set by hand, -1 for none
 */
record SaleSaid(Optional<Message> wrong, List<Message> changes, int hand) {
    static final SaleSaid NOTHING = new SaleSaid(Optional.empty(), List.of(), -1);

    /** It cannot be so. */
    SaleSaid wrong(Message why) {
        return new SaleSaid(Optional.of(why), changes, -1);
    }

    /** Nothing is wrong any more. */
    SaleSaid right() {
        return new SaleSaid(Optional.empty(), changes, -1);
    }

    /** The price of a line was set by hand. */
    SaleSaid hand(int line) {
        return new SaleSaid(Optional.empty(), changes, line);
    }
}
