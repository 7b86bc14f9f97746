package lumbung.command;

import java.util.List;
import lumbung.access.Clerk;
import lumbung.journal.Change;
import lumbung.register.Card;
import lumbung.register.Note;

/** What a clerk may see: a business's owner sees no other business's notes. */
record Sight(Clerk clerk) {
    Card of(Card card) {
        List<Note> notes =
                card.notes().stream().filter(note -> sees(note.businessId())).toList();
        return notes.size() == card.notes().size()
                ? card
                : new Card(
                        card.person(),
                        card.aliases(),
                        card.phones(),
                        card.handles(),
                        card.roles(),
                        card.memberships(),
                        card.consents(),
                        card.savedNumbers(),
                        notes);
    }

    /** A note's history is told to those who may see all notes. */
    boolean sees(Change change) {
        return clerk.businessId() == 0 || !change.row().table().equals("note");
    }

    private boolean sees(long businessId) {
        return clerk.businessId() == 0 || clerk.businessId() == businessId;
    }
}
