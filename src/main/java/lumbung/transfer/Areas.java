package lumbung.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.journal.Changes;
import lumbung.register.Area;
import lumbung.register.Directory;

/** Finds the area that a row names, or makes it where that is wished; what cannot be placed stays words. */
final class Areas {
    /**
     * Where a row's person lives.
     *
     * @param areaId the smallest area found, 0 for none
     * @param landmark what could not be placed, in words
     * @param unknownVillage the village's name where we do not know it, else empty
     */
    record Placed(long areaId, String landmark, String unknownVillage) {}

    private final Changes changes;
    private final boolean create;
    private final Levels levels;
    private final Map<Long, List<Area>> children = new HashMap<>();
    private final Map<Locality, Placed> known = new HashMap<>();
    private Directory directory;
    private int made;

    Areas(Directory directory, Changes changes, boolean create) {
        this.changes = changes;
        this.create = create;
        this.levels = new Levels(directory.levels());
        this.directory = directory;
        directory.areas().forEach(area -> childrenOf(area.parentId()).add(area));
    }

    Placed place(Locality where) {
        Locality bare = new Locality(where.village(), where.hamlet(), where.rw(), where.rt(), "");
        Placed placed = known.computeIfAbsent(bare, this::find);
        String landmark = Stream.of(placed.landmark(), where.rest())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Placed(placed.areaId(), landmark, placed.unknownVillage());
    }

    private Placed find(Locality where) {
        Optional<Area> village =
                where.village().isEmpty() ? Optional.empty() : step(0, new Step(levels.village(), where.village()));
        if (village.isEmpty()) {
            return new Placed(0, words(where, true, true, true), where.village());
        }
        Optional<Area> hamlet = inside(village.get(), levels.hamlet(), where.hamlet());
        Optional<Area> rw = inside(hamlet.orElse(village.get()), levels.rw(), number(where.rw()));
        Optional<Area> rt = inside(rw.or(() -> hamlet).orElse(village.get()), levels.rt(), number(where.rt()));
        long smallest = rt.or(() -> rw).or(() -> hamlet).orElse(village.get()).id();
        Locality left = new Locality("", where.hamlet(), where.rw(), where.rt(), "");
        return new Placed(smallest, words(left, hamlet.isEmpty(), rw.isEmpty() && rt.isEmpty(), rt.isEmpty()), "");
    }

    private record Step(int level, String name) {}

    private Optional<Area> inside(Area around, int level, String name) {
        return name.isEmpty() || level < 0 ? Optional.empty() : step(around.id(), new Step(level, name));
    }

    /** The one area of this level and name anywhere within another; two of them are none. */
    private Optional<Area> step(long within, Step step) {
        List<Area> found = new ArrayList<>();
        collect(within, step, found);
        if (found.isEmpty() && create) {
            return Optional.of(make(within, step));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Area make(long within, Step step) {
        Area area = new Area(changes.newId(), 0, within, step.level(), step.name());
        changes.add(area);
        childrenOf(within).add(area);
        made++;
        List<Area> all = new ArrayList<>(directory.areas());
        all.add(area);
        directory = new Directory(
                        directory.levels(),
                        all,
                        directory.businesses(),
                        directory.communities(),
                        directory.sendingPhones())
                .with(directory.greetings())
                .with(directory.segments());
        return area;
    }

    /** The directory with the areas made so far. */
    Directory directory() {
        return directory;
    }

    int made() {
        return made;
    }

    private void collect(long within, Step step, List<Area> found) {
        for (Area area : childrenOf(within)) {
            if (area.level() == step.level() && sameName(area.name(), step.name())) {
                found.add(area);
            } else if (area.level() < step.level()) {
                collect(area.id(), step, found);
            }
        }
    }

    private static boolean sameName(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        return Headers.folded(name).replaceFirst("^0+(?=\\d)", "");
    }

    private static String number(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private List<Area> childrenOf(long parent) {
        return children.computeIfAbsent(parent, id -> new ArrayList<>());
    }

    private String words(Locality where, boolean hamlet, boolean rw, boolean rt) {
        return Stream.of(
                        where.village(),
                        hamlet ? named(levels.hamlet(), where.hamlet()) : "",
                        rw ? named(levels.rw(), number(where.rw())) : "",
                        rt ? named(levels.rt(), number(where.rt())) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String named(int level, String name) {
        return name.isEmpty() ? "" : levels.name(level) + " " + name;
    }
}
