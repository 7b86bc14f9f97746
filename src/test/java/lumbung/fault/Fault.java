package lumbung.fault;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that goes wrong in a village, made to happen.
 *
 * @param telling whether it is among the few that every build tries
 */
record Fault(String name, boolean telling, Strike strike) {
    /** Makes it happen once and looks at what is left. */
    interface Strike {
        void on(Scene scene) throws Exception;
    }

    static Fault of(String name, Strike strike) {
        return new Fault(name, false, strike);
    }

    /** One that every build tries. */
    static Fault telling(String name, Strike strike) {
        return new Fault(name, true, strike);
    }

    static List<Fault> all() {
        return Stream.of(Kills.ALL, Disks.ALL, Parts.ALL, Screens.ALL, Surroundings.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
