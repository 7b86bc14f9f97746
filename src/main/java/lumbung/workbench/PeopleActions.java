package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.register.Subject;
import lumbung.search.Selection;
import lumbung.settings.Module;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.QrView;
import lumbung.workbench.view.SpeedSearch;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions on people: reading, editing, lists in and out. */
final class PeopleActions {
    private PeopleActions() {}

    static List<Action> of(Views views) {
        return List.of(
                filter(),
                Action.on("edit", Keys.of("F2 | F4", "Ctrl+T U"), Able.Edits.class, Able.Edits::edit)
                        .otherwise("noEdit")
                        .needing(Permission.EDIT_PEOPLE),
                Action.on("save", Keys.of("Ctrl+S", ""), Able.Saves.class, Able.Saves::save)
                        .otherwise("noSave"),
                new Action(
                        "discard",
                        Keys.of("Ctrl+U", "Ctrl+T D"),
                        (view, frame) ->
                                Action.unless(view instanceof Able.Discards able && able.discards(), "nothingTyped"),
                        (view, frame) -> view instanceof Able.Discards able ? able.discard() : Step.to(view)),
                new Action(
                                "add",
                                Keys.of("Ctrl+N | Insert", ""),
                                (view, frame) -> Action.unless(!isFilledIn(view), "filledIn"),
                                (view, frame) -> view instanceof Able.Adds able
                                        ? able.add()
                                        : Step.to(view, new Effect.Open(views.newPerson(""))))
                        .needing(Permission.EDIT_PEOPLE),
                Action.onPerson("look", Keys.of("F3", "Ctrl+T L"), id -> new Effect.PopUp(views.quickLook(id)))
                        .needing(Permission.READ_PEOPLE),
                uses(views).needing(Permission.READ_PEOPLE),
                chat().needing(Permission.READ_PEOPLE),
                Action.on("mark", Keys.of("Space", "Ctrl+T T"), Able.Marks.class, Able.Marks::mark)
                        .otherwise("noMarks"),
                Action.on("markAll", Keys.of("Ctrl+A", ""), Able.Marks.class, Able.Marks::markAll)
                        .otherwise("noMarks"),
                Action.on("compare", Keys.of("Ctrl+D", "Ctrl+T B"), Able.Compares.class, Able.Compares::compare)
                        .otherwise("noTwo")
                        .needing(Permission.READ_PEOPLE),
                Action.of(
                                "import",
                                Keys.of("", "Ctrl+T I"),
                                (view, frame) -> Step.to(view, new Effect.Open(views.bringing())))
                        .needing(Permission.IMPORT),
                exporting(views));
    }

    private static Action exporting(Views views) {
        return Action.of("export", Keys.of("Ctrl+R | Shift+F10", "Ctrl+T R"), (view, frame) -> {
                    if (view instanceof Able.Makes able && able.makes()) {
                        return able.make();
                    }
                    String query = view instanceof Able.Filters able ? able.query() : "";
                    View form = marked(view).isEmpty() ? views.carrying(query) : views.carrying(marked(view));
                    return Step.to(view, new Effect.Open(form));
                })
                .needing(Permission.EXPORT)
                .in(Module.BROADCAST);
    }

    private static Action filter() {
        return new Action(
                "filter",
                Keys.of("/", "Ctrl+F Ctrl+F"),
                (view, frame) -> Action.unless(view instanceof Able.Filters || view instanceof Able.Seeks, "noFilter"),
                (view, frame) -> filtered(view));
    }

    private static Step filtered(View view) {
        return view instanceof Able.Filters able
                ? able.filter()
                : Step.to(((Able.Seeks) view).seeking(SpeedSearch.begun()));
    }

    /** The code with which a phone opens the chat with the person under the cursor. */
    private static Action chat() {
        return Action.onPerson("qr", Keys.of("", "Ctrl+T Q"), id -> new Effect.PopUp(QrView.of(id)));
    }

    /** A form that is open is left first: another over it would hide what was typed. */
    private static boolean isFilledIn(View view) {
        boolean sought = view instanceof Able.Seeks seeks && seeks.search().open();
        return view instanceof Able.Saves && view.typing() && !sought && !(view instanceof Able.Adds);
    }

    private static Selection marked(View view) {
        return view instanceof Able.Chooses able ? able.marked() : Selection.NONE;
    }

    /** Where what is under the cursor is named, or how two who are marked are connected. */
    private static Action uses(Views views) {
        return new Action(
                "uses",
                Keys.of("Ctrl+W | Alt+F7", "Ctrl+T A"),
                (view, frame) -> Action.unless(!meant(view).isEmpty(), "noPerson"),
                (view, frame) -> Step.to(view, new Effect.PopUp(views.uses(meant(view)))));
    }

    private static List<Subject> meant(View view) {
        if (view instanceof Able.Chooses people
                && people.marked().query().isEmpty()
                && people.marked().size() == 2) {
            return people.marked().ids().stream().sorted().map(Subject::person).toList();
        }
        return Action.subject(view).stream().toList();
    }
}
