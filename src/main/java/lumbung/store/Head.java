package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The newest state of a register in one row.
 *
 * @param uuid tells this register from every other
 * @param installation this PC's part of the ids
 * @param keyCheck what the journal's key makes of the uuid: tells a wrong key
 * @param number of the newest journal entry
 * @param mark the chain's head, in hexadecimal digits
 * @param lastId the newest id made
 * @param people how many there are
 */
record Head(String uuid, long installation, String keyCheck, long number, String mark, long lastId, long people) {
    byte[] markBytes() {
        return HexFormat.of().parseHex(mark);
    }

    Head next(long newNumber, byte[] newMark, long newLastId, long newPeople) {
        return new Head(
                uuid, installation, keyCheck, newNumber, HexFormat.of().formatHex(newMark), newLastId, newPeople);
    }

    /** This register at an earlier moment, as far as its chain goes. */
    Head at(long earlier, String earlierMark) {
        return new Head(uuid, installation, keyCheck, earlier, earlierMark, lastId, people);
    }

    /** Reads the head without waiting for whoever writes. */
    static Head read(Connection connection) throws SQLException {
        return find(connection).orElseThrow(() -> new SQLException("register_head is empty", "02000"));
    }

    /** The head; empty in a register that is just being made. */
    static Optional<Head> find(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT register_uuid, installation, key_check, number, mark, last_id, people
                        FROM register_head WHERE id = 1""");
                ResultSet result = statement.executeQuery()) {
            if (!result.next()) {
                return Optional.empty();
            }
            return Optional.of(new Head(
                    result.getString(1),
                    result.getLong(2),
                    result.getString(3),
                    result.getLong(4),
                    result.getString(5),
                    result.getLong(6),
                    result.getLong(7)));
        }
    }

    /** Reads the head and keeps others from moving it until the transaction ends. */
    static Head hold(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE register_head SET number = number WHERE id = 1")) {
            statement.executeUpdate();
        }
        return read(connection);
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                UPDATE register_head SET number = ?, mark = ?, last_id = ?, people = ? WHERE id = 1""")) {
            statement.setLong(1, number);
            statement.setString(2, mark);
            statement.setLong(3, lastId);
            statement.setLong(4, people);
            statement.executeUpdate();
        }
    }

    /** Writes this as the first row of a new register. */
    void create(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO register_head
                    (id, register_uuid, installation, key_check, number, mark, last_id, people)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?)""")) {
            statement.setString(1, uuid);
            statement.setLong(2, installation);
            statement.setString(3, keyCheck);
            statement.setLong(4, number);
            statement.setString(5, mark);
            statement.setLong(6, lastId);
            statement.setLong(7, people);
            statement.executeUpdate();
        }
    }
}
