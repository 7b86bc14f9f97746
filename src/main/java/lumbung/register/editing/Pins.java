package lumbung.register.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who was foreseen, and a mark of how each stood then, by which a later change is known. */
final class Pins {
    private long[] ids = new long[64];
    private int[] marks = new int[64];
    private int size;

    void add(long id, int mark) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            marks = Arrays.copyOf(marks, size * 2);
        }
        ids[size] = id;
        marks[size] = mark;
        size++;
    }

    int size() {
        return size;
    }

    int mark(int place) {
        return marks[place];
    }

    List<Long> ids(int from, int to) {
        List<Long> some = new ArrayList<>(to - from);
        for (int place = from; place < to; place++) {
            some.add(ids[place]);
        }
        return some;
    }
}
