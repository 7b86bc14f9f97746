package lumbung.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import lumbung.access.Clerk;

/** The table of clerks. */
final class ClerkRows {
    private ClerkRows() {}

    /** Oldest first, those who left too. */
    static List<Clerk> all(Connection connection) throws SQLException {
        return Results.all(connection, SharedTables.CLERK);
    }

    static boolean hasOfficer(Connection connection) throws SQLException {
        return all(connection).stream().anyMatch(clerk -> clerk.duty() == Clerk.Duty.OFFICER);
    }

    /** Whether a clerk's image in the journal is an officer's. */
    static boolean isOfficer(String image) {
        return !image.isEmpty() && Images.row(SharedTables.CLERK, 0, 0, image).duty() == Clerk.Duty.OFFICER;
    }
}
