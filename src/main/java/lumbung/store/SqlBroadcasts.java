package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.ExportedFile;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.MessageTemplate;

/** Broadcasts on a database. */
final class SqlBroadcasts implements Broadcasts {
    private final Database database;

    SqlBroadcasts(Database database) {
        this.database = database;
    }

    @Override
    public List<ExportProfile> profiles() {
        return database.all(BroadcastTables.EXPORT_PROFILE, " ORDER BY name, id");
    }

    @Override
    public List<MessageTemplate> templates() {
        return database.all(BroadcastTables.MESSAGE_TEMPLATE, " ORDER BY name, id");
    }

    @Override
    public List<ListMember> members(ExportProfile.Target target) {
        return database.all(
                BroadcastTables.LIST_MEMBER,
                " WHERE segment_id = ? AND sending_phone_id = ? ORDER BY id",
                target.segmentId(),
                target.sendingPhoneId());
    }

    @Override
    public List<Broadcast> newest(int limit) {
        return database.all(BroadcastTables.BROADCAST, " ORDER BY id DESC FETCH FIRST ? ROWS ONLY", Math.max(1, limit));
    }

    @Override
    public Optional<Broadcast> broadcast(long id) {
        return database.all(BroadcastTables.BROADCAST, " WHERE id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<Broadcast> open() {
        return database.all(BroadcastTables.BROADCAST, " WHERE stage = 'OPEN' ORDER BY id DESC");
    }

    @Override
    public List<Addressee> addressees(long broadcastId) {
        return database.all(BroadcastTables.ADDRESSEE, " WHERE broadcast_id = ? ORDER BY id", broadcastId);
    }

    @Override
    public List<Received> received(long personId, int limit) {
        return everyRecordOf(personId).stream()
                .flatMap(id ->
                        database
                                .all(BroadcastTables.ADDRESSEE, " WHERE person_id = ? AND sent_ms IS NOT NULL", id)
                                .stream())
                .sorted(Comparator.comparing((Addressee it) -> it.sent().orElseThrow())
                        .reversed())
                .limit(limit)
                .map(it -> new Received(broadcast(it.broadcastId()).orElseThrow(), it))
                .toList();
    }

    /** The person's own id and those of the records that were merged into it. */
    private List<Long> everyRecordOf(long personId) {
        Map<Long, Long> merged = database.read(Merges::all);
        return Stream.concat(Stream.of(personId), merged.keySet().stream())
                .filter(id -> Merges.current(merged, id) == personId)
                .toList();
    }

    @Override
    public Map<Long, Integer> sentSince(Instant from) {
        return database.read(connection -> sentSince(connection, from));
    }

    private static Map<Long, Integer> sentSince(Connection connection, Instant from) throws SQLException {
        Map<Long, Long> merged = Merges.all(connection);
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT person_id, COUNT(*) FROM addressee WHERE sent_ms >= ? GROUP BY person_id""")) {
            statement.setLong(1, from.toEpochMilli());
            Map<Long, Integer> counts = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    counts.merge(Merges.current(merged, result.getLong(1)), result.getInt(2), Integer::sum);
                }
            }
            return counts;
        }
    }

    @Override
    public List<Sending> sendings(Instant from) {
        List<Sending> sendings = new ArrayList<>();
        database.read(connection -> counts(connection, from)).forEach((moment, lists) -> {
            Broadcast broadcast = broadcast(moment.broadcastId()).orElseThrow();
            sendings.add(new Sending(broadcast, moment.at(), lists));
        });
        return List.copyOf(sendings);
    }

    private record Moment(long broadcastId, Instant at) {}

    /** How many people of each list, by moments, the newest first. */
    private static Map<Moment, Map<Integer, Integer>> counts(Connection connection, Instant from) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT broadcast_id, sent_ms, list_number, COUNT(*) AS people FROM addressee WHERE sent_ms >= ?
                GROUP BY broadcast_id, sent_ms, list_number ORDER BY sent_ms DESC, broadcast_id DESC""")) {
            statement.setLong(1, from.toEpochMilli());
            Map<Moment, Map<Integer, Integer>> counts = new LinkedHashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Moment moment = new Moment(result.getLong(1), Instant.ofEpochMilli(result.getLong(2)));
                    counts.computeIfAbsent(moment, it -> new HashMap<>()).put(result.getInt(3), result.getInt(4));
                }
            }
            return counts;
        }
    }

    @Override
    public List<ExportRecord> exports(int limit) {
        return database.all(
                SharedTables.EXPORT_RECORD, " ORDER BY id DESC FETCH FIRST ? ROWS ONLY", Math.max(1, limit));
    }

    @Override
    public Optional<ExportRecord> export(long id) {
        return database.all(SharedTables.EXPORT_RECORD, " WHERE id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<ExportedFile> files(long exportId) {
        return database.all(BroadcastTables.EXPORTED_FILE, " WHERE export_id = ? ORDER BY id", exportId);
    }

    @Override
    public List<ExportedFile> filesLike(String fingerprint) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    BroadcastTables.EXPORTED_FILE.select() + " WHERE fingerprint = ? ORDER BY id DESC")) {
                statement.setString(1, fingerprint);
                return Results.all(statement, BroadcastTables.EXPORTED_FILE.read());
            }
        });
    }
}
