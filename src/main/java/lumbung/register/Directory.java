package lumbung.register;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.register.greeting.Greetings;

/** Everything of the register that is small enough to know by heart, as it stood at one moment. */
public final class Directory {
    private final List<String> levels;
    private final Map<Long, Area> areas;
    private final Map<Long, List<Area>> children;
    private final Map<Long, Business> businesses;
    private final Map<Long, Community> communities;
    private final Map<Long, SendingPhone> sendingPhones;
    private final Greetings greetings;
    private final Map<Long, Segment> segments;

    /**
     * Learns it by heart.
     *
     * @param levels the names of the area levels from the widest: desa, dusun, RW, RT
     */
    public Directory(
            List<String> levels,
            Collection<Area> areas,
            Collection<Business> businesses,
            Collection<Community> communities,
            Collection<SendingPhone> sendingPhones) {
        this.levels = List.copyOf(levels);
        this.areas = byId(areas, Area::id);
        this.children = areas.stream().collect(Collectors.groupingBy(Area::parentId));
        this.businesses = byId(businesses, Business::id);
        this.communities = byId(communities, Community::id);
        this.sendingPhones = byId(sendingPhones, SendingPhone::id);
        this.greetings = Greetings.shipped();
        this.segments = Map.of();
    }

    private Directory(Directory known, Greetings greetings, Map<Long, Segment> segments) {
        this.levels = known.levels;
        this.areas = known.areas;
        this.children = known.children;
        this.businesses = known.businesses;
        this.communities = known.communities;
        this.sendingPhones = known.sendingPhones;
        this.greetings = greetings;
        this.segments = segments;
    }

    /** The same with these greetings instead of those that come with the program. */
    public Directory with(Greetings others) {
        return new Directory(this, others, segments);
    }

    /** The same with these segments. */
    public Directory with(Collection<Segment> others) {
        return new Directory(this, greetings, byId(others, Segment::id));
    }

    private static <T> Map<Long, T> byId(Collection<T> rows, Function<T, Long> id) {
        Map<Long, T> map = new HashMap<>();
        rows.forEach(row -> map.put(id.apply(row), row));
        return Map.copyOf(map);
    }

    /** The same as known to somebody who is of one business: of the others and their phones nothing. */
    public Directory of(long businessId) {
        return new Directory(
                        levels,
                        areas.values(),
                        businesses.values().stream()
                                .filter(it -> it.id() == businessId)
                                .toList(),
                        communities.values(),
                        sendingPhones.values().stream()
                                .filter(it -> it.businessId() == businessId)
                                .toList())
                .with(greetings)
                .with(segments.values().stream()
                        .filter(it -> it.businessId() == businessId)
                        .toList());
    }

    public List<String> levels() {
        return levels;
    }

    public Collection<Area> areas() {
        return areas.values();
    }

    public Collection<Business> businesses() {
        return businesses.values();
    }

    public Collection<Community> communities() {
        return communities.values();
    }

    public Collection<SendingPhone> sendingPhones() {
        return sendingPhones.values();
    }

    /** How people can be greeted here. */
    public Greetings greetings() {
        return greetings;
    }

    public Collection<Segment> segments() {
        return segments.values();
    }

    public Optional<Area> area(long id) {
        return Optional.ofNullable(areas.get(id));
    }

    public Optional<Business> business(long id) {
        return Optional.ofNullable(businesses.get(id));
    }

    public Optional<Business> business(String name) {
        return businesses.values().stream()
                .filter(business -> business.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    public Optional<Community> community(long id) {
        return Optional.ofNullable(communities.get(id));
    }

    public List<Area> childrenOf(long areaId) {
        return children.getOrDefault(areaId, List.of());
    }

    public Optional<Segment> segment(long id) {
        return Optional.ofNullable(segments.get(id));
    }

    public Optional<SendingPhone> sendingPhone(long id) {
        return Optional.ofNullable(sendingPhones.get(id));
    }

    /** The area and all within it: a desa contains its dusun, RW and RT. */
    public Set<Long> within(long areaId) {
        Set<Long> found = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(areaId));
        while (!open.isEmpty()) {
            long next = open.pop();
            if (found.add(next)) {
                childrenOf(next).forEach(child -> open.push(child.id()));
            }
        }
        return found;
    }

    /** From the widest area down to this one; empty for an unknown id. */
    public List<Area> path(long areaId) {
        Deque<Area> path = new ArrayDeque<>();
        Optional<Area> next = area(areaId);
        while (next.isPresent() && path.size() <= levels.size()) {
            path.push(next.get());
            next = area(next.get().parentId());
        }
        return List.copyOf(path);
    }

    /** "Bongas RW 01 RT 03": the path in words, the outermost area by its bare name. */
    public String address(long areaId) {
        return path(areaId).stream()
                .map(area -> area.level() <= 1 ? area.name() : level(area) + " " + area.name())
                .collect(Collectors.joining(" "));
    }

    private String level(Area area) {
        return area.level() < levels.size() ? levels.get(area.level()) : "";
    }
}
