package lumbung.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Place;

/**
 * What is open: a window and, in front of or beside it, tabs.
 *
 * @param place which window
 * @param windows those opened so far
 * @param tabs in the order of opening
 * @param tab which of them is shown, -1 for none
 * @param onTab whether the keyboard is in the tab
 */
record Deck(Place place, Map<Place, Pane> windows, List<Pane> tabs, int tab, boolean onTab) {
    static Deck of(Pane home) {
        return new Deck(Place.HOME, Map.of(Place.HOME, home), List.of(), -1, false);
    }

    Pane window() {
        return windows.get(place);
    }

    Optional<Pane> shownTab() {
        return tab < 0 ? Optional.empty() : Optional.of(tabs.get(tab));
    }

    Pane focus() {
        return onTab ? tabs.get(tab) : window();
    }

    Deck to(Place other) {
        return new Deck(other, windows, tabs, tab, false);
    }

    Deck focused(boolean toTab) {
        return new Deck(place, windows, tabs, tab, toTab && tab >= 0);
    }

    Deck withWindow(Place other, Pane pane) {
        Map<Place, Pane> more = new EnumMap<>(Place.class);
        more.putAll(windows);
        more.put(other, pane);
        return new Deck(place, Map.copyOf(more), tabs, tab, onTab);
    }

    Deck opened(Pane pane) {
        List<Pane> more = new ArrayList<>(tabs);
        more.add(pane);
        return new Deck(place, windows, List.copyOf(more), tabs.size(), true);
    }

    /**
     * The tab of this key in front, behind all others as if just opened, so that closing it leads back to where one came
     * from; empty if there is none.
     */
    Optional<Deck> brought(Object key) {
        return tabs.stream()
                .filter(pane -> pane.view().key().equals(key))
                .findFirst()
                .map(pane -> without(pane.id()).opened(pane));
    }

    /** Another window and tab in front. */
    Deck standing(Place other, int shown, boolean inTab) {
        Place there = windows.containsKey(other) ? other : place;
        int at = Math.max(-1, Math.min(shown, tabs.size() - 1));
        return new Deck(there, windows, tabs, at, inTab && at >= 0);
    }

    Deck turned(int by) {
        return tabs.isEmpty() ? this : new Deck(place, windows, tabs, Math.floorMod(tab + by, tabs.size()), true);
    }

    Deck without(long id) {
        List<Pane> left = new ArrayList<>(tabs);
        boolean before = tabs.stream().limit(Math.max(0, tab)).anyMatch(pane -> pane.id() == id);
        left.removeIf(pane -> pane.id() == id);
        int shown = Math.min(before ? tab - 1 : tab, left.size() - 1);
        return new Deck(place, windows, List.copyOf(left), shown, onTab && shown >= 0);
    }

    /** Without a trace of who was erased: tabs about them are gone, windows that looked for them look for all. */
    Deck without(Effect.Forget forget) {
        Deck next = this;
        for (Pane pane : all()) {
            if (pane.view().bookmark().filter(forget::tells).isPresent()) {
                next = tabs.contains(pane)
                        ? next.without(pane.id())
                        : next.with(pane.with(
                                pane.view().update(new Event.Asked("", false)).view()));
            }
        }
        return next;
    }

    Deck with(Pane next) {
        for (Map.Entry<Place, Pane> window : windows.entrySet()) {
            if (window.getValue().id() == next.id()) {
                return withWindow(window.getKey(), next);
            }
        }
        List<Pane> changed = new ArrayList<>(tabs);
        changed.replaceAll(pane -> pane.id() == next.id() ? next : pane);
        return new Deck(place, windows, List.copyOf(changed), tab, onTab);
    }

    List<Pane> all() {
        List<Pane> all = new ArrayList<>(windows.values());
        all.addAll(tabs);
        return all;
    }
}
