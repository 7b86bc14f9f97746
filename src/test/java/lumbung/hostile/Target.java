package lumbung.hostile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A parser, or several of one kind, and what is fed to it.
 *
 * @param share of a run's time, as against the others'
 */
public record Target(String name, int share, Trial trial) {
    /** One input: made, fed, and what came of it looked at. Whatever is thrown is a fault of the program. */
    @FunctionalInterface
    public interface Trial {
        /**
         * Feeds one input.
         *
         * @param folder empty, and the only place in which anything may be written
         */
        void once(Mess mess, Path folder) throws IOException;
    }
}
