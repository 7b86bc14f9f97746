package lumbung.access;

import java.util.List;

/** Who works with this register. */
public interface Clerks {
    /** Oldest first; none in a new register. */
    List<Clerk> all();
}
