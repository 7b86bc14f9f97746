package lumbung.register.matching;

/**
 * Indonesian mobile numbers without libphonenumber: {@code 8[1-35-9]} and 9 to 12 national digits, as its metadata 9.0 say
 * for region ID; a test compares the two over every first pair of digits and every length.
 */
final class Mobile {
    static final int SHORTEST = 9;
    static final int LONGEST = 12;
    private static final int MOST_DIGITS = 17;

    private Mobile() {}

    /** Whether national digits, without the 0, begin as a mobile number does. */
    static boolean begins(CharSequence national) {
        return national.length() >= 2 && national.charAt(0) == '8' && "12356789".indexOf(national.charAt(1)) >= 0;
    }

    static boolean is(CharSequence national) {
        return begins(national) && national.length() >= SHORTEST && national.length() <= LONGEST;
    }

    /**
     * The national digits of a cell that holds one plainly written mobile number and nothing else, else empty. Most cells
     * are such, so this is a single pass without patterns.
     */
    static String plain(String cell) {
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        boolean plus = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '+' && !plus && digits.isEmpty()) {
                plus = true;
            } else if (!isPunctuation(c, digits.length())) {
                return "";
            }
        }
        if (digits.length() > MOST_DIGITS || cell.endsWith(".0")) {
            return "";
        }
        String national = national(digits.toString(), plus);
        return is(national) ? national : "";
    }

    private static boolean isPunctuation(char c, int digitsBefore) {
        return c == ' ' || c == '-' || c == '.' || ((c == '(' || c == ')') && digitsBefore <= 4);
    }

    private static String national(String digits, boolean plus) {
        if (digits.startsWith("620")) {
            return digits.substring(3);
        }
        if (digits.startsWith("62")) {
            return digits.substring(2);
        }
        if (plus) {
            return "";
        }
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
