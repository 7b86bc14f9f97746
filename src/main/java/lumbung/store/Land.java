package lumbung.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.register.Area;
import lumbung.register.Directory;

/** The areas as one goes through the land: each before what lies in it, neighbours by name; nowhere comes last. */
final class Land {
    static final Land UNKNOWN = new Land(Optional.empty(), List.of());

    private final Optional<Directory> directory;
    private final List<Long> areas;
    private final Map<Long, Integer> ranks = new HashMap<>();

    private Land(Optional<Directory> directory, List<Long> areas) {
        this.directory = directory;
        this.areas = List.copyOf(areas);
        for (int rank = 0; rank < areas.size(); rank++) {
            ranks.put(areas.get(rank), rank);
        }
    }

    static Land of(Directory directory) {
        List<Long> areas = new ArrayList<>();
        gather(directory, 0, areas);
        areas.add(0L);
        return new Land(Optional.of(directory), areas);
    }

    private static void gather(Directory directory, long parent, List<Long> areas) {
        List<Area> children = new ArrayList<>(directory.childrenOf(parent));
        children.sort(Comparator.comparing(Area::name).thenComparing(Area::id));
        for (Area child : children) {
            areas.add(child.id());
            gather(directory, child.id(), areas);
        }
    }

    /** Whether it was worked out from this very directory. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Directory other) {
        return directory.isPresent() && directory.get() == other;
    }

    int size() {
        return areas.size();
    }

    long area(int rank) {
        return areas.get(rank);
    }

    /** Where an area stands; one that is gone by now, where those stand who live nowhere. */
    int rank(long area) {
        return ranks.getOrDefault(area, areas.size() - 1);
    }
}
