package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.access.Clerk;
import lumbung.access.JournalWords;
import lumbung.journal.Filter;
import lumbung.journal.Operation;
import lumbung.workbench.widget.ListWindow;

/**
 * A piece of what was done.
 *
 * @param typed the words it answers
 * @param ask which piece
 * @param rows the operations, newest first
 * @param more whether there are more beyond, in the direction asked for
 */
record ChangesPage(String typed, ListWindow.Ask ask, List<ChangesPage.Done> rows, boolean more, LocalDate today)
        implements Event.Answer {
    private static final int SIZE = 60;

    /** An operation, who did it and when. */
    record Done(Operation operation, String who, When when) {}

    static Effect read(ChangesView view, ListWindow.Ask wanted) {
        ListWindow.Ask ask = view.list().isEmpty() ? ListWindow.Ask.FIRST : wanted;
        String typed = view.bar().text();
        Filter.Piece piece = piece(view, ask);
        return new Effect.Look((desk, progress) -> {
            Filter filter = JournalWords.narrow(view.scope().filter(), typed, desk.session());
            List<Operation> found = desk.ledger().operations(filter, piece);
            boolean more = found.size() == piece.limit();
            return new ChangesPage(typed, ask, done(found, desk), more, desk.today());
        });
    }

    private static Filter.Piece piece(ChangesView view, ListWindow.Ask ask) {
        List<Done> rows = view.list().rows();
        return switch (ask) {
            case FIRST -> new Filter.Piece(view.scope().first(), false, SIZE);
            case AFTER -> new Filter.Piece(rows.get(rows.size() - 1).operation.id(), false, SIZE);
            case BEFORE -> new Filter.Piece(rows.get(0).operation.id(), true, SIZE);
            case LAST -> new Filter.Piece(Filter.Piece.OLDEST, true, SIZE);
        };
    }

    static List<Done> done(List<Operation> operations, Desk desk) {
        Map<Long, String> names = new HashMap<>();
        for (Clerk clerk : desk.session().clerks().all()) {
            names.put(clerk.id(), clerk.name());
        }
        return operations.stream()
                .map(it -> new Done(it, names.getOrDefault(it.clerkId(), ""), When.of(it.at(), desk)))
                .toList();
    }

    ListWindow<Done> into(ListWindow<Done> list) {
        return list.came(ask, rows, more);
    }
}
