package lumbung.broadcast.text;

import lumbung.search.Span;

/**
 * What stands between two braces of a message.
 *
 * @param span with the braces
 * @param inner without them
 * @param closed whether the second brace is there
 */
record Braces(Span span, String inner, boolean closed) {
    private static final String QUOTES = "\"“”„";

    /** Those that open at this place. A placeholder closes on its line; in a condition a quoted brace closes nothing. */
    static Braces at(String text, int open) {
        int end = end(text, open, true);
        if (end < 0) {
            end = end(text, open, false);
        }
        return end < 0
                ? new Braces(new Span(open, open + 1), "", false)
                : new Braces(new Span(open, end + 1), text.substring(open + 1, end), true);
    }

    private static int end(String text, int open, boolean quoting) {
        boolean quoted = false;
        for (int at = open + 1; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '\n' || next == '\r') {
                return -1;
            }
            quoted ^= quoting && QUOTES.indexOf(next) >= 0;
            if (next == '}' && !quoted) {
                return at;
            }
        }
        return -1;
    }

    /** The first word in them. */
    String word() {
        return inner.strip().split("\\s", 2)[0];
    }

    /** What follows the first word, up to the closing brace. */
    Span rest() {
        int from = inner.indexOf(word()) + word().length();
        String rest = inner.substring(from);
        int blanks = rest.length() - rest.stripLeading().length();
        int start = span.from() + 1 + from + blanks;
        return new Span(start, Math.max(start, start + rest.strip().length()));
    }
}
