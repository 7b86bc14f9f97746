package lumbung.store;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.LoyaltyRow;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.Programme;
import lumbung.loyalty.kept.Voucher;
import lumbung.pricing.goods.Rupiah;

/** Loyalty on a database. */
record SqlLoyalty(Database database) implements Loyalty {
    @Override
    public Optional<LoyaltyRow> kept(LoyaltyRow row) {
        return database.all(Tables.of(row), " WHERE id = ?", row.id()).stream().findFirst();
    }

    @Override
    public List<PointEntry> points(long personId) {
        return database.all(LoyaltyTables.POINTS, " WHERE person_id = ? ORDER BY id", personId);
    }

    @Override
    public List<Balance> balances(long personId) {
        return all("""
                SELECT business_id, SUM(points) AS points FROM point_entry
                WHERE person_id = ? GROUP BY business_id ORDER BY business_id""", List.of(personId), row -> new Balance(row.number("business_id"), row.number("points")));
    }

    @Override
    public Optional<Voucher> voucher(String code) {
        return all(LoyaltyTables.VOUCHER.select() + " WHERE code = ?", List.of(code), LoyaltyTables.VOUCHER.read())
                .stream()
                .findFirst();
    }

    @Override
    public List<Voucher> vouchers(int limit) {
        return database.all(
                LoyaltyTables.VOUCHER, " ORDER BY id DESC FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY");
    }

    @Override
    public List<Voucher> vouchersOf(long personId) {
        return database.all(LoyaltyTables.VOUCHER, " WHERE person_id = ? ORDER BY id DESC", personId);
    }

    @Override
    public List<Voucher> paying(long orderId) {
        return database.all(LoyaltyTables.VOUCHER, " WHERE used_by = ? ORDER BY id", orderId);
    }

    @Override
    public List<MemberCard> cards(long personId) {
        return database.all(LoyaltyTables.CARD, " WHERE person_id = ? ORDER BY number", personId);
    }

    @Override
    public Optional<MemberCard> card(long number) {
        return database.all(LoyaltyTables.CARD, " WHERE number = ?", number).stream()
                .findFirst();
    }

    @Override
    public long lastCard() {
        return all("SELECT COALESCE(MAX(number), 0) AS figure FROM member_card", List.of(), row -> row.number("figure"))
                .get(0);
    }

    @Override
    public List<Programme> programmes() {
        return database.all(LoyaltyTables.PROGRAMME, " ORDER BY since_day DESC, id DESC");
    }

    @Override
    public Reach reach(Programme programme, LocalDate today) {
        Gave gave = new Gave(programme);
        Rupiah given = Rupiah.of(gave.worth().isEmpty() ? 0 : figure(gave.worth(), gave.values()));
        if (gave.to().isEmpty()) {
            return new Reach(0, 0, 0, given);
        }
        long people = figure("SELECT COUNT(*) AS figure FROM (" + gave.to() + ") reached", gave.values());
        List<Object> values = new ArrayList<>(gave.values());
        values.add(today.toEpochDay());
        String own = "";
        if (programme.businessId() != 0) {
            own = " AND l.business_id = ?";
            values.add(programme.businessId());
        }
        String later = " AS figure FROM (" + gave.to()
                + ") reached JOIN order_line l ON l.person_id = reached.person_id"
                + " WHERE l.day > reached.first_day AND l.quantity > l.returned AND l.day <= ?" + own;
        // One after the other: Derby counts but one thing without repeating in a query.
        long again = figure("SELECT COUNT(DISTINCT l.person_id)" + later, values);
        long orders = figure("SELECT COUNT(DISTINCT l.order_id)" + later, values);
        return new Reach(people, again, orders, given);
    }

    private long figure(String sql, List<Object> values) {
        return all(sql, values, row -> row.number("figure")).get(0);
    }

    private <R> List<R> all(String sql, List<Object> values, Function<Row, R> read) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding.set(statement, values);
                return Results.all(statement, read);
            }
        });
    }
}
