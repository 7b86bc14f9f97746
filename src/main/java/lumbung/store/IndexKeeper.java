package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import lumbung.journal.Chain;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.search.index.Entry;
import lumbung.search.index.Index;
import lumbung.search.index.Stamp;

/**
 * Keeps the search index as new as the register: what the journal has grown by since it was last looked at is read again.
 * So nobody who writes needs to know of it, and it is right after an undo or another program's import too.
 */
final class IndexKeeper {
    /** More changed subjects than this, and everybody is read anew. */
    private static final int MANY = 20_000;
    /** A snapshot that is behind by less is not worth writing: replaying is quick. */
    private static final long WORTH_SAVING = 200;

    private final Database database;
    private final Clock clock;
    private final SavedIndex file;
    private final ReentrantLock updating = new ReentrantLock();
    private volatile Optional<Known> known = Optional.empty();
    private long saved = -1;

    /** What is known, and of which moment it is. */
    record Known(Head head, Directory directory, Index index) {}

    IndexKeeper(Database database, Clock clock, SavedIndex file) {
        this.database = database;
        this.clock = clock;
        this.file = file;
    }

    /** The index as of now. Where another thread is just bringing it up to date, as of the moment before. */
    Known current() {
        Head head = database.read(Head::read);
        Optional<Known> before = known;
        if (before.isPresent() && before.get().head().equals(head)) {
            return before.get();
        }
        if (before.isPresent() && !updating.tryLock()) {
            return before.get();
        }
        updating.lock();
        try {
            return update(head);
        } finally {
            while (updating.isHeldByCurrentThread()) {
                updating.unlock();
            }
        }
    }

    private Known update(Head head) {
        Directory directory = new SqlPeople(database).directory();
        Optional<Known> before = known.isPresent() ? known : loaded(head, directory);
        Known next = before.filter(it -> it.head().number() <= head.number())
                .filter(it -> it.head().number() < head.number() || it.head().equals(head))
                .map(it -> replayed(it, head, directory))
                .orElseGet(() -> filled(head, directory));
        known = Optional.of(next);
        return next;
    }

    private Optional<Known> loaded(Head head, Directory directory) {
        SavedIndex.Content content = file.take();
        Optional<Stamp> stamp = content.stamp().filter(it -> holds(it, head));
        stamp.ifPresent(it -> {
            saved = it.number();
            content.index().learn(directory);
        });
        return stamp.map(it -> new Known(head.at(it.number(), it.head()), directory, content.index()));
    }

    /** Whether a snapshot is of this register, and of a moment in its past. */
    private boolean holds(Stamp stamp, Head head) {
        return stamp.register().equals(head.uuid())
                && stamp.number() <= head.number()
                && database.read(connection -> markAt(connection, stamp.number()))
                        .equals(stamp.head());
    }

    private static String markAt(Connection connection, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, entries, mark FROM journal WHERE number <= ? AND number > ?
                ORDER BY number DESC FETCH FIRST 1 ROWS ONLY""")) {
            statement.setLong(1, number);
            statement.setLong(2, number - JournalWriter.MOST_ENTRIES);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return HexFormat.of().formatHex(Chain.start());
                }
                boolean ends = result.getLong(1) + result.getLong(2) - 1 == number;
                byte[] mark = Base64.getDecoder().decode(result.getString(3));
                return ends ? HexFormat.of().formatHex(mark) : "";
            }
        }
    }

    private Known replayed(Known before, Head head, Directory directory) {
        if (before.head().equals(head)) {
            return before;
        }
        Set<Long> subjects =
                database.read(connection -> subjects(connection, before.head().number(), head.number()));
        if (subjects.size() > MANY) {
            return filled(head, directory);
        }
        before.index().learn(directory);
        LocalDate today = LocalDate.now(clock);
        List<Entry> changed = new ArrayList<>();
        for (Card card : new SqlPeople(database).cards(subjects)) {
            changed.add(Entry.of(card, today));
            subjects.remove(card.id());
        }
        if (database.read(connection -> anyErased(connection, before.head().number()))) {
            return filled(head, directory);
        }
        before.index().apply(changed, subjects);
        return new Known(head, directory, before.index());
    }

    /** Whether somebody was erased since: then a word that nobody else has must not stay in the vocabulary. */
    private static boolean anyErased(Connection connection, long after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT j.number FROM erased e JOIN journal j ON j.subject = e.id WHERE j.number > ?
                FETCH FIRST 1 ROWS ONLY""")) {
            statement.setLong(1, after);
            return !Results.all(statement, row -> row.number("number")).isEmpty();
        }
    }

    /** Whom or what the entries after one number, up to another, are about. */
    private static Set<Long> subjects(Connection connection, long after, long to) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT DISTINCT subject FROM journal WHERE number > ? AND number <= ?")) {
            statement.setLong(1, after);
            statement.setLong(2, to);
            try (ResultSet result = statement.executeQuery()) {
                Set<Long> subjects = new HashSet<>();
                while (result.next()) {
                    subjects.add(result.getLong(1));
                }
                return subjects;
            }
        }
    }

    private Known filled(Head head, Directory directory) {
        Index index = new Index(directory);
        LocalDate today = LocalDate.now(clock);
        index.fill(sink -> everybody(card -> sink.accept(Entry.of(card, today))));
        saved = -1;
        return new Known(head, directory, index);
    }

    private void everybody(Consumer<Card> visitor) {
        database.read(connection -> {
            Everybody.read(connection, visitor);
            return true;
        });
    }

    /** Makes the index anew, without a trace of who was erased, and the file with it where there is one. */
    void renew() {
        updating.lock();
        try {
            Head head = database.read(Head::read);
            known = known.map(it -> filled(head, new SqlPeople(database).directory()));
            if (known.isEmpty()) {
                file.delete();
            }
            save();
        } finally {
            updating.unlock();
        }
    }

    /** Writes the index down, unless the file is nearly as new. */
    void save() {
        known.filter(it -> saved < 0 || it.head().number() - saved > WORTH_SAVING)
                .ifPresent(it -> {
                    Head head = it.head();
                    file.write(it.index(), new Stamp(head.uuid(), head.number(), head.mark()));
                    saved = head.number();
                });
    }
}
