package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lumbung.settings.Home;

/** Fresh registers for tests, on both engines. */
public final class TestStore {
    /** Saturday, 21 November 2026, 10.02 in Central Java. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:02:00Z"), ZoneId.of("Asia/Jakarta"));

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    private TestStore() {}

    /** A register in memory. */
    public static Store derby() {
        return open(Engine.derby("memory:test" + NUMBER.incrementAndGet(), true));
    }

    public static Store postgresql() {
        return open(Engine.postgresql(TestPostgres.fresh().url()));
    }

    /** One register on each engine, closed by the caller. */
    public static Stream<Store> onBothEngines() {
        return Stream.of(derby(), postgresql());
    }

    private static Store open(Engine engine) {
        return new Opening(home(), CLOCK).on(engine).get();
    }

    public static Home home() {
        try {
            return new Home(Files.createTempDirectory("lumbung-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
