package lumbung.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * What became of a broadcast once its files had left the house: what the phone has taken over, what was removed there, and
 * to whom it was sent. A stick can be lost, so only what somebody ticked counts.
 */
public final class Taking {
    private final Ledger ledger;
    private final Broadcasts broadcasts;
    private final ZoneId zone;

    /**
     * Writes into a journal.
     *
     * @param zone in which the days are told
     */
    public Taking(Ledger ledger, Broadcasts broadcasts, ZoneId zone) {
        this.zone = zone;
        this.ledger = ledger;
        this.broadcasts = broadcasts;
    }

    /**
     * A list of a broadcast, and what is yet to be told of it.
     *
     * @param toImport how many contacts were handed out for it
     * @param toRemove how many were to be removed
     * @param unsent how many people it is for who are not known to have been sent it
     * @param sent how many are
     */
    public record Line(int list, int toImport, int toRemove, int unsent, int sent) {
        public boolean told() {
            return toImport == 0 && toRemove == 0 && unsent == 0;
        }
    }

    /**
     * What somebody tells, list by list.
     *
     * @param at when it was sent
     */
    public record Ticks(Set<Integer> imported, Set<Integer> removed, Set<Integer> sent, Instant at) {
        public Ticks {
            imported = Set.copyOf(imported);
            removed = Set.copyOf(removed);
            sent = Set.copyOf(sent);
        }

        boolean isEmpty() {
            return imported.isEmpty() && removed.isEmpty() && sent.isEmpty();
        }
    }

    /** The lists of a broadcast in order. */
    public List<Line> lines(Broadcast broadcast) {
        SortedMap<Integer, Line> lines = new TreeMap<>();
        for (ListMember member : handed(broadcast)) {
            Line more = new Line(
                    member.list(), member.stays() ? 1 : 0, member.known().isEmpty() ? 0 : 1, 0, 0);
            lines.merge(member.list(), more, Taking::sum);
        }
        for (Addressee addressee : broadcasts.addressees(broadcast.id())) {
            boolean sent = addressee.sent().isPresent();
            Line more = new Line(addressee.list(), 0, 0, sent ? 0 : 1, sent ? 1 : 0);
            lines.merge(addressee.list(), more, Taking::sum);
        }
        return List.copyOf(lines.values());
    }

    private static Line sum(Line one, Line two) {
        return new Line(
                one.list,
                one.toImport + two.toImport,
                one.toRemove + two.toRemove,
                one.unsent + two.unsent,
                one.sent + two.sent);
    }

    /** What this broadcast handed out and the phone is not known to have taken over. */
    private List<ListMember> handed(Broadcast broadcast) {
        return broadcasts.members(broadcast.target()).stream()
                .filter(it -> it.broadcastId() == broadcast.id() && !it.handed().equals(it.known()))
                .toList();
    }

    /** Writes down what was told, as one operation; the broadcast is done once there is nothing more to tell. */
    public Outcome<Broadcast> tell(Broadcast broadcast, Ticks ticks) {
        if (ticks.isEmpty()) {
            return Outcome.refused("broadcast.refused.no-tick");
        }
        List<ListMember> handed = handed(broadcast);
        List<Addressee> unsent = broadcasts.addressees(broadcast.id()).stream()
                .filter(it -> it.sent().isEmpty())
                .toList();
        long reached =
                unsent.stream().filter(it -> ticks.sent.contains(it.list())).count();
        Message what = Message.of("broadcast.operation.told", reached, name(broadcast), day(broadcast));
        return ledger.write(ledger.intent(what), changes -> {
            int left = takeOver(handed, ticks, changes) + send(unsent, ticks, changes);
            return Outcome.done(left == 0 ? moved(broadcast, Broadcast.Stage.DONE, changes) : broadcast);
        });
    }

    /** By its profile; by the tag of its lists where the profile is gone. */
    private String name(Broadcast broadcast) {
        return broadcasts.profiles().stream()
                .filter(it -> it.id() == broadcast.profileId())
                .map(ExportProfile::name)
                .findFirst()
                .or(() -> broadcasts.export(broadcast.exportId()).map(ExportRecord::tag))
                .orElse("");
    }

    /** On which its files were made. */
    private LocalDate day(Broadcast broadcast) {
        return LocalDate.ofInstant(broadcast.at(), zone);
    }

    private static int takeOver(List<ListMember> handed, Ticks ticks, Changes changes) {
        int left = 0;
        for (ListMember member : handed) {
            boolean imported = member.stays() && ticks.imported.contains(member.list());
            boolean removed = !member.known().isEmpty() && ticks.removed.contains(member.list());
            left += take(member, imported, removed, changes);
        }
        return left;
    }

    /** Answers how much is still to be told of a place: 0 or 1. */
    private static int take(ListMember member, boolean imported, boolean removed, Changes changes) {
        boolean old = !member.known().isEmpty() && !removed;
        if (imported) {
            changes.change(member.taken());
            if (old) {
                // The new contact is there, and the one before it still has to go.
                changes.add(member.leaving(changes.newId()));
            }
            return old ? 1 : 0;
        }
        if (removed && member.stays()) {
            changes.change(member.forgotten());
        } else if (removed) {
            changes.remove(member);
        }
        return removed && !member.stays() ? 0 : 1;
    }

    private static int send(List<Addressee> unsent, Ticks ticks, Changes changes) {
        List<Addressee> sent =
                unsent.stream().filter(it -> ticks.sent.contains(it.list())).toList();
        sent.forEach(it -> changes.change(it.sentAt(Optional.of(ticks.at))));
        return unsent.size() - sent.size();
    }

    /** Nothing came of it, or nothing more will be told: it is no longer asked about. */
    public Outcome<Broadcast> drop(Broadcast broadcast) {
        boolean sent = lines(broadcast).stream().anyMatch(it -> it.sent() > 0);
        Broadcast.Stage stage = sent ? Broadcast.Stage.DONE : Broadcast.Stage.DROPPED;
        return ledger.write(
                ledger.intent(Message.of("broadcast.operation.dropped", name(broadcast), day(broadcast))),
                changes -> Outcome.done(moved(broadcast, stage, changes)));
    }

    private Broadcast moved(Broadcast broadcast, Broadcast.Stage stage, Changes changes) {
        Broadcast moved = broadcasts.broadcast(broadcast.id()).orElse(broadcast).in(stage);
        changes.change(moved);
        return moved;
    }
}
