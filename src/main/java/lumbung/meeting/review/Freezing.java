package lumbung.meeting.review;

import java.time.LocalDate;
import lumbung.journal.Ledger;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.ReviewPack;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Keeps a review with a meeting, so that its minutes quote what it saw. */
public final class Freezing {
    private final Ledger ledger;
    private final Meetings meetings;

    public Freezing(Ledger ledger, Meetings meetings) {
        this.ledger = ledger;
        this.meetings = meetings;
    }

    /**
     * Freezes one; refused where the meeting has it already, of the same days and business, and once its minutes are signed.
     *
     * @param made on which day
     */
    public Outcome<ReviewPack> freeze(Meeting meeting, Review review, LocalDate made) {
        ReviewPack pack = new ReviewPack(
                0,
                0,
                meeting.id(),
                review.of().businessId(),
                review.period().from(),
                review.period().until(),
                made,
                ReviewJson.of(review));
        if (pack.content().length() > ReviewPack.LONGEST) {
            return Outcome.refused("review.refused.long", ReviewPack.LONGEST);
        }
        boolean known = meetings.packs(meeting.id()).stream()
                .anyMatch(it -> it.businessId() == pack.businessId()
                        && it.from().equals(pack.from())
                        && it.until().equals(pack.until()));
        if (known) {
            return Outcome.refused("review.refused.twice", pack.from(), pack.until());
        }
        return ledger.write(ledger.intent(Message.of("review.operation.frozen", meeting.day())), changes -> {
            ReviewPack kept = pack.noted(changes.newId());
            changes.add(kept);
            return Outcome.done(kept);
        });
    }
}
