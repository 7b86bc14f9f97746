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
     * In order of the values, then of the owners.
     *
     * @param places where each owner stands
     */
    Sorted sorted(int[] places) {
        Integer[] order = new Integer[owners.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> {
            int value = Long.compare(values[one], values[other]);
            return value != 0 ? value : Integer.compare(places[owners.at(one)], places[owners.at(other)]);
        });
        long[] sorted = new long[order.length];
        int[] whose = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = values[order[i]];
            whose[i] = places[owners.at(order[i])];
        }
        return new Sorted(sorted, whose);
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
