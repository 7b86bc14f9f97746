package lumbung.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ids, none of them 0, in sixteen bytes each: a million of them are as many megabytes. */
final class LongSet {
    private static final long GONE = Long.MIN_VALUE;

    private long[] places = new long[64];
    private int used;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void add(long id) {
        if (at(id) >= 0) {
            return;
        }
        if (2 * (used + 1) > places.length) {
            grow();
        }
        enter(id);
        size++;
    }

    void remove(long id) {
        int at = at(id);
        if (at >= 0) {
            places[at] = GONE;
            size--;
        }
    }

    /** Takes some out. */
    List<Long> take(int most) {
        List<Long> taken = new ArrayList<>();
        for (int at = 0; at < places.length && taken.size() < most; at++) {
            if (places[at] != 0 && places[at] != GONE) {
                taken.add(places[at]);
                places[at] = GONE;
                size--;
            }
        }
        return taken;
    }

    private int at(long id) {
        for (int at = home(id); places[at] != 0; at = (at + 1) & (places.length - 1)) {
            if (places[at] == id) {
                return at;
            }
        }
        return -1;
    }

    private void enter(long id) {
        int at = home(id);
        while (places[at] != 0) {
            at = (at + 1) & (places.length - 1);
        }
        places[at] = id;
        used++;
    }

    private int home(long id) {
        return Long.hashCode(id * 0x9E3779B97F4A7C15L) & (places.length - 1);
    }

    private void grow() {
        long[] old = places;
        places = new long[Math.max(64, Integer.highestOneBit(Math.max(1, size)) * 8)];
        used = 0;
        Arrays.stream(old).filter(id -> id != 0 && id != GONE).forEach(this::enter);
    }
}
