package lumbung.transfer;

import java.util.Arrays;

/** Numbers to numbers, 27 bytes a pair or so where boxed ones would take 80. The key 0 is stored as 1. */
final class LongMap {
    /** What a missing key gives. */
    static final long NONE = Long.MIN_VALUE;

    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    long get(long key) {
        int at = slot(keys, own(key));
        return keys[at] == 0 ? NONE : values[at];
    }

    void put(long key, long value) {
        if (4L * size > 3L * keys.length) {
            grow();
        }
        int at = slot(keys, own(key));
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = own(key);
        values[at] = value;
    }

    void putIfAbsent(long key, long value) {
        if (get(key) == NONE) {
            put(key, value);
        }
    }

    private static long own(long key) {
        return key == 0 ? 1 : key;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = Arrays.copyOf(oldValues, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
