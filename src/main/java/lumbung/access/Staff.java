package lumbung.access;

import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;

/** Who works here, as officers change it: taking on, another duty, leaving. */
public final class Staff {
    private static final int LONGEST = 100;

    private final Session session;

    public Staff(Session session) {
        this.session = session;
    }

    /** Those at work, oldest first. */
    public List<Clerk> atWork() {
        return session.clerks().all().stream().filter(Clerk::works).toList();
    }

    /** The clerk at work of this name. */
    public Outcome<Clerk> named(String name) {
        String known = String.join(", ", atWork().stream().map(Clerk::name).toList());
        return find(atWork(), name)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("start.clerk.unknown", name, known));
    }

    private static Optional<Clerk> find(List<Clerk> clerks, String name) {
        return clerks.stream()
                .filter(it -> it.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Takes somebody on; one who left and comes back is the same one as before. */
    public Outcome<Clerk> add(String name, Clerk.Duty duty, long business) {
        String clean = PlainText.clean(name);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return Outcome.refused(Refusal.at("name", "access.refused.name", LONGEST));
        }
        Optional<Clerk> known = find(session.clerks().all(), clean);
        if (known.filter(Clerk::works).isPresent()) {
            return Outcome.refused(Refusal.at("name", "access.refused.exists", clean));
        }
        Message what = Message.of("access.operation.added", clean, Rights.duty(duty));
        return fitting(duty, business)
                .then(done -> write(what, changes -> {
                    Clerk clerk = known.map(it -> new Clerk(it.id(), it.version(), it.name(), duty, business))
                            .orElseGet(() -> new Clerk(changes.newId(), 0, clean, duty, business));
                    if (known.isPresent()) {
                        changes.change(clerk);
                    } else {
                        changes.add(clerk);
                    }
                    return clerk;
                }));
    }

    public Outcome<Clerk> change(Clerk clerk, Clerk.Duty duty, long business) {
        Message what = Message.of("access.operation.changed", clerk.name(), Rights.duty(duty));
        return fitting(duty, business)
                .then(done -> write(what, changes -> {
                    Clerk next = new Clerk(clerk.id(), clerk.version(), clerk.name(), duty, business);
                    changes.change(next);
                    return next;
                }));
    }

    /** Sees somebody off. The name stays, for the history. */
    public Outcome<Clerk> remove(Clerk clerk) {
        Message what = Message.of("access.operation.removed", clerk.name());
        return write(what, changes -> {
            Clerk next = new Clerk(clerk.id(), clerk.version(), clerk.name(), Clerk.Duty.FORMER, 0);
            changes.change(next);
            return next;
        });
    }

    private static Outcome<Clerk.Duty> fitting(Clerk.Duty duty, long business) {
        boolean owner = duty == Clerk.Duty.OWNER;
        if (owner == (business != 0)) {
            return Outcome.done(duty);
        }
        return Outcome.refused(
                Refusal.at("business", owner ? "access.refused.business.missing" : "access.refused.business.extra"));
    }

    private interface Deed {
        Clerk with(Changes changes);
    }

    private Outcome<Clerk> write(Message what, Deed deed) {
        Ledger ledger = session.ledger();
        return ledger.write(ledger.intent(what), changes -> Outcome.done(deed.with(changes)));
    }
}
