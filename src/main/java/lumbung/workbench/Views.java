package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.register.Subject;
import lumbung.search.Selection;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.View;

/** Makes the views that actions open. */
interface Views {
    View window(Place place);

    View person(long id);

    View newPerson(String text);

    View quickLook(long id);

    View history(long id);

    /** Where one is named, or how two people are connected. */
    View uses(List<Subject> subjects);

    /** A form for a note to the next clerk. */
    View note();

    /** The cooperative's settings and modules. */
    View settings();

    View bringing();

    View carrying(String query);

    View carrying(Selection marked);

    View changing(Selection chosen);

    /** A view as it was left; empty where there is no such kind any more. */
    Optional<View> restored(Bookmark mark);
}
