package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The table of actions: every key, the help, the menu, Search Everywhere and the reminders at the foot come from it. */
final class Actions {
    /** Those that a popup does not take for itself. */
    private static final List<String> OVER_POPUPS = List.of("open", "back", "quit", "cancel");

    private final List<Action> all = new ArrayList<>();
    private final Views views;

    Actions(Views views) {
        this.views = views;
        frame();
        people();
        journal();
        places();
        settings();
    }

    List<Action> all() {
        return List.copyOf(all);
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

    private void frame() {
        add("help", Keys.of("| F1", "Ctrl+F ?"), popUp(frame -> ActionPopup.help(this, frame)));
        add("menu", Keys.of("F9 | F10", "Ctrl+F >"), popUp(frame -> ActionPopup.menu(this, frame)));
        add("search", Keys.of("Ctrl+F | Ctrl+Shift+F", ""), popUp(frame -> SearchPopup.of(this, frame, views)));
        add("actions", Keys.of("Ctrl+T | Alt+Enter", ""), popUp(frame -> Lists.intentions(this, frame)));
        add("windows", Keys.of("Ctrl+G", ""), popUp(frame -> Lists.windows()));
        add("recent", Keys.of("Ctrl+E | Alt+Left", ""), popUp(Lists::recent));
        add("pane", Keys.of("Tab | F6", ""), Action.wishing(new Effect.Other()));
        add("open", Keys.of("Enter", ""), (view, frame) -> view.update(new Event.Typed(Key.of(Key.ENTER))));
        add("back", Keys.of("Esc", ""), Actions::back);
        Action.Reach working = (view, frame) -> unless(frame.status().work().isPresent(), "noWork");
        all.add(new Action("cancel", Keys.of("", "Ctrl+T X"), working, Action.wishing(new Effect.Cancel())));
        add("quit", Keys.of("Ctrl+Q", ""), Lists::quit);
    }

    private void people() {
        on("filter", Keys.of("/", "Ctrl+F Ctrl+F"), Able.Filters.class, Able.Filters::filter);
        on("edit", Keys.of("F2 | F4", "Ctrl+T U"), Able.Edits.class, Able.Edits::edit);
        on("save", Keys.of("Ctrl+S", ""), Able.Saves.class, Able.Saves::save);
        add(
                "add",
                Keys.of("Ctrl+N | Insert", ""),
                (view, frame) -> Step.to(view, new Effect.Open(views.newPerson(""))));
        onPerson("look", Keys.of("F3", "Ctrl+T L"), id -> new Effect.PopUp(views.quickLook(id)));
        on("mark", Keys.of("Space", "Ctrl+T T"), Able.Marks.class, Able.Marks::mark);
        on("markAll", Keys.of("Ctrl+A", ""), Able.Marks.class, Able.Marks::markAll);
        on("compare", Keys.of("Ctrl+D", "Ctrl+T B"), Able.Compares.class, Able.Compares::compare);
        add("import", Keys.of("", "Ctrl+T I"), (view, frame) -> Step.to(view, new Effect.Open(views.bringing())));
        add("export", Keys.of("Ctrl+R | Shift+F10", "Ctrl+T R"), (view, frame) -> {
            String query = view instanceof Able.Filters able ? able.query() : "";
            return Step.to(view, new Effect.Open(views.carrying(query)));
        });
        add("attention", Keys.of("F8", "Ctrl+G 6"), Action.wishing(new Effect.Go(Place.ATTENTION)));
    }

    private void journal() {
        onPerson("history", Keys.of("", "Ctrl+T J"), id -> new Effect.Open(views.history(id)));
        add("undo", Keys.of("Ctrl+Z", ""), Action.wishing(new Effect.Work(title("undo"), Undoing::undo)));
        add("redo", Keys.of("Ctrl+Y", ""), Action.wishing(new Effect.Work(title("redo"), Undoing::redo)));
    }

    private void places() {
        for (Place place : Place.values()) {
            String extra = "| Alt+".concat(String.valueOf(place.digit()));
            String chord = "Ctrl+G ".concat(String.valueOf(place.digit()));
            add("go.".concat(place.code()), Keys.of(extra, chord), Action.wishing(new Effect.Go(place)));
        }
    }

    private void settings() {
        add("language.id", Keys.of("", "Ctrl+T N"), Action.wishing(new Effect.Speak(Language.INDONESIAN)));
        add("language.en", Keys.of("", "Ctrl+T E"), Action.wishing(new Effect.Speak(Language.ENGLISH)));
        add("mouse", Keys.of("", "Ctrl+T M"), Action.wishing(new Effect.Mouse()));
    }

    private void add(String id, Keys keys, Action.Deed deed) {
        all.add(new Action(id, keys, Action.ANYWHERE, deed));
    }

    private <T extends View> void on(String id, Keys keys, Class<T> able, Function<T, Step> deed) {
        Action.Reach reach = (view, frame) -> unless(able.isInstance(view), "notHere");
        all.add(new Action(id, keys, reach, (view, frame) -> deed.apply(able.cast(view))));
    }

    private void onPerson(String id, Keys keys, Function<Long, Effect> wish) {
        Action.Reach reach = (view, frame) -> unless(person(view) != 0, "noPerson");
        all.add(new Action(id, keys, reach, (view, frame) -> Step.to(view, wish.apply(person(view)))));
    }

    private static long person(View view) {
        return view instanceof Able.OnPerson able ? able.personId() : 0;
    }

    private static Optional<Message> unless(boolean holds, String reason) {
        return holds ? Optional.empty() : Optional.of(Message.of("workbench.why.".concat(reason)));
    }

    private static Message title(String id) {
        return Message.of("workbench.action.".concat(id));
    }

    private static Action.Deed popUp(Function<Frame, View> popup) {
        return (view, frame) -> Step.to(view, new Effect.PopUp(popup.apply(frame)));
    }

    private static Step back(View view, Frame frame) {
        if (view instanceof Able.Backs able && able.wantsBack()) {
            return able.back();
        }
        boolean closes = !frame.popups().isEmpty() || frame.deck().onTab();
        return Step.to(view, closes ? new Effect.Close() : new Effect.Go(Place.HOME));
    }
}
