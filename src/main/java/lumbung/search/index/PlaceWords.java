package lumbung.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import lumbung.register.Area;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.search.Slips;
import lumbung.search.Spelling;

/** By which words the areas and communities are found: {@code bongas}, {@code rt03}, {@code rt3}, {@code pkk}. */
final class PlaceWords {
    private final TreeMap<String, Set<Long>> words = new TreeMap<>();

    PlaceWords(Directory directory) {
        for (Area area : directory.areas()) {
            directory.path(area.id()).forEach(step -> area(area.id(), step, level(step, directory)));
        }
        for (Community community : directory.communities()) {
            Spelling.words(community.name() + " " + community.kind()).forEach(word -> add(word, community.id()));
        }
    }

    private static String level(Area step, Directory directory) {
        List<String> levels = directory.levels();
        return step.level() < levels.size() ? levels.get(step.level()).toLowerCase(Locale.ROOT) : "";
    }

    private void area(long id, Area step, String level) {
        String name = Spelling.plain(step.name());
        if (name.chars().allMatch(Character::isDigit)) {
            add(level + name, id);
            add(level + name.replaceFirst("^0+(?=\\d)", ""), id);
        } else {
            add(level, id);
            Spelling.words(name).forEach(word -> add(word, id));
        }
    }

    private void add(String word, long id) {
        if (!word.isEmpty()) {
            words.computeIfAbsent(word, it -> new HashSet<>()).add(id);
        }
    }

    /** The places with a word that begins so, or with one a slip away. */
    Set<Long> find(String word, boolean forgiving) {
        Set<Long> found = new HashSet<>();
        beginning(word).forEach(found::addAll);
        int slips = Slips.forgiven(word);
        if (forgiving && slips > 0) {
            words.forEach((other, places) -> {
                if (Slips.between(word, other, slips) <= slips) {
                    found.addAll(places);
                }
            });
        }
        return found;
    }

    /** Whether a level and its number, written apart, are a place together: {@code rt 03}. */
    boolean together(String level, String number) {
        boolean apart = number.length() <= 3
                && number.chars().allMatch(Character::isDigit)
                && level.chars().allMatch(Character::isLetter);
        return apart && !beginning(level + number).isEmpty();
    }

    private Collection<Set<Long>> beginning(String start) {
        return words.subMap(start, start + Character.MAX_VALUE).values();
    }
}
