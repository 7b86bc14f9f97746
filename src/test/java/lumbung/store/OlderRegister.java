package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import lumbung.journal.Chain;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/** A register whose tables are those of an older program, with people in them. */
public final class OlderRegister {
    /** The version of its tables: the oldest that has all that adding people writes today. */
    public static final int VERSION = 19;

    private OlderRegister() {}

    /** Makes one in an empty home. */
    public static void make(Path folder, int people) {
        Home home = new Home(folder);
        try {
            Guarded.folder(home.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Engine engine = Engine.derbyCreating(home, home.register(), Optional.empty());
        Schema.migrate(engine.source(), engine.name(), VERSION);
        byte[] key = JournalKey.create(home.journalKey());
        begin(engine, key);
        Opening.Beside beside = new Opening.Beside(home, new SavedIndex(home.searchIndex()), Optional.empty());
        try (Store store = new Store(engine, key, Clock.systemUTC(), beside, () -> {})) {
            Ledger ledger = store.ledger(0);
            ledger.write(ledger.intent(Message.of("test.older")), changes -> {
                        for (int number = 1; number <= people; number++) {
                            changes.add(Person.named(changes.newId(), new Naming("Tarni " + number, "Bu", "Tarni")));
                        }
                        return Outcome.done(true);
                    })
                    .get();
        }
    }

    private static void begin(Engine engine, byte[] key) {
        String uuid = UUID.randomUUID().toString();
        String check = HexFormat.of().formatHex(new Chain(key).check(uuid));
        try (Connection connection = engine.source().getConnection()) {
            connection.setAutoCommit(false);
            new Head(uuid, 1, check, 0, HexFormat.of().formatHex(Chain.start()), 0, 0).create(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }
}
