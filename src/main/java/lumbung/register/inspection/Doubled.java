package lumbung.register.inspection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which numbers came twice, of millions: eight bytes each. */
final class Doubled {
    private long[] numbers = new long[256];
    private int size;

    void add(String e164) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = SharedNumbers.number(e164);
    }

    Set<String> twice() {
        Arrays.sort(numbers, 0, size);
        Set<String> twice = new LinkedHashSet<>();
        for (int at = 1; at < size; at++) {
            if (numbers[at] == numbers[at - 1]) {
                twice.add("+" + numbers[at]);
            }
        }
        return twice;
    }
}
