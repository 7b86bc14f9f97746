package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.register.Subject;
import lumbung.search.Selection;
import lumbung.settings.Module;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.QrView;
import lumbung.workbench.view.RuleUses;
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
                adding(views).needing(Permission.EDIT_PEOPLE),
                Action.onPerson("look", Keys.of("F3", "Ctrl+T L"), id -> new Effect.PopUp(views.quickLook(id)))
                        .needing(Permission.READ_PEOPLE),
                uses(views).needing(Permission.READ_PEOPLE),
                chat().needing(Permission.READ_PEOPLE),
                Action.on("mark", Keys.of("Space", "Ctrl+T T"), Able.Marks.class, Able.Marks::mark)
                        .otherwise("noMarks"),
                markingAll(),
                new Action(
                                "compare",
                                Keys.of("Ctrl+D", "Ctrl+T B"),
                                (view, frame) -> Action.unless(compares(view), "noTwo"),
                                (view, frame) -> view instanceof Able.Compares able ? able.compare() : Step.to(view))
                        .needing(Permission.READ_PEOPLE),
                Action.of(
                                "import",
                                Keys.of("", "Ctrl+T I"),
                                (view, frame) -> Step.to(
                                        view,
                                        new Effect.Open(
                                                view instanceof Able.TakesOver able
                                                        ? able.takingOver()
                                                        : views.bringing())))
                        .needing(Permission.IMPORT),
                exporting(views));
    }

    /** Not over a form: that keeps the keyboard until it is saved or left. */
    private static Action adding(Views views) {
        return new Action(
                "add",
                Keys.of("Ctrl+N | Insert", ""),
                (view, frame) -> Action.unless(view instanceof Able.Adds || !isFilledIn(view), "inForm"),
                (view, frame) -> view instanceof Able.Adds able
                        ? able.add()
                        : Step.to(view, new Effect.Open(views.newPerson(""))));
    }

    private static boolean isFilledIn(View view) {
        boolean sought = view instanceof Able.Seeks seeks && seeks.search().open();
        return view instanceof Able.Saves && view.typing() && !sought;
    }

    /** All rows of a list; where one types, all of the text. */
    private static Action markingAll() {
        Key all = Key.ctrl('a');
        return new Action(
                "markAll",
                Keys.of(all.name(), ""),
                (view, frame) -> Action.unless(view instanceof Able.Marks || view.typing(), "noMarks"),
                (view, frame) -> view instanceof Able.Marks able && !view.typing()
                        ? able.markAll()
                        : view.update(new Event.Typed(all)));
    }

    private static Action exporting(Views views) {
        return Action.of("export", Keys.of("Ctrl+R | Shift+F10", "Ctrl+T R"), (view, frame) -> {
                    if (view instanceof Able.Makes able && able.makes()) {
                        return able.make();
                    }
                    String query = view instanceof Able.Queries able ? able.query() : "";
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

    private static Selection marked(View view) {
        return view instanceof Able.Chooses able ? able.marked() : Selection.NONE;
    }

    /** Why something costs so much; where what is under the cursor is named, or how two who are marked are connected. */
    private static Action uses(Views views) {
        return new Action(
                "uses",
                Keys.of("Ctrl+W | Alt+F7", "Ctrl+T A"),
                (view, frame) -> view instanceof Able.Explains able
                        ? Action.unless(able.explains(), "noPrice")
                        : Action.unless(rule(view) != 0 || !meant(view).isEmpty(), "noPerson"),
                (view, frame) -> view instanceof Able.Explains able
                        ? able.explain()
                        : Step.to(
                                view,
                                rule(view) != 0 ? RuleUses.of(rule(view)) : new Effect.PopUp(views.uses(meant(view)))));
    }

    /** A rule of one wording has nothing to be compared with; other views say so themselves. */
    private static boolean compares(View view) {
        return view instanceof Able.Compares able && (!(view instanceof Able.OnRule) || able.canCompare());
    }

    private static long rule(View view) {
        return view instanceof Able.OnRule able ? able.ruleNumber() : 0;
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
