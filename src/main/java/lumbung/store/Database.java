package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import lumbung.journal.Entity;
import lumbung.message.Outcome;

/**
 * The connections of one register. {@link #transaction} is the only begin and commit; {@link #read} sees also what a
 * running batch has written so far, so that screens never wait for it.
 */
final class Database implements AutoCloseable {
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int LOOKS = 20;

    private final Engine engine;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Set<Connection> worn = ConcurrentHashMap.newKeySet();
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Optional<Ended> ended = Optional.empty();

    /**
     * That the database closed itself.
     *
     * @param at {@link System#nanoTime}
     */
    private record Ended(Failure why, long at) {}

    Database(Engine engine) {
        this.engine = engine;
    }

    <T> T read(Work<T> work) {
        return lend(Connection.TRANSACTION_READ_UNCOMMITTED, connection -> {
            T result = work.with(connection);
            connection.rollback();
            return result;
        });
    }

    /**
     * Carries out all of the work or nothing of it. A refused outcome rolls back. Work that lost against another transaction
     * is tried again, so it must not count on being run once.
     */
    <T> Outcome<T> transaction(Work<Outcome<T>> work) {
        writing.lock();
        try {
            return tries(work);
        } finally {
            writing.unlock();
        }
    }

    /** Upkeep that commits as it goes, while nobody writes. */
    <T> T upkeep(Work<T> work) {
        writing.lock();
        try {
            return lend(Connection.TRANSACTION_READ_COMMITTED, work);
        } finally {
            writing.unlock();
        }
    }

    private <T> Outcome<T> tries(Work<Outcome<T>> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return lend(Connection.TRANSACTION_READ_COMMITTED, connection -> once(connection, work));
            } catch (Failure failure) {
                if (!failure.passing() || attempt == TRIES) {
                    throw failure;
                }
                LockSupport.parkNanos(FIRST_PAUSE.toNanos() << attempt);
            }
        }
    }

    private static <T> Outcome<T> once(Connection connection, Work<Outcome<T>> work) throws SQLException {
        Outcome<T> outcome = work.with(connection);
        if (outcome.isDone()) {
            connection.commit();
        } else {
            connection.rollback();
        }
        return outcome;
    }

    private <T> T lend(int isolation, Work<T> work) {
        try {
            Connection connection = idle.pollFirst();
            if (connection == null) {
                connection = engine.source().getConnection();
                connection.setAutoCommit(false);
            }
            T result = lent(connection, isolation, work);
            if (worn.remove(connection)) {
                connection.close();
            } else {
                idle.addFirst(connection);
            }
            return result;
        } catch (SQLException e) {
            throw known(new Failure(e));
        } catch (Failure e) {
            throw known(e);
        }
    }

    /** What goes wrong at clearing up after a fault does not hide it. */
    private static <T> T lent(Connection connection, int isolation, Work<T> work) throws SQLException {
        boolean whole = false;
        try {
            connection.setTransactionIsolation(isolation);
            T result = work.with(connection);
            whole = true;
            return result;
        } finally {
            if (!whole) {
                abandon(connection);
            }
        }
    }

    private static void abandon(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            // It is the first fault that is told; an engine that closed itself has rolled back.
            return;
        }
    }

    /** The next one begins with new connections, which open a database again that closed itself. */
    private Failure known(Failure failure) {
        Failure told = failure.damaged() && !engine.isThere() ? failure.outOfReach() : failure;
        if (failure.stumbled()) {
            idle.clear();
            return whyItEnded().orElse(told);
        }
        if (failure.ended()) {
            idle.clear();
            ended = Optional.of(new Ended(told, System.nanoTime()));
        }
        return told;
    }

    /** Why the database closed itself a moment ago, if it did. Whoever found it may be about to tell. */
    private Optional<Failure> whyItEnded() {
        Optional<Failure> why = justEnded();
        for (int look = 0; look < LOOKS && why.isEmpty(); look++) {
            LockSupport.parkNanos(FIRST_PAUSE.toNanos());
            why = justEnded();
        }
        return why;
    }

    private Optional<Failure> justEnded() {
        return ended.filter(it -> System.nanoTime() - it.at < MOMENT.toNanos()).map(Ended::why);
    }

    /**
     * Lends this connection to nobody after the one who has it. Derby keeps the emptied tables of a transaction's row locks
     * for the connection's next ones, and every later check of a foreign key walks through all their places: after 1,000
     * rows a connection writes at two thirds of its speed, after 10,000 at one third.
     */
    void retire(Connection connection) {
        worn.add(connection);
    }

    @Override
    public void close() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new Failure(e);
            }
        }
    }

    /**
     * The rows of a kind.
     *
     * @param behind a condition and an order, with places for the numbers
     */
    <R extends Entity> List<R> all(Table<R> table, String behind, long... numbers) {
        return read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(table.select() + behind)) {
                for (int at = 0; at < numbers.length; at++) {
                    statement.setLong(at + 1, numbers[at]);
                }
                return Results.all(statement, table.read());
            }
        });
    }
}
