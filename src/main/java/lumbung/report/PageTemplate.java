package lumbung.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of our own making with places, {@code {{name}}}, for what differs. What fills a place is never read for places. */
record PageTemplate(String html) {
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

    /** The page with its places filled as they are: whoever fills them has escaped them. */
    String filled(UnaryOperator<String> place) {
        return PLACE.matcher(html).replaceAll(found -> Matcher.quoteReplacement(place.apply(found.group(1))));
    }

    /** A source of a Content-Security-Policy: this very text and no other. */
    static String only(String text) {
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
