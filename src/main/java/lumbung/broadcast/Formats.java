package lumbung.broadcast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lumbung.message.Outcome;

/** The files that an export can make, by the words that name them in a profile. */
public final class Formats {
    /** vCards, list by list. */
    public static final String VCARD = "vcf";
    /** Google Contacts' CSV, list by list. */
    public static final String GOOGLE = "google";
    /** One number a line. */
    public static final String NUMBERS = "nomor";
    /** The printed sheet of what to do on the phone. */
    public static final String STEPS = "langkah";
    /** The page with a message and a button for each person. */
    public static final String CHATS = "chat";
    /** What a new profile begins with. */
    public static final List<String> USUAL = List.of(VCARD, STEPS);

    private static final List<String> OWN = List.of(VCARD, GOOGLE, NUMBERS, STEPS, CHATS);

    private Formats() {}

    /** All there are, the column maps of providers last. */
    public static List<String> known(Set<String> columnMaps) {
        List<String> known = new ArrayList<>(OWN);
        columnMaps.stream().sorted().forEach(known::add);
        return List.copyOf(known);
    }

    /** Whether it is none of the column maps. */
    public static boolean isOwn(String format) {
        return OWN.contains(format);
    }

    /** Reads words with commas between them; refused for one that is not there, and for none. */
    public static Outcome<List<String>> parse(String text, Set<String> columnMaps) {
        List<String> known = known(columnMaps);
        Set<String> formats = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (!known.contains(word)) {
                return Outcome.refused("broadcast.refused.format", word, String.join(", ", known));
            }
            formats.add(word);
        }
        return formats.isEmpty()
                ? Outcome.refused("broadcast.refused.format.none", String.join(", ", known))
                : Outcome.done(List.copyOf(formats));
    }
}
