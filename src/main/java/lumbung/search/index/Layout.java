package lumbung.search.index;

import java.util.Arrays;

/** People's words in the order in which they came, to be put in order of name. */
@SuppressWarnings("ArrayRecordComponent")
record Layout(int[] starts, int[] words, long[] ids) {
    /** The places in order of the first name's words, then of the ids. */
    int[] order() {
        Integer[] order = new Integer[ids.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, this::compare);
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private int compare(int one, int other) {
        int a = starts[one];
        int b = starts[other];
        while (true) {
            int left = words[a++];
            int right = words[b++];
            int word = Integer.compare(left & ~Segment.LAST, right & ~Segment.LAST);
            if (word != 0) {
                return word;
            }
            if (left < 0 || right < 0) {
                return left < 0 && right < 0 ? Long.compare(ids[one], ids[other]) : left < 0 ? -1 : 1;
            }
        }
    }

    Postings inOrder(int[] order) {
        int[] ordered = new int[words.length];
        int[] begins = new int[order.length + 1];
        int at = 0;
        for (int i = 0; i < order.length; i++) {
            int from = starts[order[i]];
            int length = starts[order[i] + 1] - from;
            System.arraycopy(words, from, ordered, at, length);
            begins[i] = at;
            at += length;
        }
        begins[order.length] = at;
        return new Postings(begins, ordered);
    }
}
