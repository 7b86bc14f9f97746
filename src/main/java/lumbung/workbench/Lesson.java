package lumbung.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.journal.Change;
import lumbung.journal.Operation;
import lumbung.register.Card;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.Desk;

/** The steps of the tour, in their order; each knows by the register itself whether it was done. */
enum Lesson {
    FIND {
        @Override
        boolean done(Desk desk, Seen seen) {
            return person(desk, seen).filter(Lesson::isSiti).isPresent();
        }
    },
    CORRECT {
        @Override
        boolean done(Desk desk, Seen seen) {
            return newer(desk, seen).stream().anyMatch(it -> it.undoes() == 0 && touches(desk, it, "phone"));
        }
    },
    UNDO {
        @Override
        boolean done(Desk desk, Seen seen) {
            return newer(desk, seen).stream().anyMatch(operation -> operation.undoes() != 0);
        }
    },
    FILTER {
        @Override
        boolean done(Desk desk, Seen seen) {
            return seen.query.contains(":") && desk.search().parse(seen.query).isDone();
        }
    },
    ADD {
        @Override
        boolean done(Desk desk, Seen seen) {
            return newer(desk, seen).stream().anyMatch(it -> it.undoes() == 0 && adds(desk, it));
        }
    },
    EXPORT {
        @Override
        boolean done(Desk desk, Seen seen) {
            return newer(desk, seen).stream().anyMatch(it -> touches(desk, it, "export_record"));
        }
    };

    /** In their order. */
    static final List<Lesson> ALL = List.of(values());

    private static final int LOOKED_AT = 20;

    /**
     * What is on the screen.
     *
     * @param tab what the keyboard is in, if it is a tab
     * @param query what is typed above the list
     * @param since the newest operation when the step began
     */
    record Seen(Optional<Bookmark> tab, String query, long since) {}

    abstract boolean done(Desk desk, Seen seen);

    /** The last part of its text keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Card> person(Desk desk, Seen seen) {
        return seen.tab
                .filter(tab -> tab.kind().equals("person"))
                .flatMap(tab -> desk.people().card(tab.id()));
    }

    private static boolean isSiti(Card card) {
        return card.person().naming().name().contains("Siti");
    }

    private static List<Operation> newer(Desk desk, Seen seen) {
        return desk.ledger().recent(LOOKED_AT).stream()
                .filter(operation -> operation.id() > seen.since)
                .toList();
    }

    private static boolean touches(Desk desk, Operation operation, String table) {
        return entries(desk, operation).stream().anyMatch(it -> it.row().table().equals(table));
    }

    private static boolean adds(Desk desk, Operation operation) {
        return entries(desk, operation).stream()
                .anyMatch(it -> it.row().table().equals("person") && it.action() == Change.Action.ADDED);
    }

    private static List<Change> entries(Desk desk, Operation operation) {
        return desk.ledger().entries(operation, LOOKED_AT);
    }
}
