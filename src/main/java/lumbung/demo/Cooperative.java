package lumbung.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code cooperative.json} holds: the cooperative, its land, its businesses and who works there. */
record Cooperative(
        String name,
        String legalName,
        LocalDate today,
        List<Level> levels,
        List<Shop> businesses,
        List<Staff> clerks,
        List<Circle> communities,
        List<Place> areas) {
    static final String FILE = "cooperative.json";

    /** A kind of area: desa, dusun, RW, RT. */
    record Level(String key, String name) {}

    /** A member business. */
    record Shop(String key, String name, int since, String kind, String description, List<String> sendingPhones) {}

    /**
     * Somebody who works with the register.
     *
     * @param business whose owner that is; only owners have one
     */
    record Staff(String key, String name, String role, String business) {
        Staff {
            business = business == null ? "" : business;
        }
    }

    /** A community. */
    record Circle(String key, String name, String kind, String village) {}

    /** An area with the areas in it. */
    record Place(String level, String name, List<Place> children) {
        Place {
            children = children == null ? List.of() : List.copyOf(children);
        }
    }

    static Cooperative read(Path folder) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(folder.resolve(FILE).toFile(), Cooperative.class);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new DemoFault(FILE, at == null ? 1 : at.getLineNr(), e.getOriginalMessage());
        }
    }

    int depth(String level) {
        return levels.stream().map(Level::key).toList().indexOf(level);
    }

    /** A mistake that only shows when the file is understood as a whole. */
    static DemoFault fault(String what) {
        return new DemoFault(FILE, 1, what);
    }
}
