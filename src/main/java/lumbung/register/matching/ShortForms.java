package lumbung.register.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that are written in many ways and shortened: Muhammad, Ahmad, Siti, Abdul; and the words between names. */
final class ShortForms {
    private static final Pattern MUHAMMAD = Pattern.compile("m[uo](?:c?h|kh?)am[ae]d|m[ou]c?h|m[uo]?hd|mhmd|md");
    private static final Pattern AHMAD = Pattern.compile("a(?:c?h|kh)m[ae]d");
    private static final Set<String> SHORT_AHMAD = Set.of("ach", "akh", "achm");
    private static final Set<String> SHORT_SITI = Set.of("st", "sti");
    private static final Set<String> SHORT_ABDUL =
            Set.of("abd", "abdl", "abdul", "abdur", "abdus", "abdun", "abdut", "abduz");
    private static final Pattern GLUED_ABDUL =
            Pattern.compile("abdu(?:l(?!(?:ah|oh)$)|(?=[rsntz][aiueo]))(\\p{L}{3,})");
    private static final Set<String> BETWEEN = Set.of("bin", "binti", "bt", "bte");

    private ShortForms() {}

    /** @param words in today's spelling */
    static List<String> writtenOut(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean between = i > 0 && i < words.size() - 1 && BETWEEN.contains(word);
            if (!between) {
                add(out, word, i < words.size() - 1);
            }
        }
        return out;
    }

    private static void add(List<String> out, String word, boolean followed) {
        Matcher abdul = GLUED_ABDUL.matcher(word);
        if (word.startsWith("abdu") && !SHORT_ABDUL.contains(word) && abdul.matches()) {
            out.add("abdul");
            out.add(abdul.group(1));
        } else {
            out.add(followed ? ofShort(word, out.isEmpty()) : inFull(word));
        }
    }

    private static String ofShort(String word, boolean first) {
        if (first && word.equals("m")) {
            return "muhamad";
        }
        if (SHORT_ABDUL.contains(word)) {
            return "abdul";
        }
        if (SHORT_AHMAD.contains(word)) {
            return "ahmad";
        }
        return SHORT_SITI.contains(word) ? "siti" : inFull(word);
    }

    private static String inFull(String word) {
        return switch (word.charAt(0)) {
            case 'm' -> MUHAMMAD.matcher(word).matches() ? "muhamad" : word;
            case 'a' -> AHMAD.matcher(word).matches() ? "ahmad" : word;
            default -> word;
        };
    }
}
