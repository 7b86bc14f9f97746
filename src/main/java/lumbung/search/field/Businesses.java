package lumbung.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.register.Business;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** The member businesses by name. */
final class Businesses {
    private Businesses() {}

    static Set<Long> found(String name, Standpoint from) {
        return Named.find(from.directory().businesses(), Business::name, name).stream()
                .map(Business::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> names(Standpoint from) {
        return from.directory().businesses().stream()
                .map(business -> Named.written(business.name()))
                .sorted()
                .toList();
    }

    /**
     * The businesses asked about, 0 for the cooperative itself; empty where the query asks about all.
     *
     * @param name what stands behind the {@code @}, if anything
     */
    static Optional<Set<Long>> asked(Optional<String> name, Standpoint from) {
        return name.isPresent() ? name.map(it -> found(it, from)) : every(from);
    }

    /** Those that may be asked about; empty for all. */
    static Optional<Set<Long>> every(Standpoint from) {
        return from.own().isPresent()
                ? Optional.of(Set.copyOf(List.of(0L, from.own().getAsLong())))
                : Optional.empty();
    }

    static Sql in(Set<Long> businesses) {
        Sql among = Sql.in("x.business_id", businesses);
        return businesses.contains(0L) ? Sql.of("x.business_id IS NULL").or(among) : among;
    }

    /** The rows of those asked about, of all where there is no bound. */
    static Sql of(Optional<Set<Long>> asked, Sql rows) {
        return asked.map(ids -> rows.and(in(ids))).orElse(rows);
    }

    static boolean has(Optional<Set<Long>> asked, long business) {
        return asked.isEmpty() || asked.get().contains(business);
    }
}
