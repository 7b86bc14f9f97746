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
    static final Asking BEGUN = new Asking(
            new TextField(Votes.MUFAKAT, Votes.MUFAKAT.length(), true),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

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

    /**
     * After a key.
     *
     * @param voters how many have a vote here; 0 where nobody noted yet who came
     */
    Asking typed(Key key, long voters) {
        if (types()) {
            return key.is(Key.ENTER) && votes.isEmpty()
                    ? counted(voters)
                    : new Asking(field.typed(key), votes, verdict, Optional.empty());
        }
        return chosen(key);
    }

    private Asking counted(long voters) {
        Optional<Votes> read = Votes.read(field.text());
        if (read.isEmpty()) {
            return refused(Message.of("rule.decision.wrong.votes"));
        }
        return read.get() instanceof Votes.Counted some && voters > 0 && some.all() > voters
                ? refused(Message.of("meeting.refused.votes", some.all(), voters))
                : new Asking(TextField.EMPTY, read, Optional.empty(), Optional.empty());
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
