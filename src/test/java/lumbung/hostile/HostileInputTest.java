package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is fed to a parser, it answers a value or a refusal, soon, and writes nowhere else. */
class HostileInputTest {
    private static final Duration TIME = Duration.ofMillis(400);

    @TestFactory
    Stream<DynamicTest> noInputBreaksAParser() {
        long seed = Long.getLong("lumbung.seed", 20261130);
        return Targets.all().stream()
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> {
                    Round round = new Round(target);
                    round.feed(seed, TIME);
                    for (Map.Entry<Long, Throwable> crash : round.crashes().entrySet()) {
                        throw new AssertionError(
                                target.name() + ": -Dlumbung.seed=" + crash.getKey(), crash.getValue());
                    }
                    assertEquals(Map.of(), round.crashes());
                }));
    }
}
