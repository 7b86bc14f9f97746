package lumbung.register.matching;

import java.util.List;
import lumbung.message.Message;

/**
 * How alike two names are.
 *
 * @param score 0 nothing in common, 100 the same name; from {@link #ALIKE} on they can be one person's
 */
public record Resemblance(int score, List<Message> evidence) {
    public static final int ALIKE = 60;

    public Resemblance {
        evidence = List.copyOf(evidence);
    }

    static Resemblance of(int score, String key, Object... arguments) {
        return new Resemblance(score, List.of(Message.of(key, arguments)));
    }

    public boolean alike() {
        return score >= ALIKE;
    }
}
