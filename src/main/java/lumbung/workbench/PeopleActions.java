package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.Step;

/** The actions on people: reading, editing, lists in and out. */
final class PeopleActions {
    private PeopleActions() {}

    static List<Action> of(Views views) {
        return List.of(
                Action.on("filter", Keys.of("/", "Ctrl+F Ctrl+F"), Able.Filters.class, Able.Filters::filter)
                        .otherwise("noFilter"),
                Action.on("edit", Keys.of("F2 | F4", "Ctrl+T U"), Able.Edits.class, Able.Edits::edit)
                        .otherwise("noEdit")
                        .needing(Permission.EDIT_PEOPLE),
                Action.on("save", Keys.of("Ctrl+S", ""), Able.Saves.class, Able.Saves::save)
                        .otherwise("noSave"),
                Action.of(
                                "add",
                                Keys.of("Ctrl+N | Insert", ""),
                                (view, frame) -> Step.to(view, new Effect.Open(views.newPerson(""))))
                        .needing(Permission.EDIT_PEOPLE),
                Action.onPerson("look", Keys.of("F3", "Ctrl+T L"), id -> new Effect.PopUp(views.quickLook(id))),
                Action.on("mark", Keys.of("Space", "Ctrl+T T"), Able.Marks.class, Able.Marks::mark)
                        .otherwise("noMarks"),
                Action.on("markAll", Keys.of("Ctrl+A", ""), Able.Marks.class, Able.Marks::markAll)
                        .otherwise("noMarks"),
                Action.on("compare", Keys.of("Ctrl+D", "Ctrl+T B"), Able.Compares.class, Able.Compares::compare)
                        .otherwise("noTwo"),
                Action.of(
                                "import",
                                Keys.of("", "Ctrl+T I"),
                                (view, frame) -> Step.to(view, new Effect.Open(views.bringing())))
                        .needing(Permission.IMPORT),
                Action.of("export", Keys.of("Ctrl+R | Shift+F10", "Ctrl+T R"), (view, frame) -> {
                            String query = view instanceof Able.Filters able ? able.query() : "";
                            return Step.to(view, new Effect.Open(views.carrying(query)));
                        })
                        .needing(Permission.EXPORT),
                Action.of("attention", Keys.of("F8", ""), Action.wishing(new Effect.Go(Place.ATTENTION))));
    }
}
