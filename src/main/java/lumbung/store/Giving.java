package lumbung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import lumbung.orders.kept.Tallies;
import lumbung.pricing.goods.Rupiah;

/** What each rule gave, added up here: a database sorts all that it reads to tell one order from another. */
final class Giving {
    private final LongStream.Builder orders = LongStream.builder();
    private long given;

    private Giving() {}

    /**
     * Those that gave most first.
     *
     * @param uses rule, amount and order of each time that a rule gave something
     */
    static List<Tallies.Gave> of(PreparedStatement uses) throws SQLException {
        Map<Long, Giving> rules = new TreeMap<>();
        try (ResultSet result = uses.executeQuery()) {
            while (result.next()) {
                Giving rule = rules.computeIfAbsent(result.getLong(1), it -> new Giving());
                rule.given += result.getLong(2);
                rule.orders.add(result.getLong(3));
            }
        }
        return rules.entrySet().stream()
                .map(it -> new Tallies.Gave(
                        it.getKey(), Ids.of(it.getValue().orders.build()).size(), Rupiah.of(it.getValue().given)))
                .sorted(Comparator.comparing((Tallies.Gave it) -> it.amount().amount())
                        .reversed())
                .toList();
    }
}
