package lumbung.workbench;

import java.util.Optional;
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

    View bringing();

    View carrying(String query);

    /** A view as it was left; empty where there is no such kind any more. */
    Optional<View> restored(Bookmark mark);
}
