package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.settings.Arrangement;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.View;

/** What lies open as a value to keep, and back from it. */
final class Arranging {
    /** Tabs beyond these are forgotten at a restart, the oldest first. */
    private static final int MOST_TABS = 20;

    private Arranging() {}

    /** How the frame stands on a day. */
    static Arrangement of(Frame frame, long day) {
        Deck deck = frame.deck();
        List<Arrangement.Item> windows = new ArrayList<>();
        deck.windows().values().forEach(pane -> item(pane).ifPresent(windows::add));
        List<Arrangement.Item> tabs = new ArrayList<>();
        int shown = -1;
        for (int at = Math.max(0, deck.tabs().size() - MOST_TABS);
                at < deck.tabs().size();
                at++) {
            Optional<Arrangement.Item> item = item(deck.tabs().get(at));
            if (item.isPresent()) {
                shown = at == deck.tab() ? tabs.size() : shown;
                tabs.add(item.get());
            }
        }
        boolean onTab = deck.onTab() && shown >= 0;
        return new Arrangement(day, deck.place().code(), windows, tabs, shown, onTab, trail(frame));
    }

    /** Where one was and can go again. */
    private static List<Arrangement.Visited> trail(Frame frame) {
        return frame.root().trail().visits().stream().map(Trail.Visit::toKeep).toList();
    }

    private static Optional<Arrangement.Item> item(Pane pane) {
        return pane.view().bookmark().map(mark -> new Arrangement.Item(mark.kind(), mark.id(), mark.text()));
    }

    /**
     * The frame as it was left. On a new day one begins at home, with the tabs where they were; who has already gone
     * somewhere stays there.
     */
    static Frame back(Frame frame, Arrangement left, long today, Views views) {
        Deck before = frame.deck();
        boolean untouched = before.place() == Place.HOME && before.tabs().isEmpty();
        Frame next = frame.with(frame.root().trail().before(left.trail()));
        for (Arrangement.Item item : left.windows()) {
            next = window(next, item, views);
        }
        for (Arrangement.Item item : left.tabs()) {
            Optional<View> view = views.restored(bookmark(item));
            if (view.isPresent() && next.deck().brought(view.get().key()).isEmpty()) {
                next = next.numbered();
                next = next.with(next.deck().opened(Pane.of(next.root().lastId(), view.get())));
            }
        }
        boolean goesOn = untouched && left.day() == today;
        Place place = goesOn ? Place.coded(left.place()).orElse(Place.HOME) : before.place();
        if (!next.deck().windows().containsKey(place)) {
            next = next.numbered();
            next = next.with(next.deck().withWindow(place, Pane.of(next.root().lastId(), views.window(place))));
        }
        int shown = Math.min(left.tab(), next.deck().tabs().size() - 1);
        return next.with(
                untouched
                        ? next.deck().standing(place, shown, goesOn && left.onTab())
                        : next.deck().standing(place, before.tab(), before.onTab()));
    }

    private static Frame window(Frame frame, Arrangement.Item item, Views views) {
        Optional<Place> place = Place.coded(item.kind());
        Optional<View> view = views.restored(bookmark(item));
        if (place.isEmpty() || view.isEmpty() || frame.deck().windows().containsKey(place.get())) {
            return frame;
        }
        Frame numbered = frame.numbered();
        return numbered.with(
                numbered.deck().withWindow(place.get(), Pane.of(numbered.root().lastId(), view.get())));
    }

    private static Bookmark bookmark(Arrangement.Item item) {
        return new Bookmark(item.kind(), item.id(), item.text() == null ? "" : item.text());
    }
}
