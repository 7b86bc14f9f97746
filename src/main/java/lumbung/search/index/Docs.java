package lumbung.search.index;

import java.util.Arrays;

/** A set of places in a segment. */
final class Docs {
    private final long[] bits;

    Docs(int size) {
        this.bits = new long[(size + 63) >>> 6];
    }

    private Docs(long[] bits) {
        this.bits = bits;
    }

    static Docs all(int size) {
        Docs all = new Docs(size);
        Arrays.fill(all.bits, -1L);
        if ((size & 63) != 0) {
            all.bits[all.bits.length - 1] = (1L << (size & 63)) - 1;
        }
        return all;
    }

    Docs copy() {
        return new Docs(bits.clone());
    }

    void add(int doc) {
        bits[doc >>> 6] |= 1L << (doc & 63);
    }

    void remove(int doc) {
        bits[doc >>> 6] &= ~(1L << (doc & 63));
    }

    void addAll(int[] docs, int from, int to) {
        for (int i = from; i < to; i++) {
            add(docs[i]);
        }
    }

    boolean holds(int doc) {
        return bits.length > 0 && has(doc);
    }

    boolean has(int doc) {
        return (bits[doc >>> 6] & (1L << (doc & 63))) != 0;
    }

    Docs and(Docs other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= other.bits[i];
        }
        return this;
    }

    Docs or(Docs other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other.bits[i];
        }
        return this;
    }

    Docs without(Docs other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~other.bits[i];
        }
        return this;
    }

    /** The first one at or after a place, −1 for none. */
    int next(int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & (-1L << (from & 63));
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    int count() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    int[] toArray() {
        int[] docs = new int[count()];
        int at = 0;
        for (int doc = next(0); doc >= 0; doc = next(doc + 1)) {
            docs[at++] = doc;
        }
        return docs;
    }
}
