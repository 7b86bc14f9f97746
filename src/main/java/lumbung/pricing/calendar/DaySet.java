package lumbung.pricing.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A set of days, kept as stretches that neither touch nor overlap; asking for one is a binary search. */
public final class DaySet {
    private final long[] first;
    private final long[] last;

    private DaySet(long[] first, long[] last) {
        this.first = first;
        this.last = last;
    }

    /** All days of all of these. */
    public static DaySet of(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::first));
        long[] first = new long[sorted.size()];
        long[] last = new long[sorted.size()];
        int size = 0;
        for (Stretch stretch : sorted) {
            long from = stretch.first().toEpochDay();
            long to = stretch.last().toEpochDay();
            if (size > 0 && from <= last[size - 1] + 1) {
                last[size - 1] = Math.max(last[size - 1], to);
            } else {
                first[size] = from;
                last[size++] = to;
            }
        }
        return new DaySet(Arrays.copyOf(first, size), Arrays.copyOf(last, size));
    }

    public boolean contains(long epochDay) {
        int found = Arrays.binarySearch(first, epochDay);
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && epochDay <= last[before];
    }
}
