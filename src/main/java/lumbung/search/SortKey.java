package lumbung.search;

import java.util.Locale;
import lumbung.register.matching.Names;

/** The key by which people are listed and found: the name folded; as written where nothing of it remains. */
public final class SortKey {
    private SortKey() {}

    public static String of(String name) {
        String key = Names.fold(name).key();
        return key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key;
    }
}
