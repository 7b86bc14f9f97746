package lumbung.register.editing;

import java.util.List;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** One thing that can be written about a person. */
public interface Field {
    Key key();

    /** Reads what was typed; a refusal's place is the field's canonical name. */
    Outcome<Entry> put(Entry entry, Typed typed, Around around);

    /** The values as one would type them: at most one, unless there may be {@linkplain Key#many many}. */
    List<String> written(Entry entry, Around around);

    /**
     * What a field is called.
     *
     * @param name canonical: Indonesian, lower case
     * @param others further names, English first
     * @param many whether it holds several values, changed by {@code +=} and {@code -=}
     */
    record Key(String name, List<String> others, boolean many) {
        static Key one(String name, String... others) {
            return new Key(name, List.of(others), false);
        }

        static Key many(String name, String... others) {
            return new Key(name, List.of(others), true);
        }

        public String english() {
            return others.isEmpty() ? name : others.get(0);
        }

        /** What it holds, in a few words. */
        public Message about() {
            return Message.of("register.field." + name);
        }

        <T> Outcome<T> refused(String reason, Object... arguments) {
            return Outcome.refused(Refusal.at(name, "register.refused." + reason, arguments));
        }
    }
}
