package lumbung.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is fed. */
public final class Targets {
    private Targets() {}

    public static List<Target> all() {
        return Stream.of(TextTargets.all(), FileTargets.all(), ArchiveTargets.all(), CommandTargets.all())
                .flatMap(List::stream)
                .toList();
    }
}
