package lumbung.access;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What an officer who forgot the own sentence gets back in with, once: letters on a paper that lies under lock. Kept as a PIN
 * of nobody's is, so that only its digest is there and wrong tries wait longer each time.
 */
public final class RecoveryCode {
    /** Whose PIN it is kept as: no clerk's. */
    static final long HOLDER = 0;

    /** Without I, L and O, which look like digits on paper; digits are left out altogether. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    /** A new one in five groups of four letters: more than 90 bits. */
    static String made() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As it is compared: however somebody typed its letters and what parts them. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
