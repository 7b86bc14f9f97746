package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.register.Directory;

/** An area as one types it: "bongas rt 3", whatever stands between left out. */
final class TypedArea {
    private TypedArea() {}

    /** The one area that is meant; 0 for an empty text; refused where none or several are. */
    static Outcome<Long> find(Directory directory, String text) {
        List<String> wanted = words(text, directory);
        if (wanted.isEmpty()) {
            return text.isBlank() ? Outcome.done(0L) : Outcome.refused("workbench.wrong.area", text);
        }
        List<Area> found = new ArrayList<>();
        for (Area area : directory.areas()) {
            List<String> path = words(directory.address(area.id()), directory);
            if (path.equals(wanted)) {
                return Outcome.done(area.id());
            }
            if (endsAlike(path, wanted) && contains(path, wanted)) {
                found.add(area);
            }
        }
        if (found.size() == 1) {
            return Outcome.done(found.get(0).id());
        }
        return found.isEmpty()
                ? Outcome.refused("workbench.wrong.area", text)
                : Outcome.refused("workbench.wrong.areas", text, found.size());
    }

    private static boolean endsAlike(List<String> path, List<String> wanted) {
        return !path.isEmpty() && path.get(path.size() - 1).equals(wanted.get(wanted.size() - 1));
    }

    /** Whether the wanted words stand in the path in their order. */
    private static boolean contains(List<String> path, List<String> wanted) {
        int at = 0;
        for (String word : path) {
            if (at < wanted.size() && word.equals(wanted.get(at))) {
                at++;
            }
        }
        return at == wanted.size();
    }

    /** The names in a text, without the names of levels; numbers without leading zeros. */
    private static List<String> words(String text, Directory directory) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), " ,./");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            boolean level = directory.levels().stream().anyMatch(name -> name.equalsIgnoreCase(word));
            if (!level) {
                words.add(word.chars().allMatch(Character::isDigit) ? String.valueOf(Integer.parseInt(word)) : word);
            }
        }
        return words;
    }
}
