package lumbung.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The journal up to an entry: whoever has this can tell later whether that journal is still part of the one there is.
 *
 * @param number the newest entry's
 * @param head the chain's mark there, in hexadecimal digits
 */
public record Seal(long number, String head) {
    private static final int GROUP = 4;
    /** 64 bits: too many to try for who holds the key and wants another journal under the same paper. */
    private static final int DIGITS = 16;

    private static final int FULL = 64;
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,18})-)?([0-9a-f]{" + DIGITS + "," + FULL + "})");

    /** As it stands under papers: the number and the first digits of the head, as in {@code 1204-3f9a-81c2-77d0-04be}. */
    public String written() {
        StringBuilder written = new StringBuilder().append(number);
        for (int at = 0; at < DIGITS; at += GROUP) {
            written.append('-').append(head, at, at + GROUP);
        }
        return written.toString();
    }

    /**
     * What a paper says.
     *
     * @param number of the entry; empty where only digits stand there, as under minutes that were signed long ago
     * @param digits the head begins with
     */
    public record Printed(OptionalLong number, String digits) {
        /** Whether it means the journal up to this entry. */
        public boolean is(Seal seal) {
            return (number.isEmpty() || number.getAsLong() == seal.number) && seal.head.startsWith(digits);
        }
    }

    /** A seal as somebody typed it from a paper; empty where it is none. */
    public static Optional<Printed> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        int dash = text.indexOf('-');
        String digits = text.substring(dash + 1).replaceAll("[-\\s]", "");
        Matcher found =
                WRITTEN.matcher(dash < 0 ? digits : text.substring(0, dash).strip() + "-" + digits);
        if (!found.matches()) {
            return Optional.empty();
        }
        String number = found.group(1);
        return Optional.of(new Printed(
                number == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number)), found.group(2)));
    }
}
