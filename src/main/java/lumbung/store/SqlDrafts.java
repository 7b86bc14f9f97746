package lumbung.store;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.editing.Drafts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One clerk's drafts in a table, each a JSON array of texts: the name, then field, before and after of each line. */
final class SqlDrafts implements Drafts {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String PERSON = "person";
    private static final String ORDER = "order";
    private static final int LONGEST = 32_672;

    private final Database database;
    private final long clerkId;
    private final String kind;

    private SqlDrafts(Database database, long clerkId, String kind) {
        this.database = database;
        this.clerkId = clerkId;
        this.kind = kind;
    }

    /** A clerk's drafts of people. */
    static SqlDrafts of(Database database, long clerkId) {
        return new SqlDrafts(database, clerkId, PERSON);
    }

    @Override
    public Drafts orders() {
        return new SqlDrafts(database, clerkId, ORDER);
    }

    @Override
    public void keep(Draft draft) {
        String content = written(draft);
        if (content.length() > LONGEST) {
            // More than any form holds: what is kept of it from before stays.
            return;
        }
        database.transaction(connection -> {
            delete(connection, draft.subject());
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO draft (clerk_id, kind, subject, at_ms, content)
                    VALUES (?, ?, ?, ?, ?)
                    """)) {
                insert.setLong(1, clerkId);
                insert.setString(2, kind);
                insert.setLong(3, draft.subject());
                insert.setLong(4, draft.at().toEpochMilli());
                insert.setString(5, content);
                insert.executeUpdate();
            }
            return Outcome.done(true);
        });
    }

    @Override
    public void discard(long subject) {
        database.transaction(connection -> {
            delete(connection, subject);
            return Outcome.done(true);
        });
    }

    private void delete(Connection connection, long subject) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM draft WHERE clerk_id = ? AND kind = ? AND subject = ?")) {
            delete.setLong(1, clerkId);
            delete.setString(2, kind);
            delete.setLong(3, subject);
            delete.executeUpdate();
        }
    }

    @Override
    public Optional<Draft> of(long subject) {
        return all().stream().filter(draft -> draft.subject() == subject).findFirst();
    }

    @Override
    public List<Draft> all() {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT subject, at_ms, content
                    FROM draft
                    WHERE clerk_id = ? AND kind = ?
                    ORDER BY at_ms DESC, subject
                    """)) {
                select.setLong(1, clerkId);
                select.setString(2, kind);
                return Results.all(select, SqlDrafts::read);
            }
        });
    }

    private static String written(Draft draft) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            json.writeString(draft.name());
            for (Line line : draft.lines()) {
                json.writeString(line.field());
                json.writeString(line.was());
                json.writeString(line.text());
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static Draft read(Row row) {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), row.text("content"))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.add(json.getString());
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int at = 1; at + 2 < texts.size(); at += 3) {
            lines.add(new Line(texts.get(at), texts.get(at + 1), texts.get(at + 2)));
        }
        return new Draft(
                row.number("subject"), texts.get(0), Instant.ofEpochMilli(row.number("at_ms")), List.copyOf(lines));
    }
}
