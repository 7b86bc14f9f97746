package lumbung.care;

import java.util.Map;
import lumbung.settings.Shipped;

/**
 * Texts to answer people with: R099. Those that come with the program lie in {@code replies.properties}; settings called
 * {@code balasan.maaf} change and add to them.
 */
public final class ReplyTexts {
    /** What the names of settings about them begin with. */
    public static final String START = "balasan.";

    private static final Map<String, String> SHIPPED = Shipped.lines(ReplyTexts.class, "replies.properties");

    private ReplyTexts() {}

    /** Those that come with the program, by name. */
    public static Map<String, String> shipped() {
        return SHIPPED;
    }
}
