package lumbung.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lumbung.journal.Changes;
import lumbung.register.Area;

/** The cooperative's areas, as its people name them: by village and whatever else of dusun, RW and RT they wrote. */
final class Land {
    private static final List<String> COLUMNS = List.of("village", "dusun", "rw", "rt");

    private final List<Spot> spots = new ArrayList<>();

    /**
     * An area and how it is named.
     *
     * @param names by level from the widest; empty for a level that is left out there
     */
    private record Spot(long id, int level, List<String> names) {
        boolean is(int wantedLevel, List<String> wanted) {
            return level == wantedLevel
                    && IntStream.range(0, wanted.size())
                            .allMatch(i ->
                                    wanted.get(i).isEmpty() || wanted.get(i).equals(names.get(i)));
        }
    }

    private Land() {}

    static Land settle(Cooperative cooperative, Changes changes) {
        Land land = new Land();
        List<String> nowhere = Collections.nCopies(cooperative.levels().size(), "");
        cooperative.areas().forEach(place -> land.add(cooperative, changes, place, new Spot(0, 0, nowhere)));
        return land;
    }

    private void add(Cooperative cooperative, Changes changes, Cooperative.Place place, Spot around) {
        int level = cooperative.depth(place.level());
        if (level < 0) {
            throw Cooperative.fault("unknown level: " + place.level());
        }
        List<String> names = new ArrayList<>(around.names());
        names.set(level, place.name());
        Spot spot = new Spot(changes.newId(), level, List.copyOf(names));
        changes.add(new Area(spot.id(), 0, around.id(), level, place.name()));
        spots.add(spot);
        place.children().forEach(child -> add(cooperative, changes, child, spot));
    }

    /** A village by its name, 0 for none. */
    long village(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        return spots.stream()
                .filter(spot -> spot.is(0, List.of(name)))
                .findFirst()
                .orElseThrow(() -> Cooperative.fault("unknown village: " + name))
                .id();
    }

    /** The smallest area that a person's line names. */
    long of(Line line) {
        List<String> wanted = COLUMNS.stream().map(line::text).toList();
        int level = IntStream.range(0, wanted.size())
                .filter(i -> !wanted.get(i).isEmpty())
                .max()
                .orElse(-1);
        if (level < 0) {
            return 0;
        }
        List<Spot> found = spots.stream().filter(spot -> spot.is(level, wanted)).toList();
        if (found.size() != 1) {
            throw line.fault(found.size() + " areas are " + String.join("/", wanted));
        }
        return found.get(0).id();
    }
}
