package lumbung.register.matching;

import java.util.Locale;
import java.util.Set;

/** Academic and professional titles, with or without their dots. */
final class Degrees {
    private static final Set<String> BEFORE = Set.of(
            "drs",
            "dra",
            "ir",
            "dr",
            "drg",
            "drh",
            "prof",
            "apt",
            "alm",
            "almh",
            "almarhum",
            "almarhumah",
            "raden",
            "rr",
            "sdr",
            "sdri",
            "saudara",
            "saudari");
    private static final Set<String> AFTER = Set.of(
            ("ama amd amdkeb amdkep amdkom amdpd amk apt alm almh ba ca dea lc ma mag mba mcs meng mh mhum mikom mk mkes mkn mkom mm mp mpd mpdi mpsi"
                            + " msi msc msn mt mtr ners ns phd sag sap sars sds se sei sf sfarm sfil sgz sh shi shum shut si sik sikom"
                            + " sip skeb skep skg skh skm skom sos ssos sp spd spdi spdsd sped spi sps spsi spt spn ssi ssn sst sstp st stp"
                            + " sthi sthut strkeb strkep strp sy ssy sud szt spa spog")
                    .split(" ", -1));

    private static final int LONGEST = 16;

    private Degrees() {}

    static boolean before(String word) {
        return BEFORE.contains(bare(word));
    }

    /** Whether words at the end are a degree; without dots or capitals only what follows a comma can be one. */
    static boolean after(String words, boolean afterComma) {
        return words.length() <= LONGEST && AFTER.contains(bare(words)) && (afterComma || isMarked(words));
    }

    private static boolean isMarked(String words) {
        return words.indexOf('.') > 0 || mixed(words) || words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** {@code SPd}, {@code AMd}: a capital within a word. */
    private static boolean mixed(String words) {
        return words.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static String bare(String words) {
        return words.replace(".", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
