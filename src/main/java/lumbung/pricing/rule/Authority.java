package lumbung.pricing.rule;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Term;

/**
 * By what right a rule prices. Only what a meeting approved prices anything; whether it is in force or has ended follows from
 * the day.
 */
public sealed interface Authority {
    static Draft draft() {
        return new Draft();
    }

    State on(LocalDate day);

    /** Where a rule stands on a day. */
    enum State {
        DRAFT,
        PROPOSED,
        APPROVED,
        IN_FORCE,
        ENDED
    }

    /** The time for which a meeting decided it. */
    default Optional<Term> term() {
        return Optional.empty();
    }

    default Optional<Decision> decision() {
        return Optional.empty();
    }

    /** Somebody is still writing it. */
    record Draft() implements Authority {
        @Override
        public State on(LocalDate day) {
            return State.DRAFT;
        }

        public Proposed propose(LocalDate day) {
            return new Proposed(day);
        }
    }

    /** Waits for a meeting. */
    record Proposed(LocalDate since) implements Authority {
        @Override
        public State on(LocalDate day) {
            return State.PROPOSED;
        }

        /** Refused where it would begin before it was decided: nobody could have known the price. */
        public Outcome<Approved> approve(Decision decision, Term term) {
            LocalDate first = term.since().orElse(decision.date());
            if (first.isBefore(decision.date())) {
                return Outcome.refused(Refusal.at("from", "pricing.authority.backdated", first, decision.date()));
            }
            if (term.until().map(last -> last.isBefore(first)).orElse(false)) {
                return Outcome.refused(Refusal.at(
                        "until", "pricing.authority.order", first, term.until().get()));
            }
            return Outcome.done(new Approved(decision, first, term.until()));
        }
    }

    /** Decided by a meeting, for a time. */
    record Approved(Decision made, LocalDate since, Optional<LocalDate> until) implements Authority {
        @Override
        public State on(LocalDate day) {
            if (day.isBefore(since)) {
                return State.APPROVED;
            }
            return until.map(day::isAfter).orElse(false) ? State.ENDED : State.IN_FORCE;
        }

        /** Ended early, or with an end at last; an end never moves to a later day, which would be a new decision. */
        public Outcome<Approved> endOn(LocalDate day) {
            if (until.map(day::isAfter).orElse(false)) {
                return Outcome.refused(Refusal.at("until", "pricing.authority.prolonged", until.get()));
            }
            if (day.isBefore(since)) {
                return Outcome.refused(Refusal.at("until", "pricing.authority.order", since, day));
            }
            return Outcome.done(new Approved(made, since, Optional.of(day)));
        }

        @Override
        public Optional<Term> term() {
            return Optional.of(new Term(Optional.of(since), until));
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.of(made);
        }
    }
}
