package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.search.Finder;
import lumbung.search.Query;
import lumbung.workbench.widget.ListWindow;

/**
 * A piece of the list of people.
 *
 * @param query the query it answers, as typed
 * @param ask which piece; empty for all that was shown, read again
 * @param rows the people
 * @param more whether there are more beyond, in the direction asked for
 * @param count how many people there are
 */
record PeoplePage(String query, Optional<ListWindow.Ask> ask, List<PersonLine> rows, boolean more, long count)
        implements Event.Answer {
    private static final int SIZE = 60;

    /** A query that was not understood. */
    record Wrong(String query, Message reason) implements Event.Answer {}

    static Effect read(PeopleView view, ListWindow.Ask ask) {
        String query = view.bar().text();
        List<PersonLine> rows = view.list().rows();
        return new Effect.Look((desk, progress) -> desk.search()
                .parse(query)
                .fold(
                        parsed -> page(desk, query, Optional.of(ask), slice(desk.search(), parsed, ask, rows)),
                        refusal -> new Wrong(query, refusal.reason())));
    }

    static Effect readAgain(PeopleView view) {
        String query = view.bar().text();
        if (!view.list().ends().first()) {
            return read(view, ListWindow.Ask.FIRST);
        }
        int size = Math.max(SIZE, view.list().rows().size());
        return new Effect.Look((desk, progress) -> desk.search()
                .parse(query)
                .fold(
                        parsed -> page(
                                desk, query, Optional.empty(), desk.search().slice(parsed, Optional.empty(), size)),
                        refusal -> new Wrong(query, refusal.reason())));
    }

    private static Finder.Slice slice(Search search, Query query, ListWindow.Ask ask, List<PersonLine> rows) {
        Optional<Finder.Cursor> from =
                switch (ask) {
                    case FIRST -> Optional.empty();
                    case AFTER ->
                        Optional.of(search.cursor(rows.get(rows.size() - 1).card(), false));
                    case BEFORE -> Optional.of(search.cursor(rows.get(0).card(), true));
                    case LAST -> Optional.of(search.last());
                };
        return search.slice(query, from, SIZE);
    }

    private static Event.Answer page(Desk desk, String query, Optional<ListWindow.Ask> ask, Finder.Slice slice) {
        Directory directory = desk.people().directory();
        List<PersonLine> rows = new ArrayList<>();
        for (Card card : slice.cards()) {
            rows.add(PersonLine.of(card, directory, desk.today()));
        }
        return new PeoplePage(
                query, ask, List.copyOf(rows), slice.more(), desk.people().count());
    }

    PeopleView into(PeopleView view) {
        ListWindow<PersonLine> list = ask.isPresent()
                ? view.list().came(ask.get(), rows, more)
                : view.list().replaced(rows, more);
        return new PeopleView(view.bar(), list, view.marked(), count);
    }
}
