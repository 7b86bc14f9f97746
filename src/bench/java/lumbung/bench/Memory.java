package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process's resident memory in MB, now and at its peak.
 *
 * @param now VmRSS
 * @param peak VmHWM
 */
record Memory(double now, double peak) {
    private static final double KB_A_MB = 1024;

    /** Zeros for a process that has ended. */
    static Memory of(long pid) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
            return new Memory(value(status, "VmRSS:"), value(status, "VmHWM:"));
        } catch (IOException ended) {
            return new Memory(0, 0);
        }
    }

    private static double value(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_A_MB)
                .findFirst()
                .orElse(0);
    }
}
