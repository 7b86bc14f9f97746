package lumbung.store;

import java.util.Locale;

/** The key by which people are listed and found: the name folded. */
final class SortKey {
    private SortKey() {}

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
