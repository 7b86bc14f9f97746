package lumbung.search.field;

import java.util.List;
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

    static Sql in(Set<Long> businesses) {
        return Sql.in("x.business_id", businesses);
    }
}
