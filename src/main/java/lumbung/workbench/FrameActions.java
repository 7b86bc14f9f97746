package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.settings.Module;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Choice;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.SpeedSearch;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions of the frame: finding one's way. */
final class FrameActions {
    private FrameActions() {}

    static List<Action> of(Actions actions, Views views) {
        Action.Reach working =
                (view, frame) -> Action.unless(!frame.status().jobs().isEmpty(), "noWork");
        return List.of(
                Action.of("help", Keys.of("| F1", "Ctrl+F ?"), Action.popUp(frame -> help(actions, frame))),
                Action.of("menu", Keys.of("F9 | F10", "Ctrl+F >"), Action.popUp(frame -> MenuPopup.of(actions, frame))),
                Action.of(
                        "search",
                        Keys.of("Ctrl+F | Ctrl+Shift+F", ""),
                        Action.popUp(frame -> SearchPopup.of(actions, frame, views))),
                Action.of(
                        "actions",
                        Keys.of("Ctrl+T | Alt+Enter", ""),
                        Action.popUp(frame -> Lists.intentions(actions, frame))),
                Action.of("windows", Keys.of("Ctrl+G", ""), Action.popUp(frame -> Lists.windows(actions, frame))),
                Action.of(
                        "recent",
                        Keys.of("Ctrl+E | Alt+Left", ""),
                        Action.popUp(frame -> RecentPopup.of(frame, views))),
                Action.of("pane", Keys.of("Tab | F6", ""), Action.wishing(new Effect.Other())),
                Action.of(
                        "open", Keys.of("Enter", ""), (view, frame) -> view.update(new Event.Typed(Key.of(Key.ENTER)))),
                Action.of("back", Keys.of("Esc", ""), FrameActions::back),
                new Action(
                        "jobs",
                        Keys.of("", "Ctrl+T X"),
                        working,
                        Action.popUp(frame -> JobsView.of(frame.status().jobs()))),
                Action.of("practise", Keys.of("", "Ctrl+T P"), Action.wishing(new Effect.Practise())),
                Action.of("quit", Keys.of("Ctrl+Q", ""), Lists::quit));
    }

    /** Where a popup is open nothing but what that is for: what can be done elsewhere cannot be done there. */
    private static View help(Actions actions, Frame frame) {
        View view = frame.focus().view();
        if (frame.popups().isEmpty()) {
            return ActionPopup.help(actions, frame);
        }
        return Choice.of(
                Message.of("guide.head.help", view.name()),
                view.about().orElseThrow(),
                List.of(new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of())));
    }

    private static Step back(View view, Frame frame) {
        if (view instanceof Able.Seeks seeks && seeks.search().open()) {
            return Step.to(seeks.seeking(SpeedSearch.NONE));
        }
        if (view instanceof Able.Backs able && able.wantsBack()) {
            return able.back();
        }
        boolean closes = !frame.popups().isEmpty() || frame.deck().onTab();
        return Step.to(view, closes ? new Effect.Close() : new Effect.Go(Place.HOME));
    }

    static List<Action> places() {
        List<Action> all = new ArrayList<>();
        for (Place place : Place.values()) {
            String extra = "| Alt+".concat(String.valueOf(place.digit()));
            String chord = "Ctrl+G ".concat(String.valueOf(place.digit()));
            Action go =
                    Action.of("go.".concat(place.code()), Keys.of(extra, chord), Action.wishing(new Effect.Go(place)));
            all.add(
                    switch (place) {
                        case HOME -> go;
                        case PEOPLE, ATTENTION -> go.needing(Permission.READ_PEOPLE);
                        case PRICES -> go.needing(Permission.READ_PRICES);
                        case BROADCAST -> go.needing(Permission.BROADCAST).in(Module.BROADCAST);
                        case ORDERS -> go.needing(Permission.READ_ORDERS);
                        case CARE -> go.needing(Permission.READ_CARE);
                        case MEETINGS -> go.needing(Permission.READ_MEETINGS);
                        case CHANGES -> go.needing(Permission.READ_CHANGES);
                    });
        }
        return all;
    }
}
