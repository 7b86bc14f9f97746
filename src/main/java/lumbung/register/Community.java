package lumbung.register;

import lumbung.journal.Entity;

/**
 * A circle of people: PKK, pengajian, karang taruna, arisan …
 *
 * @param kind free, such as PKK
 * @param areaId where it belongs, 0 for nowhere in particular
 */
public record Community(long id, long version, String name, String kind, long areaId) implements Entity {}
