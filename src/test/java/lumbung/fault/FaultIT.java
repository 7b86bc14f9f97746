package lumbung.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong in a village, made to happen to the packaged program: the most telling, once each. {@code src/bench/run faults}
 * makes all of it happen many times. R123
 */
@EnabledOnOs(OS.LINUX)
class FaultIT {
    private static final long SEED = Long.getLong("lumbung.test.seed", 20_261_130);

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> nothing_acknowledged_is_lost_and_one_is_told_what_and_what_next() throws Exception {
        Stage stage = new Stage(Files.createDirectories(folder.resolve("stage")), false);
        Random random = new Random(SEED);
        return Fault.all().stream().filter(Fault::telling).map(fault -> {
            long seed = random.nextLong();
            return DynamicTest.dynamicTest(fault.name(), () -> happens(stage, fault, seed));
        });
    }

    private static void happens(Stage stage, Fault fault, long seed) throws Exception {
        Scene scene = new Scene(stage, Files.createTempDirectory(folder, "scene"), new Random(seed));
        try {
            fault.strike().on(scene);
        } catch (Scene.Impossible e) {
            abort(e.getMessage());
        }
        assertTrue(scene.verdict().isClean(), () -> "seed " + seed + ": " + scene.verdict());
    }
}
