package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.terminal.Key;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.View;

/** The table of actions: every key, the help, the menu, Search Everywhere and the reminders at the foot come from it. */
final class Actions {
    /** Those that a popup does not take for itself. */
    private static final List<String> OVER_POPUPS = List.of("open", "back", "quit", "cancel");

    private final List<Action> all;
    private final Views views;

    Actions(Views views) {
        this.views = views;
        List<Action> every = new ArrayList<>(FrameActions.of(this, views));
        every.addAll(PeopleActions.of(views));
        every.addAll(JournalActions.of(views));
        every.addAll(ClerkActions.of());
        every.addAll(FrameActions.places());
        every.addAll(FrameActions.settings());
        this.all = List.copyOf(every);
    }

    List<Action> all() {
        return all;
    }

    /** What a key means at the moment; empty where it is for the view itself. */
    Optional<Action> by(Key key, Frame frame) {
        View focus = frame.focus().view();
        if (focus.typing() && isForText(key)) {
            return Optional.empty();
        }
        for (Action action : all) {
            if (action.keys().has(key) && (frame.popups().isEmpty() || reachesPopups(action))) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    private static boolean isForText(Key key) {
        return key.types() || key.is(Key.TAB) || key.is(Key.INSERT) || key.is(Key.DELETE);
    }

    Action byId(String id) {
        for (Action action : all) {
            if (action.id().equals(id)) {
                return action;
            }
        }
        throw new IllegalArgumentException(id);
    }

    boolean reachesPopups(Action action) {
        return OVER_POPUPS.contains(action.id());
    }

    View window(Place place) {
        return views.window(place);
    }
}
