package lumbung.inspection;

import java.util.List;
import lumbung.message.Message;

/**
 * Something that needs a look.
 *
 * @param key what makes it this problem and no other
 * @param place where it is
 * @param subjects ids of all that it is about: where one of them changes it is looked at again
 * @param sentence what is the matter
 * @param fixes what can be done about it, best first
 */
public record Problem(Key key, Severity severity, Place place, List<Long> subjects, Message sentence, List<Fix> fixes) {
    /**
     * What makes it this problem: it is ignored under this key.
     *
     * @param kind the inspection's id
     * @param second 0 where it is about one thing
     */
    public record Key(String kind, long first, long second) {}

    public Problem {
        subjects = List.copyOf(subjects);
        fixes = List.copyOf(fixes);
    }

    public String kind() {
        return key.kind();
    }
}
