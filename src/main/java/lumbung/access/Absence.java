package lumbung.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lumbung.journal.Filter;
import lumbung.journal.Operation;

/**
 * What others did since a clerk left.
 *
 * @param since when the clerk left, and what was done until then
 * @param shares who did something; who did how much, the busiest first, where that may be seen
 * @param imports the lists taken in
 * @param more whether there is more than was counted
 */
public record Absence(Handover.Left since, List<Absence.Share> shares, List<Operation> imports, boolean more) {
    private static final int COUNTED = 1_000;
    private static final String IMPORT = "transfer.operation";
    /** A note is shown by itself. */
    private static final String NOTE = "history.note.";

    /**
     * One clerk's part.
     *
     * @param operations how many, imports apart; empty where that is not to be seen: R111
     */
    public record Share(long clerkId, OptionalInt operations) {}

    /** Of the clerk at work; empty for one who never left. Costs the same however much was done. */
    public static Optional<Absence> of(Session session) {
        long self = session.clerk().id();
        return session.handover().left(self).map(left -> {
            Filter.Piece newest = new Filter.Piece(Filter.Piece.NEWEST, false, COUNTED + 1);
            Absence all = of(left, session.ledger().operations(Filter.since(left.number(), self), newest));
            return session.rights().may(Permission.COUNT_WORK) ? all : all.uncounted();
        });
    }

    /** Sums up operations, newest first; one more than are counted says that there are more. */
    static Absence of(Handover.Left left, List<Operation> operations) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        List<Operation> imports = new ArrayList<>();
        for (Operation operation : operations.subList(0, Math.min(COUNTED, operations.size()))) {
            String key = operation.what().key();
            if (key.startsWith(IMPORT)) {
                imports.add(operation);
            } else if (operation.clerkId() != 0 && !key.startsWith(NOTE)) {
                counts.merge(operation.clerkId(), 1, Integer::sum);
            }
        }
        List<Share> shares = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .forEach(each -> shares.add(new Share(each.getKey(), OptionalInt.of(each.getValue()))));
        return new Absence(left, List.copyOf(shares), List.copyOf(imports), operations.size() > COUNTED);
    }

    /** Without who did how much, which the order would tell too. */
    private Absence uncounted() {
        List<Share> those = shares.stream()
                .map(share -> new Share(share.clerkId(), OptionalInt.empty()))
                .sorted(Comparator.comparing(Share::clerkId))
                .toList();
        return new Absence(since, those, imports, more);
    }

    public boolean quiet() {
        return shares.isEmpty() && imports.isEmpty();
    }

    /** What to look at to see it all. */
    public Filter filter(long clerkId) {
        return Filter.since(since.number(), clerkId);
    }
}
