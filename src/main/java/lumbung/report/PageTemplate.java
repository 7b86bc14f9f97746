package lumbung.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of our own making with places, {@code {{name}}}, for what differs. What fills a place is never read for places. */
record PageTemplate(String page) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    /** The page in a file beside this class. */
    static PageTemplate of(String file) {
        return new PageTemplate(resource(file));
    }

    /** The text of a file beside this class: a style, a script. */
    static String resource(String file) {
        try (InputStream stream = PageTemplate.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page with its places filled.
     *
     * @param html by place, put in as it is: whoever made it has escaped it
     * @param words what stands in every other place, as text
     */
    String filled(Map<String, String> html, UnaryOperator<String> words) {
        return PLACE.matcher(page).replaceAll(found -> {
            String place = found.group(1);
            String filling = html.containsKey(place) ? html.get(place) : HtmlWriter.escaped(words.apply(place));
            return Matcher.quoteReplacement(filling);
        });
    }

    /** A policy for a page that may apply this style, run this script if any, and nothing else. */
    static String policy(String style, Optional<String> script) {
        return "default-src 'none'; style-src " + only(style)
                + script.map(text -> "; script-src " + only(text)).orElse("")
                + "; base-uri 'none'; form-action 'none'";
    }

    /** A source for a policy: this very text and no other. */
    private static String only(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
