package lumbung.search.index;

import java.util.Arrays;

/**
 * The numbers of a segment in their order. A number is packed, four bits a digit from the left and ended by zero bits, so
 * that sorting the packed ones sorts the numbers.
 *
 * @param owners whose number each is
 */
@SuppressWarnings("ArrayRecordComponent")
record PhoneBook(long[] numbers, int[] owners) {
    private static final int MOST = 15;
    private static final long ALL = (1L << (4 * MOST)) - 1;

    /** A one in each four bits. */
    private static final long EACH = 0x0111_1111_1111_1111L;

    static long pack(String digits) {
        long packed = 0;
        for (int i = 0; i < MOST; i++) {
            packed = (packed << 4) | (i < digits.length() ? digits.charAt(i) - '0' + 1 : 0);
        }
        return packed;
    }

    static String unpack(long packed) {
        StringBuilder digits = new StringBuilder(MOST);
        for (int shift = 4 * (MOST - 1); shift >= 0 && ((packed >>> shift) & 15) != 0; shift -= 4) {
            digits.append((char) ('0' + ((packed >>> shift) & 15) - 1));
        }
        return digits.toString();
    }

    private static long mask(int length) {
        return ALL & ~((1L << (4 * (MOST - Math.min(length, MOST)))) - 1);
    }

    /** Whose number begins so. */
    void beginning(String digits, Docs found) {
        long first = pack(digits);
        long last = first | (ALL & ~mask(digits.length()));
        for (int i = lower(first); i < numbers.length && numbers[i] <= last; i++) {
            found.add(owners[i]);
        }
    }

    /** Whose number has these digits further inside, three of them at least. */
    void inside(String digits, Docs found) {
        long first = EACH * (digits.charAt(0) - '0' + 1);
        long second = EACH * (digits.charAt(1) - '0' + 1);
        long third = EACH * (digits.charAt(2) - '0' + 1);
        for (int i = 0; i < numbers.length; i++) {
            long number = numbers[i];
            // All the places of the three digits at once: where they stand side by side, a closer look is worth it.
            long together = zeros(number ^ first) & (zeros(number ^ second) << 4) & (zeros(number ^ third) << 8);
            if (together != 0 && has(number, digits)) {
                found.add(owners[i]);
            }
        }
    }

    /** The highest bit of each four that are all zero. */
    private static long zeros(long fours) {
        long low = EACH * 7;
        return ~(((fours & low) + low) | fours | low);
    }

    private static boolean has(long number, String digits) {
        long sought = pack(digits);
        long mask = mask(digits.length());
        long rest = number;
        for (int step = MOST - digits.length(); step >= 0; step--) {
            if ((rest & mask) == sought) {
                return true;
            }
            rest = (rest << 4) & ALL;
        }
        return false;
    }

    private int lower(long number) {
        int found = Arrays.binarySearch(numbers, number);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && numbers[at - 1] == number) {
            at--;
        }
        return at;
    }
}
