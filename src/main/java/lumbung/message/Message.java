package lumbung.message;

import java.util.List;

/**
 * Something to say, as a key and what fills its places; {@code i18n} turns it into words.
 *
 * @param key dotted; the part before the first dot names the text file, for example {@code register.phone.short}
 * @param arguments texts, numbers, {@link java.time.LocalDate}, {@link java.time.Instant} or further messages
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
