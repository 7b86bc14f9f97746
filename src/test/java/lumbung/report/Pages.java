package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lumbung.message.PlainText;

/** What is true of every page that leaves the house: it needs nothing else, and nobody's text is a part of it. */
final class Pages {
    private static final Pattern TAG = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("report\\.[a-z]+\\.[a-z-]+|\\{\\{[a-z-]+}}");
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");
    private static final Pattern OUTSIDE =
            Pattern.compile("<[^>]*\\b(src|href|action|srcset|data|on\\w+|style)\\s*=|url\\(|@import");

    private Pages() {}

    /** A place without a filling, or a key without a word. */
    static Optional<String> unfilled(String page) {
        return KEY.matcher(page).results().map(MatchResult::group).findFirst();
    }

    /** Its policy lets in its own style and script and nothing else; no tag names anything outside. */
    static void assertClosed(String page) {
        List<String> allowed = TAG.matcher(page)
                .results()
                .map(tag -> tag.group(1) + "-src 'sha256-" + digest(tag.group(2)) + "'; ")
                .toList();
        String policy = POLICY.matcher(page)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow();

        assertEquals("default-src 'none'; " + String.join("", allowed) + "base-uri 'none'; form-action 'none'", policy);
        assertEquals(
                Optional.empty(),
                OUTSIDE.matcher(page).results().map(MatchResult::group).findFirst());
        assertFalse(page.codePoints().anyMatch(point -> point != '\n' && !PlainText.isPlain(point)));
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
