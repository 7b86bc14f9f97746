package lumbung.access;

import java.util.List;
import java.util.Optional;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;

/** The notes between clerks, as the clerk at work reads and writes them. */
public final class Notes {
    private final Session session;

    public Notes(Session session) {
        this.session = session;
    }

    /** Those that are for this clerk, or for whoever comes; and this clerk's own that nobody has done with. */
    public List<ShiftNote> waiting() {
        long self = session.clerk().id();
        return session.handover().open().stream()
                .filter(note -> note.toClerkId() == 0 || note.toClerkId() == self || note.clerkId() == self)
                .toList();
    }

    /**
     * Leaves a note.
     *
     * @param to whom it is for; empty for whoever comes
     */
    public Outcome<ShiftNote> leave(Optional<Clerk> to, String typed) {
        String text = PlainText.clean(typed).strip();
        if (text.isEmpty() || text.length() > ShiftNote.MOST) {
            return Outcome.refused(text.isEmpty() ? "history.note.empty" : "history.note.long", ShiftNote.MOST);
        }
        Message what = to.map(clerk -> Message.of("history.note.operation.to", clerk.name()))
                .orElse(Message.of("history.note.operation"));
        Ledger ledger = session.ledger();
        return ledger.write(ledger.intent(what), changes -> {
            ShiftNote note = new ShiftNote(
                    changes.newId(),
                    0,
                    session.clerk().id(),
                    to.map(Clerk::id).orElse(0L),
                    session.clock().instant(),
                    text,
                    false);
            changes.add(note);
            return Outcome.done(note);
        });
    }

    /** Says that a note was read and done with. */
    public Outcome<ShiftNote> done(ShiftNote note) {
        Ledger ledger = session.ledger();
        return ledger.write(ledger.intent(Message.of("history.note.operation.done")), changes -> {
            ShiftNote read = note.read();
            changes.change(read);
            return Outcome.done(read);
        });
    }
}
