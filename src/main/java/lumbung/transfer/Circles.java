package lumbung.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.register.Area;
import lumbung.register.Community;
import lumbung.register.Directory;

/** Finds the community that a row or the whole list names, or makes it where that is wished. */
final class Circles {
    private final Directory directory;
    private final Changes changes;
    private final boolean create;
    private final Map<String, Community> byName = new HashMap<>();
    private int made;

    Circles(Directory directory, Changes changes, boolean create) {
        this.directory = directory;
        this.changes = changes;
        this.create = create;
        directory.communities().forEach(community -> byName.put(Headers.folded(community.name()), community));
    }

    /**
     * The community of this name; "PKK" of somebody in Bongas is "PKK Bongas" where there is one.
     *
     * @param areaId where the person lives, 0 for unknown
     */
    Optional<Community> find(String name, long areaId) {
        Optional<Area> village = directory.path(areaId).stream().findFirst();
        String there =
                village.map(area -> Headers.folded(name + " " + area.name())).orElse("");
        Optional<Community> found =
                Optional.ofNullable(byName.get(there)).or(() -> Optional.ofNullable(byName.get(Headers.folded(name))));
        return found.isPresent() || !create ? found : Optional.of(make(name, village));
    }

    private Community make(String name, Optional<Area> village) {
        Optional<Area> named = directory.areas().stream()
                .filter(area -> area.level() == 0)
                .filter(area -> Headers.folded(name).endsWith(" " + Headers.folded(area.name())))
                .findFirst();
        String kind = named.map(area ->
                        name.substring(0, name.length() - area.name().length()).strip())
                .orElse(name);
        boolean local = named.isEmpty() && village.isPresent();
        String whole = local ? name + " " + village.get().name() : name;
        long areaId = named.or(() -> village).map(Area::id).orElse(0L);
        Community community = new Community(changes.newId(), 0, whole, kind, areaId);
        changes.add(community);
        byName.put(Headers.folded(whole), community);
        made++;
        return community;
    }

    int made() {
        return made;
    }
}
