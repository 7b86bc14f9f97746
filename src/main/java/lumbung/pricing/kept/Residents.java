package lumbung.pricing.kept;

import java.util.Optional;

/** People and households, as rules name them. */
public interface Residents {
    /** The only person of this name. */
    Optional<Long> person(String name);

    Optional<String> person(long id);

    Optional<String> household(long id);
}
