package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.register.Subject;
import lumbung.search.Selection;
import lumbung.workbench.view.AttentionView;
import lumbung.workbench.view.BatchView;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.BroadcastsView;
import lumbung.workbench.view.CareView;
import lumbung.workbench.view.ChangesView;
import lumbung.workbench.view.ConcernView;
import lumbung.workbench.view.CounterView;
import lumbung.workbench.view.ExportView;
import lumbung.workbench.view.HistoryView;
import lumbung.workbench.view.HomeView;
import lumbung.workbench.view.ImportView;
import lumbung.workbench.view.MeetingView;
import lumbung.workbench.view.MeetingsView;
import lumbung.workbench.view.NoteForm;
import lumbung.workbench.view.OrderView;
import lumbung.workbench.view.OrdersView;
import lumbung.workbench.view.PeopleView;
import lumbung.workbench.view.PersonView;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.PricesView;
import lumbung.workbench.view.QuickLook;
import lumbung.workbench.view.ReportView;
import lumbung.workbench.view.SettingsView;
import lumbung.workbench.view.TimelineView;
import lumbung.workbench.view.UsesView;
import lumbung.workbench.view.View;

/** Every view there is, new. */
final class Rooms implements Views {
    @Override
    public View window(Place place) {
        return switch (place) {
            case HOME -> HomeView.start();
            case PEOPLE -> PeopleView.start();
            case BROADCAST -> BroadcastsView.start();
            case PRICES -> PricesView.start();
            case ORDERS -> OrdersView.start();
            case CARE -> CareView.start();
            case ATTENTION -> AttentionView.start();
            case MEETINGS -> MeetingsView.start();
            case CHANGES -> ChangesView.start();
        };
    }

    @Override
    public Optional<View> restored(Bookmark mark) {
        return switch (mark.kind()) {
            case "people" -> Optional.of(PeopleView.asking(mark.text()));
            case "person" -> Optional.of(PersonView.of(mark.id()));
            case "counter" -> Optional.of(CounterView.of(mark.id()));
            case "order" -> Optional.of(OrderView.restored(mark.id()));
            case "concern" -> Optional.of(ConcernView.of(mark.id()));
            case "meeting" -> Optional.of(MeetingView.of(mark.id()));
            case "report" -> ReportView.again(mark.text());
            case "timeline" -> Optional.of(TimelineView.of(mark.id()));
            case "history" -> Optional.of(HistoryView.of(mark.id()));
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
    public View uses(List<Subject> subjects) {
        return subjects.size() == 2
                ? UsesView.between(subjects.get(0).id(), subjects.get(1).id())
                : UsesView.of(subjects.get(0));
    }

    @Override
    public View note() {
        return NoteForm.start();
    }

    @Override
    public View settings() {
        return SettingsView.start();
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
    public View carrying(Selection marked) {
        return ExportView.of(marked);
    }

    @Override
    public View changing(Selection chosen) {
        return BatchView.of(chosen);
    }

    @Override
    public View history(long id) {
        return HistoryView.of(id);
    }
}
