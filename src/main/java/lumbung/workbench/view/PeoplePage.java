package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.search.Finder;
import lumbung.search.Order;
import lumbung.search.Query;
import lumbung.workbench.widget.ListWindow;

/**
 * A piece of the list of people.
 *
 * @param asked what list it is of
 * @param part which piece
 * @param rows the people
 * @param ends whether the list begins and ends with it
 * @param everybody how many people there are in the register
 */
record PeoplePage(Wanted asked, Part part, List<PersonLine> rows, ListWindow.Ends ends, long everybody)
        implements Event.Answer {
    private static final int SIZE = 60;
    /** Counting further than this would hold up the list. */
    private static final long COUNTED = 20_000;

    /** A list: a query as typed, in an order. */
    record Wanted(String query, Order order) {}

    /**
     * Which piece of it.
     *
     * @param ask what was asked for; empty for all around the cursor, read again
     * @param cursor the row for the cursor, where that was read again
     */
    record Part(Optional<ListWindow.Ask> ask, int cursor) {}

    /** A query that was not understood. */
    record Wrong(Wanted asked, Refusal reason) implements Event.Answer {}

    /** How many a query finds; more than that where {@code more}. */
    record Counted(Wanted asked, long found, boolean more) implements Event.Answer {}

    static Effect read(PeopleView view, ListWindow.Ask ask) {
        Wanted asked = view.asked();
        List<PersonLine> rows = view.list().rows();
        return new Effect.Look((desk, progress) -> parsed(desk, asked, query -> {
            boolean backwards = ask == ListWindow.Ask.LAST || ask == ListWindow.Ask.BEFORE;
            Optional<Finder.Cursor> from = from(desk.search(), ask, rows);
            Finder.Slice slice = desk.search().slice(query, asked.order, from, SIZE);
            // On the side where nothing was asked, the list goes on; of a page put to others only the other end counts.
            boolean whole = ask == ListWindow.Ask.FIRST || ask == ListWindow.Ask.LAST;
            ListWindow.Ends ends =
                    backwards ? new ListWindow.Ends(!slice.more(), whole) : new ListWindow.Ends(whole, !slice.more());
            return page(desk, asked, new Part(Optional.of(ask), 0), new Found(slice.cards(), ends));
        }));
    }

    private record Found(List<Card> cards, ListWindow.Ends ends) {}

    private interface Reading {
        Event.Answer of(Query query);
    }

    private static Event.Answer parsed(Desk desk, Wanted asked, Reading reading) {
        return desk.search().parse(asked.query).fold(reading::of, refusal -> new Wrong(asked, refusal));
    }

    private static Optional<Finder.Cursor> from(Search search, ListWindow.Ask ask, List<PersonLine> rows) {
        return switch (ask) {
            case FIRST -> Optional.empty();
            case AFTER -> Optional.of(search.cursor(rows.get(rows.size() - 1).card(), false));
            case BEFORE -> Optional.of(search.cursor(rows.get(0).card(), true));
            case LAST -> Optional.of(search.last());
        };
    }

    /** All around whoever is under the cursor, as the register stands now; around the gap where somebody is gone. */
    static Effect readAgain(PeopleView view) {
        Optional<PersonLine> here = view.list().current();
        if (here.isEmpty()) {
            return read(view, ListWindow.Ask.FIRST);
        }
        Wanted asked = view.asked();
        Card seen = here.get().card();
        return new Effect.Run((desk, progress) -> parsed(desk, asked, query -> {
            long id = desk.people().current(seen.id());
            Card now = desk.people().card(id).orElse(seen);
            return page(desk, asked, query, now);
        }));
    }

    private static Event.Answer page(Desk desk, Wanted asked, Query query, Card around) {
        Search search = desk.search();
        Finder.Slice before = search.slice(query, asked.order, Optional.of(search.cursor(around, true)), SIZE);
        List<Card> cards = new ArrayList<>(before.cards());
        Optional<Finder.Cursor> on =
                cards.isEmpty() ? Optional.empty() : Optional.of(search.cursor(cards.get(cards.size() - 1), false));
        Finder.Slice after = search.slice(query, asked.order, on, SIZE);
        cards.addAll(after.cards());
        ListWindow.Ends ends = new ListWindow.Ends(!before.more(), !after.more());
        Part part = new Part(Optional.empty(), before.cards().size());
        return page(desk, asked, part, new Found(cards, ends));
    }

    private static PeoplePage page(Desk desk, Wanted asked, Part part, Found found) {
        Directory directory = desk.people().directory();
        List<PersonLine> rows = new ArrayList<>();
        for (Card card : found.cards) {
            rows.add(PersonLine.of(card, directory, desk.today(), desk.troubles(card.id())));
        }
        return new PeoplePage(
                asked, part, List.copyOf(rows), found.ends, desk.people().count());
    }

    /** How many there are, once somebody stands at the end and would like to know. */
    static Effect count(Wanted asked) {
        return new Effect.Run((desk, progress) -> parsed(desk, asked, query -> {
            long found = desk.search().count(query, COUNTED);
            return new Counted(asked, found, found == COUNTED);
        }));
    }

    /** How many there are, however long it takes: so many are marked. */
    static Effect countAll(Wanted asked) {
        Message title = Message.of("lists.counting");
        return new Effect.Work(
                title,
                (desk, progress) -> parsed(
                        desk,
                        asked,
                        query -> new Counted(asked, desk.search().count(query, Integer.MAX_VALUE), false)));
    }

    /** The list with this page; as it is, where it has gone on to something else meanwhile. */
    ListWindow<PersonLine> into(ListWindow<PersonLine> list) {
        if (part.ask.isEmpty()) {
            return list.around(rows, ends, part.cursor);
        }
        ListWindow.Ask ask = part.ask.get();
        if (!list.asked().equals(part.ask)) {
            return list;
        }
        boolean onwards = ask == ListWindow.Ask.FIRST || ask == ListWindow.Ask.AFTER;
        boolean more = onwards ? !ends.last() : !ends.first();
        return list.came(ask, rows, more);
    }
}
