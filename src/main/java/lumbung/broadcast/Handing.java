package lumbung.broadcast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Changes;

/** Keeps what is handed out: the broadcast, whom it is for, and each place that changes. */
final class Handing {
    private final Dispatch.Plan plan;
    private final Changes changes;

    Handing(Dispatch.Plan plan, Changes changes) {
        this.plan = plan;
        this.changes = changes;
    }

    Broadcast out(ExportRecord entry) {
        plan.open().ifPresent(older -> changes.change(older.in(Broadcast.Stage.DROPPED)));
        Broadcast broadcast = new Broadcast(
                changes.newId(),
                0,
                plan.profile().id(),
                plan.profile().target(),
                entry.id(),
                entry.at(),
                plan.wording(),
                plan.override(),
                Broadcast.Stage.OPEN);
        changes.add(broadcast);
        plan.pack().lines().forEach(line -> place(line, broadcast.id()));
        addressees(broadcast.id());
        return broadcast;
    }

    private void place(Pack.Line line, long broadcast) {
        if (line.before().isEmpty()) {
            changes.add(new ListMember(
                    changes.newId(),
                    0,
                    line.personId(),
                    plan.profile().target(),
                    line.list(),
                    line.contact(),
                    broadcast,
                    Contact.NONE));
            return;
        }
        ListMember before = line.before().get();
        if (!line.stays() && before.known().isEmpty()) {
            // Handed out once and never taken over: there is nothing to remove.
            changes.remove(before);
        } else if (line.task() != Pack.Task.NONE
                || !before.handed().equals(line.contact())
                || before.personId() != line.personId()) {
            changes.change(before.of(line.personId()).handed(line.contact(), broadcast));
        }
    }

    private void addressees(long broadcast) {
        Map<Long, List<Long>> behind = new HashMap<>();
        plan.audience().recipients().forEach(it -> behind.put(it.personId(), it.behind()));
        for (Pack.Line line : plan.pack().lines()) {
            if (line.stays() && !line.resting()) {
                addressee(line.personId(), broadcast, line.list(), 0);
                behind.getOrDefault(line.personId(), List.of())
                        .forEach(id -> addressee(id, broadcast, line.list(), line.personId()));
            }
        }
    }

    private void addressee(long person, long broadcast, int list, long via) {
        changes.add(new Addressee(changes.newId(), 0, person, broadcast, list, via, Optional.empty()));
    }
}
