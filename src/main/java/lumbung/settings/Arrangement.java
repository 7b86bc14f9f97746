package lumbung.settings;

import java.util.List;

/**
 * How a clerk's workbench was left: what lay open, and where one stood.
 *
 * @param day epoch day of leaving
 * @param place the window in front
 * @param windows the windows that stood on something
 * @param tabs the open tabs, in their order
 * @param tab the shown one's index, -1 for none
 * @param onTab whether the keyboard was in it
 */
public record Arrangement(
        long day, String place, List<Arrangement.Item> windows, List<Arrangement.Item> tabs, int tab, boolean onTab) {
    public static final Arrangement NONE = new Arrangement(0, "", List.of(), List.of(), -1, false);

    /**
     * Something that lay open.
     *
     * @param kind what it was
     * @param id what it stood on, 0 for nothing
     * @param text what was typed in it
     */
    public record Item(String kind, long id, String text) {}

    public Arrangement {
        windows = windows == null ? List.of() : List.copyOf(windows);
        tabs = tabs == null ? List.of() : List.copyOf(tabs);
        place = place == null ? "" : place;
    }
}
