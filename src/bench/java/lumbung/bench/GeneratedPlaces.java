package lumbung.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import lumbung.journal.Entity;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Directory;

/** The villages, RW, RT and communities that made-up people live in, and one business. */
final class GeneratedPlaces {
    static final String BUSINESS = "Azzalea Cake";

    private static final List<String> LEVELS = List.of("Desa", "Dusun", "RW", "RT");
    private static final int RW = 2;
    private static final int RT = 3;

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Community> communities = new HashMap<>();
    private final Business business;
    private final LongSupplier ids;

    GeneratedPlaces(int villages, LongSupplier ids) {
        this.ids = ids;
        this.business = new Business(ids.getAsLong(), 0, BUSINESS, OptionalInt.of(2020), "kue dan roti");
        for (int i = 0; i < villages; i++) {
            settle(Vocabulary.village(i));
        }
    }

    private void settle(String village) {
        long desa = area(village, 0, 0, village);
        for (int rt = 1; rt <= GeneratedPeople.RTS; rt++) {
            String rwName = GeneratedPeople.rwOf(rt);
            String rwKey = village + "/" + rwName;
            long rw = areas.containsKey(rwKey) ? areas.get(rwKey).id() : area(rwKey, desa, RW, rwName);
            String rtName = GeneratedPeople.two(rt);
            area(village + "//" + rtName, rw, RT, rtName);
        }
        for (String kind : GeneratedPeople.COMMUNITIES) {
            if (!kind.isEmpty()) {
                String name = kind + " " + village;
                communities.put(name, new Community(ids.getAsLong(), 0, name, kind, desa));
            }
        }
    }

    private long area(String key, long parent, int level, String name) {
        Area area = new Area(ids.getAsLong(), 0, parent, level, name);
        areas.put(key, area);
        return area.id();
    }

    long rt(GeneratedPerson person) {
        return areas.get(person.villageName() + "//" + person.rt()).id();
    }

    long community(String name) {
        return communities.get(name).id();
    }

    long business() {
        return business.id();
    }

    /** Owners before what they own. */
    Stream<Entity> rows() {
        return Stream.of(Stream.of(business), areas.values().stream(), communities.values().stream())
                .flatMap(rows -> rows);
    }

    Directory directory() {
        return new Directory(LEVELS, areas.values(), List.of(business), communities.values(), List.of());
    }
}
