package lumbung.settings;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a clerk's workbench was left: what lay open, and where one stood.
 *
 * @param day epoch day of leaving
 * @param place the window in front
 * @param windows the windows that stood on something
 * @param tabs the open tabs, in their order
 * @param tab the shown one's index, -1 for none
 * @param onTab whether the keyboard was in it
 * @param trail where one was, the last first
 */
public record Arrangement(
        long day,
        String place,
        List<Arrangement.Item> windows,
        List<Arrangement.Item> tabs,
        int tab,
        boolean onTab,
        List<Arrangement.Visited> trail) {
    public static final Arrangement NONE = new Arrangement(0, "", List.of(), List.of(), -1, false, List.of());

    /**
     * Something that lay open.
     *
     * @param kind what it was
     * @param id what it stood on, 0 for nothing
     * @param text what was typed in it
     */
    public record Item(String kind, long id, String text) {
        public Item {
            kind = kind == null ? "" : kind;
            text = text == null ? "" : text;
        }
    }

    /**
     * Somewhere one was.
     *
     * @param item what it was
     * @param name its name's message key
     * @param words what fills that message's places
     */
    public record Visited(Item item, String name, List<String> words) {
        private static final Pattern KEY = Pattern.compile("[A-Za-z.]+");

        public Visited {
            item = item == null ? new Item("", 0, "") : item;
            // By hand anything may have been written into the file; what is no key would be taken for a pattern.
            name = name == null || !KEY.matcher(name).matches() ? "" : name;
            words = words == null ? List.of() : List.copyOf(words);
        }
    }

    /**
     * The same without people who are no longer to be remembered.
     *
     * @param names whether a text names one of them
     */
    Arrangement without(Set<Long> people, Predicate<String> names) {
        Predicate<Item> tells = item -> people.contains(item.id()) || names.test(item.text());
        List<Item> left = tabs.stream().filter(tells.negate()).toList();
        return new Arrangement(
                day,
                place,
                windows.stream()
                        .map(item -> tells.test(item) ? new Item(item.kind(), 0, "") : item)
                        .toList(),
                left,
                left.size() == tabs.size() ? tab : Math.min(tab, left.size() - 1),
                onTab,
                trail.stream()
                        .filter(visited -> !tells.test(visited.item()))
                        .filter(visited -> visited.words().stream().noneMatch(names))
                        .toList());
    }

    public Arrangement {
        trail = trail == null ? List.of() : List.copyOf(trail);
        windows = windows == null ? List.of() : List.copyOf(windows);
        tabs = tabs == null ? List.of() : List.copyOf(tabs);
        place = place == null ? "" : place;
    }
}
