package lumbung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Many ids at once, each once: a million of them take eight megabytes, and comparing two such sets needs no query a person. */
final class Ids {
    private final long[] sorted;

    private Ids(LongStream all) {
        this.sorted = all.sorted().toArray();
    }

    /** The first column of what a query answers. */
    static Ids of(PreparedStatement statement) throws SQLException {
        LongStream.Builder all = LongStream.builder();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                all.add(result.getLong(1));
            }
        }
        return new Ids(all.build());
    }

    static Ids of(LongStream all) {
        return new Ids(all);
    }

    long size() {
        return IntStream.range(0, sorted.length)
                .filter(at -> at == 0 || sorted[at] != sorted[at - 1])
                .count();
    }

    /** Those that are in both. */
    Ids and(Ids other) {
        LongStream.Builder both = LongStream.builder();
        int there = 0;
        for (long id : sorted) {
            while (there < other.sorted.length && other.sorted[there] < id) {
                there++;
            }
            if (there < other.sorted.length && other.sorted[there] == id) {
                both.add(id);
            }
        }
        return new Ids(both.build());
    }
}
