package lumbung.broadcast;

import java.util.List;
import lumbung.register.Naming;
import lumbung.register.matching.Names;

/**
 * Somebody who may be written to, with all that leaves the building: a name and a number.
 *
 * @param name as people call them, without a list tag
 * @param e164 {@code +62…}
 * @param behind those whom the message reaches through this person: of the household, or of the community led
 */
public record Recipient(long personId, String name, String e164, List<Long> behind) {
    public Recipient {
        behind = List.copyOf(behind);
    }

    public Recipient(long personId, String name, String e164) {
        this(personId, name, e164, List.of());
    }

    /** "Bu Siti Aminah"; a name that begins with a title, such as Hj., stands as it is. */
    static String visible(Naming naming) {
        return Names.guessAddress(naming.name() + " X").isEmpty() ? naming.shown() : naming.name();
    }
}
