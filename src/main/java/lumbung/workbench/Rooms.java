package lumbung.workbench;

import java.util.Optional;
import lumbung.workbench.view.AttentionView;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.ChangesView;
import lumbung.workbench.view.ExportView;
import lumbung.workbench.view.HomeView;
import lumbung.workbench.view.ImportView;
import lumbung.workbench.view.PeopleView;
import lumbung.workbench.view.PersonView;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.QuickLook;
import lumbung.workbench.view.View;

/** Every view there is, new. */
final class Rooms implements Views {
    @Override
    public View window(Place place) {
        return switch (place) {
            case HOME -> HomeView.start();
            case PEOPLE -> PeopleView.start();
            case ATTENTION -> AttentionView.start();
            case CHANGES -> ChangesView.start();
        };
    }

    @Override
    public Optional<View> restored(Bookmark mark) {
        return switch (mark.kind()) {
            case "people" -> Optional.of(PeopleView.asking(mark.text()));
            case "person" -> Optional.of(PersonView.of(mark.id()));
            case "history" -> Optional.of(ChangesView.of(mark.id()));
            default -> Optional.empty();
        };
    }

    @Override
    public View person(long id) {
        return PersonView.of(id);
    }

    @Override
    public View newPerson(String text) {
        return PersonView.adding(text);
    }

    @Override
    public View quickLook(long id) {
        return QuickLook.of(id);
    }

    @Override
    public View bringing() {
        return ImportView.start();
    }

    @Override
    public View carrying(String query) {
        return ExportView.of(query);
    }

    @Override
    public View history(long id) {
        return ChangesView.of(id);
    }
}
