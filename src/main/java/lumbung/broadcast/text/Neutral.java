package lumbung.broadcast.text;

import java.util.List;
import java.util.Map;
import lumbung.register.matching.Sex;
import lumbung.settings.Shipped;

/** What stands in a message where nothing better is known; the words lie in {@code neutral.properties}. */
final class Neutral {
    private static final Map<String, String> WORDS = Shipped.lines(Neutral.class, "neutral.properties");
    private static final List<String> SHOPS = List.of(WORDS.get("toko").split("\\s*,\\s*", -1));

    private Neutral() {}

    /** The words for a placeholder, empty where a sentence does better without. */
    static String words(Placeholder placeholder) {
        return WORDS.getOrDefault(placeholder.keys().canonical(), "");
    }

    /** So many days. */
    static String days(int days) {
        return WORDS.get("tahan.hari").replace("#", String.valueOf(days));
    }

    /** The form of address for somebody of whom only the sex is known, or not even that. */
    static String address(Sex sex) {
        return switch (sex) {
            case FEMALE -> WORDS.get("sapaan.perempuan");
            case MALE -> WORDS.get("sapaan.laki-laki");
            case UNKNOWN -> WORDS.get("sapaan");
        };
    }

    /** Whether a name begins as the names of shops do: Warung, Toko. */
    static boolean isShop(String name) {
        String first = name.split("[\\s.]", 2)[0];
        return SHOPS.stream().anyMatch(first::equalsIgnoreCase);
    }
}
