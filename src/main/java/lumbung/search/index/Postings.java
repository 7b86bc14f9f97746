package lumbung.search.index;

/**
 * For each number a list of places in a segment, all in one array.
 *
 * @param starts where each list begins, and where the last one ends
 */
@SuppressWarnings("ArrayRecordComponent")
record Postings(int[] starts, int[] docs) {
    int count(Vocabulary.Range range) {
        return range.isEmpty() ? 0 : starts[range.to()] - starts[range.from()];
    }

    void collect(Vocabulary.Range range, Docs found) {
        if (!range.isEmpty()) {
            found.addAll(docs, starts[range.from()], starts[range.to()]);
        }
    }

    void collect(int number, Docs found) {
        found.addAll(docs, starts[number], starts[number + 1]);
    }
}
