package lumbung.search.index;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class Growing {
    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return numbers[place];
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
