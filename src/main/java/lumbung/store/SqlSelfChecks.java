package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.access.SelfCheck;
import lumbung.access.SelfChecks;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** One clerk's own rows of the table of self-checks. */
record SqlSelfChecks(Database database, long clerkId) implements SelfChecks {
    @Override
    public List<SelfCheck> all() {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT check_year, scores FROM self_check WHERE clerk_id = ? ORDER BY check_year""")) {
                select.setLong(1, clerkId);
                return Results.all(
                        select, row -> new SelfCheck((int) row.number("check_year"), scores(row.text("scores"))));
            }
        });
    }

    @Override
    public Outcome<SelfCheck> keep(SelfCheck check) {
        if (!check.isWhole()) {
            return Outcome.refused(Refusal.at(
                    "scores",
                    "access.refused.selfcheck",
                    SelfCheck.Statement.values().length,
                    SelfCheck.LEAST,
                    SelfCheck.MOST));
        }
        return database.transaction(connection -> {
            keep(connection, check);
            return Outcome.done(check);
        });
    }

    private void keep(Connection connection, SelfCheck check) throws SQLException {
        try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM self_check WHERE clerk_id = ? AND check_year = ?");
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO self_check (clerk_id, check_year, scores) VALUES (?, ?, ?)""")) {
            delete.setLong(1, clerkId);
            delete.setLong(2, check.year());
            delete.executeUpdate();
            insert.setLong(1, clerkId);
            insert.setLong(2, check.year());
            insert.setString(3, check.scores().stream().map(Object::toString).collect(Collectors.joining()));
            insert.executeUpdate();
        }
    }

    private static List<Integer> scores(String digits) {
        return digits.chars().mapToObj(digit -> digit - '0').toList();
    }
}
