package lumbung.loyalty;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code of a voucher: nine characters by chance and one that checks them. Letters that are read as digits are none of them,
 * and are understood as those digits where somebody types them.
 *
 * <p>Each character stands for an element of the field of 32 elements; weighed by the powers of a generator, all of them add
 * up to nothing. So one that is typed wrong, or two neighbours that changed places, are always found.
 */
public final class VoucherCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int HALF = LENGTH / 2;
    private static final int ELEMENTS = ALPHABET.length();
    /** x^5 + x^2 + 1, by which x generates the field. */
    private static final int REDUCER = 0b100101;

    private VoucherCode() {}

    /** A new one. */
    public static String drawn(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int at = 1; at < LENGTH; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ELEMENTS)));
        }
        // Whatever is missing to nothing, by Horner's rule; the last character weighs one.
        return code.append(ALPHABET.charAt(times(sum(code)))).toString();
    }

    /** "7Q2KX-0M4TB". */
    public static String written(String code) {
        return code.length() == LENGTH ? code.substring(0, HALF) + "-" + code.substring(HALF) : code;
    }

    /** As it is kept; empty where it was typed wrong. */
    public static Optional<String> read(String typed) {
        String code = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean known = code.length() == LENGTH && code.chars().allMatch(it -> ALPHABET.indexOf(it) >= 0);
        return known && sum(code) == 0 ? Optional.of(code) : Optional.empty();
    }

    private static int sum(CharSequence code) {
        int sum = 0;
        for (int at = 0; at < code.length(); at++) {
            sum = times(sum) ^ ALPHABET.indexOf(code.charAt(at));
        }
        return sum;
    }

    /** Times the generator. */
    private static int times(int element) {
        int twice = element << 1;
        return twice >= ELEMENTS ? twice ^ REDUCER : twice;
    }
}
