package lumbung.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Outcome;

/**
 * Which pages are wanted.
 *
 * @param from the first, counted from 1
 * @param to the last; {@link Integer#MAX_VALUE} for all that follow
 */
public record PageRange(int from, int to) {
    public static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{0,6})\\s*(?:(-)\\s*(\\d{0,6})\\s*)?");

    /** Reads {@code 3}, {@code 2-4}, {@code 2-} or {@code -4}; nothing means all. */
    public static Outcome<PageRange> of(String text) {
        if (text.isBlank()) {
            return Outcome.done(ALL);
        }
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()
                || (parts.group(1).isEmpty()
                        && (parts.group(2) == null || parts.group(3).isEmpty()))) {
            return Outcome.refused("print.refused.pages", text);
        }
        int from = number(parts.group(1), 1);
        int to = parts.group(2) == null ? from : number(parts.group(3), Integer.MAX_VALUE);
        return from < 1 || to < from
                ? Outcome.refused("print.refused.pages", text)
                : Outcome.done(new PageRange(from, to));
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    public boolean has(int page) {
        return page >= from && page <= to;
    }
}
