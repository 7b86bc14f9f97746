package lumbung.loyalty;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * A member's number as it stands on the card: five digits or more, and one that checks them by Damm's method, which finds
 * every digit typed wrong and every two neighbours that changed places.
 */
public final class CardNumber {
    private static final int LONGEST = 9;

    /** Damm's quasigroup of order ten: totally anti-symmetric, with noughts on its diagonal. */
    private static final String[] TABLE = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private CardNumber() {}

    /** "00012-4". */
    public static String written(long number) {
        String digits = String.format(Locale.ROOT, "%05d", number);
        return digits + "-" + check(digits);
    }

    /** Whether it could be one at all: nothing but digits, dashes and blanks, and enough of them. */
    public static boolean looksLike(String typed) {
        return digits(typed).matches("\\d{6," + LONGEST + "}") && typed.strip().matches("[0-9 -]+");
    }

    /** The number of a card, its check digit taken off; empty where it was typed wrong. */
    public static OptionalLong read(String typed) {
        String digits = digits(typed);
        if (!looksLike(typed) || check(digits) != '0') {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits.substring(0, digits.length() - 1)));
    }

    private static String digits(String typed) {
        return typed.strip().replace("-", "").replace(" ", "");
    }

    private static char check(String digits) {
        char interim = '0';
        for (int at = 0; at < digits.length(); at++) {
            interim = TABLE[interim - '0'].charAt(digits.charAt(at) - '0');
        }
        return interim;
    }
}
