package lumbung.search.index;

import java.util.Arrays;

/** Numbers that belong to people, gathered in any order. */
final class Pairs {
    private final Growing owners = new Growing();
    private long[] values = new long[64];

    void add(long value, int owner) {
        if (owners.size() == values.length) {
            values = Arrays.copyOf(values, values.length + (values.length >> 1));
        }
        values[owners.size()] = value;
        owners.add(owner);
    }

    /**
     * In order of the values, then of the owners. Nothing is boxed: of a million people there are some six million pairs.
     *
     * @param places where each owner stands
     */
    Sorted sorted(int[] places) {
        int size = owners.size();
        long[] different = different(size);
        int[] ends = new int[different.length];
        for (int i = 0; i < size; i++) {
            ends[Arrays.binarySearch(different, values[i])]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] free = ends.clone();
        int[] whose = new int[size];
        for (int i = 0; i < size; i++) {
            whose[--free[Arrays.binarySearch(different, values[i])]] = places[owners.at(i)];
        }
        long[] sorted = new long[size];
        for (int value = 0; value < different.length; value++) {
            Arrays.fill(sorted, free[value], ends[value], different[value]);
            Arrays.sort(whose, free[value], ends[value]);
        }
        return new Sorted(sorted, whose);
    }

    private long[] different(int size) {
        long[] all = Arrays.copyOf(values, size);
        Arrays.sort(all);
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** The values, and whose each is. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sorted(long[] values, int[] owners) {
        /** The owners of each different value. */
        Postings byValue(long[] different) {
            int[] starts = new int[different.length + 1];
            int at = 0;
            for (int i = 0; i < different.length; i++) {
                starts[i] = at;
                while (at < values.length && values[at] == different[i]) {
                    at++;
                }
            }
            starts[different.length] = at;
            return new Postings(starts, owners);
        }
    }
}
