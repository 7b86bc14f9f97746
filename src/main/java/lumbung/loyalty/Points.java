package lumbung.loyalty;

import java.util.Optional;
import lumbung.care.By;
import lumbung.care.Names;
import lumbung.journal.Ledger;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.PointEntry.Kind;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Points that a clerk enters: spent, or put right with a reason. R068. */
public final class Points {
    private final Ledger ledger;
    private final Loyalty loyalty;
    private final Names names;
    private final By by;

    public Points(Ledger ledger, Loyalty loyalty, Names names, By by) {
        this.ledger = ledger;
        this.loyalty = loyalty;
        this.names = names;
        this.by = by;
    }

    /**
     * What a clerk wants to enter.
     *
     * @param businessId 0 for the points that all businesses share
     * @param words what for, or why
     */
    public record Wish(long personId, long businessId, long points, String words) {}

    /** They are exchanged for something: more than nothing, and no more than there are. */
    public Outcome<PointEntry> spend(Wish wish) {
        return wish.points() <= 0
                ? Outcome.refused(Refusal.at("points", "loyalty.refused.positive"))
                : entered(wish, Kind.SPENT, -wish.points());
    }

    /** A mistake is put right: some come, or some go, for a reason. */
    public Outcome<PointEntry> correct(Wish wish) {
        return wish.points() == 0
                ? Outcome.refused(Refusal.at("points", "loyalty.refused.nothing"))
                : entered(wish, Kind.CORRECTED, wish.points());
    }

    private Outcome<PointEntry> entered(Wish wish, Kind kind, long points) {
        Optional<Refusal> flaw = flaw(wish);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        String name = names.of(wish.personId());
        Message what = Message.of(
                "loyalty.operation.points.".concat(kind.name()),
                name,
                kind == Kind.SPENT ? -points : points,
                wish.words());
        return ledger.write(ledger.intent(what), changes -> {
            // Read within the write, which nobody else makes at the same time.
            long balance = balance(wish.personId(), wish.businessId());
            if (points < 0 && balance + points < 0) {
                return Outcome.refused(Refusal.at("points", "loyalty.refused.balance", name, balance));
            }
            PointEntry entry = new PointEntry(
                    changes.newId(),
                    0,
                    wish.personId(),
                    wish.businessId(),
                    by.today(),
                    kind,
                    points,
                    PointEntry.Source.CLERK,
                    wish.words(),
                    by.clerkId());
            changes.add(entry);
            return Outcome.done(entry);
        });
    }

    private static Optional<Refusal> flaw(Wish wish) {
        if (wish.personId() == 0) {
            return Optional.of(Refusal.at("person", "loyalty.refused.nobody"));
        }
        if (wish.words().isBlank()) {
            return Optional.of(Refusal.at("words", "loyalty.refused.reason"));
        }
        if (wish.words().length() > PointEntry.LONGEST) {
            return Optional.of(Refusal.at("words", "loyalty.refused.long", PointEntry.LONGEST));
        }
        return Math.abs(wish.points()) > PointEntry.MOST
                ? Optional.of(Refusal.at("points", "loyalty.refused.much", PointEntry.MOST))
                : Optional.empty();
    }

    /** How many somebody typed, thousands apart or not; empty where it is no whole number. */
    public static Optional<Long> number(String typed) {
        String digits = typed.strip().replace(".", "");
        return digits.matches("\\d{1,9}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    /** What somebody has with a business. */
    public long balance(long personId, long businessId) {
        return loyalty.balances(personId).stream()
                .filter(it -> it.businessId() == businessId)
                .mapToLong(Loyalty.Balance::points)
                .sum();
    }
}
