package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;

/** What may be answered to hostile input: a value, or a refusal that can be said in both languages. */
final class Told {
    private Told() {}

    static <T> Optional<T> read(Outcome<T> outcome) {
        return outcome.fold(Optional::ofNullable, refusal -> {
            said(refusal);
            return Optional.empty();
        });
    }

    static void said(Refusal refusal) {
        said(refusal.reason());
    }

    static void said(List<Message> messages) {
        messages.forEach(Told::said);
    }

    static void said(Message message) {
        assertTrue(Texts.isKnown(message.key()), message::toString);
        Texts.inAll(message).forEach(text -> assertFalse(text.isBlank(), message::toString));
    }

    /** What a terminal gets: lines of nothing but what can be seen. */
    static void plain(String output) {
        output.codePoints()
                .filter(point -> point != '\n' && !PlainText.isPlain(point))
                .findFirst()
                .ifPresent(point -> {
                    throw new AssertionError("U+%04X came out: %s".formatted(point, output));
                });
    }
}
