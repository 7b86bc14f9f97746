package lumbung.workbench.view;

import java.util.Optional;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Message;
import lumbung.pricing.rule.Decision.Votes;
import lumbung.terminal.Key;
import lumbung.workbench.widget.TextField;

/**
 * How the room decides, asked step by step: the votes, then the verdict, then the reason where one is needed.
 *
 * @param field what is typed
 * @param votes once they were typed
 * @param verdict once it was chosen
 * @param wrong why it did not go on
 */
record Asking(TextField field, Optional<Votes> votes, Optional<Verdict> verdict, Optional<Message> wrong) {
    /** At its beginning: nobody counts as long as everybody agrees. */
    static final Asking BEGUN =
            new Asking(TextField.of(Votes.MUFAKAT), Optional.empty(), Optional.empty(), Optional.empty());

    /** What it asks now; the key of a text. */
    String asks() {
        if (votes.isEmpty()) {
            return "meeting.asks.votes";
        }
        return verdict.isEmpty() ? "meeting.asks.verdict" : "meeting.asks.reason";
    }

    /** Whether something is typed, not chosen by a letter. */
    boolean types() {
        return votes.isEmpty() || verdict.isPresent();
    }

    /** A step back; empty from the first. */
    Optional<Asking> back() {
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                verdict.isPresent() ? new Asking(TextField.EMPTY, votes, Optional.empty(), Optional.empty()) : BEGUN);
    }

    Asking refused(Message reason) {
        return new Asking(field, votes, verdict, Optional.of(reason));
    }

    Asking typed(Key key) {
        if (types()) {
            return key.is(Key.ENTER) && votes.isEmpty()
                    ? counted()
                    : new Asking(field.typed(key), votes, verdict, Optional.empty());
        }
        return chosen(key);
    }

    private Asking counted() {
        return Votes.read(field.text())
                .map(read -> new Asking(TextField.EMPTY, Optional.of(read), Optional.empty(), Optional.empty()))
                .orElse(refused(Message.of("rule.decision.wrong.votes")));
    }

    private Asking chosen(Key key) {
        return switch (Character.toUpperCase(key.code())) {
            case 'T' -> choosing(Verdict.ACCEPTED);
            case 'K' -> choosing(Verdict.REJECTED);
            case 'D' -> choosing(Verdict.POSTPONED);
            default -> this;
        };
    }

    private Asking choosing(Verdict one) {
        return new Asking(TextField.EMPTY, votes, Optional.of(one), Optional.empty());
    }

    /** What was decided, once all of it was said: a reason is asked for what was not accepted. */
    Optional<Ruling> ruling(String number, boolean entered) {
        return verdict.filter(it -> it == Verdict.ACCEPTED || entered)
                .map(it -> new Ruling(
                        it,
                        it == Verdict.POSTPONED ? "" : number,
                        votes.orElseThrow(),
                        field.text().strip()));
    }
}
