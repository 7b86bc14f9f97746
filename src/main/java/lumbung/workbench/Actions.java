package lumbung.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.keymap.Binding;
import lumbung.keymap.Keymap;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.View;

/** The table of actions: every key, the help, the menu, Search Everywhere and the reminders at the foot come from it. */
final class Actions {
    /** Those that a popup does not take for itself. */
    private static final List<String> OVER_POPUPS = List.of("open", "back", "filter", "quit", "jobs", "lock");

    private final List<Group> groups;
    private final List<Action> all = new ArrayList<>();
    private final Views views;
    private final List<Message> slips;

    /**
     * Actions about the same things.
     *
     * @param subject what they are about, the end of {@code guide.subject.}
     */
    record Group(String subject, List<Action> actions) {}

    /** With the usual keys. */
    Actions(Views views) {
        this.views = views;
        this.groups = groups();
        this.slips = List.of();
        groups.forEach(group -> all.addAll(group.actions));
    }

    /** With the keys that a file tells; one that is there. */
    Actions(Views views, Path keymap) {
        this.views = views;
        List<Group> usual = groups();
        usual.forEach(group -> all.addAll(group.actions));
        Keymap own = Keymap.in(keymap, bindings());
        Map<String, Keys> keys = new HashMap<>();
        own.bindings().forEach(binding -> keys.put(binding.id(), binding.keys()));
        List<Group> bound = new ArrayList<>();
        for (Group group : usual) {
            List<Action> actions = new ArrayList<>();
            group.actions.forEach(action -> actions.add(action.reachedBy(keys.get(action.id()))));
            bound.add(new Group(group.subject, List.copyOf(actions)));
        }
        this.groups = List.copyOf(bound);
        this.slips = own.slips();
        all.clear();
        groups.forEach(group -> all.addAll(group.actions));
    }

    private List<Group> groups() {
        return List.of(
                new Group("find", FrameActions.of(this, views)),
                new Group("people", PeopleActions.of(views)),
                new Group("orders", OrderActions.of()),
                new Group("day", DayActions.of()),
                new Group("care", CareActions.of()),
                new Group("problems", ProblemActions.of()),
                new Group("prices", PriceActions.of()),
                new Group("paper", PaperActions.of()),
                new Group("lists", ListActions.of(views)),
                new Group("changes", JournalActions.of(views)),
                new Group("clerks", ClerkActions.of()),
                new Group("settings", ClerkActions.settings(views)),
                new Group("places", FrameActions.places()),
                new Group("looks", LookActions.of(this)),
                new Group("rights", RightsActions.of()));
    }

    List<Group> inGroups() {
        return groups;
    }

    /** Those that there are for whoever is at work. */
    List<Group> inGroups(Frame frame) {
        List<Group> there = new ArrayList<>();
        for (Group group : groups) {
            List<Action> actions = new ArrayList<>(group.actions);
            actions.removeIf(action -> !action.isThere(frame));
            if (!actions.isEmpty()) {
                there.add(new Group(group.subject, List.copyOf(actions)));
            }
        }
        return there;
    }

    List<Action> all() {
        return all;
    }

    /** Those that there are for whoever is at work. */
    List<Action> all(Frame frame) {
        List<Action> there = new ArrayList<>(all);
        there.removeIf(action -> !action.isThere(frame));
        return there;
    }

    /** Those of the frame itself, the first group, behind the others. */
    List<Action> whatLiesHereFirst() {
        List<Action> ordered = new ArrayList<>();
        groups.stream().skip(1).forEach(group -> ordered.addAll(group.actions));
        ordered.addAll(groups.get(0).actions);
        return ordered;
    }

    /** How each is reached, in the order of the table. */
    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        all.forEach(action -> bindings.add(new Binding(action.id(), action.keys())));
        return bindings;
    }

    /** What was wrong in the file of keys. */
    List<Message> slips() {
        return slips;
    }

    /** What a key means at the moment; empty where it is for the view itself. */
    Optional<Action> by(Key key, Frame frame) {
        View focus = frame.focus().view();
        if (focus.typing() && isForText(key)) {
            return Optional.empty();
        }
        for (Action action : all(frame)) {
            if (action.keys().has(key) && (frame.popups().isEmpty() || reaches(action, focus))) {
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

    /**
     * Whether an action is for a popup: those that every popup knows, saving one that can be saved, clearing what is typed, and
     * help about one that says what it is for.
     */
    boolean reaches(Action action, View popup) {
        return OVER_POPUPS.contains(action.id())
                || (action.id().equals("save") && popup instanceof Able.Saves)
                || (action.id().equals("discard") && popup instanceof Able.Discards)
                || (action.id().equals("help") && popup.about().isPresent());
    }

    Views views() {
        return views;
    }

    /** Whether an action changes how the program looks, speaks or works rather than doing something. */
    boolean sets(String id) {
        return groups.stream()
                .filter(group -> List.of("looks", "settings").contains(group.subject))
                .flatMap(group -> group.actions.stream())
                .anyMatch(action -> action.id().equals(id));
    }

    View window(Place place) {
        return views.window(place);
    }
}
