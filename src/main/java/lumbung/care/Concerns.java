package lumbung.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.care.kept.Care;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Concern.Answer;
import lumbung.care.kept.Concern.Handling;
import lumbung.care.kept.Concern.Stage;
import lumbung.care.kept.Concern.Step;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/**
 * Complaints, ideas, special requests and calls for help on their way from received to closed: R093 to R099. None is closed
 * without an answer and who gave it.
 */
public final class Concerns {
    private final Ledger ledger;
    private final Care care;
    private final Names names;
    private final Settings settings;
    private final By by;

    public Concerns(Ledger ledger, Care care, Names names, Settings settings, By by) {
        this.ledger = ledger;
        this.care = care;
        this.names = names;
        this.settings = settings;
        this.by = by;
    }

    /** By when a concern of a kind that came in on a day is to be answered. */
    public LocalDate due(TouchKind kind, LocalDate day) {
        CooperativeSetting days =
                switch (kind) {
                    case COMPLAINT -> CooperativeSetting.COMPLAINT_DAYS;
                    case IDEA -> CooperativeSetting.IDEA_DAYS;
                    default -> CooperativeSetting.REQUEST_DAYS;
                };
        return day.plusDays(days.number(settings));
    }

    /** Takes one down; where it has no day by which it is to be answered, the cooperative's rule gives it one. */
    public Outcome<Concern> receive(Concern concern) {
        return receive(concern, Optional.empty());
    }

    /** The same together with what was promised at once: R104. */
    public Outcome<Concern> receive(Concern concern, Optional<Promise> promise) {
        Optional<Refusal> flaw = flaw(concern).or(() -> promise.flatMap(Promises::flaw));
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        return ledger.write(ledger.intent(what("received", concern)), changes -> {
                    Concern kept = added(concern, changes);
                    promise.ifPresent(it -> changes.add(it.because(kept.id()).noted(changes.newId(), by.clerkId())));
                    return Outcome.done(kept);
                })
                .map(this::asKept);
    }

    /** Takes one down as a part of an operation that does more. */
    public Outcome<Concern> receive(Concern concern, Changes changes) {
        return flaw(concern).map(Outcome::<Concern>refused).orElseGet(() -> Outcome.done(added(concern, changes)));
    }

    private Concern added(Concern concern, Changes changes) {
        LocalDate due = concern.handling()
                .due()
                .orElseGet(() -> due(concern.kind(), concern.at().toLocalDate()));
        Concern kept = concern.with(Handling.fresh(Optional.of(due))).noted(changes.newId(), by.clerkId());
        changes.add(kept);
        return kept;
    }

    private Optional<Refusal> flaw(Concern concern) {
        if (concern.matter().words().isBlank()) {
            return Optional.of(Refusal.at("words", "care.refused.empty"));
        }
        if (concern.matter().words().length() > Concern.LONGEST) {
            return Optional.of(Refusal.at("words", "care.refused.long", Concern.LONGEST));
        }
        if (concern.at().isAfter(by.now())) {
            return Optional.of(Refusal.at("at", "care.refused.future"));
        }
        return concern.matter().cause().length() > Concern.LONGEST_CAUSE
                ? Optional.of(Refusal.at("cause", "care.refused.long", Concern.LONGEST_CAUSE))
                : Optional.empty();
    }

    /** Corrects what it is about. */
    public Outcome<Concern> describe(Concern concern, Concern.Matter matter) {
        Concern next = concern.with(matter);
        return flaw(next).map(Outcome::<Concern>refused).orElseGet(() -> written("changed", next));
    }

    /** Somebody looks after it. */
    public Outcome<Concern> take(Concern concern, long clerkId) {
        if (!concern.isOpen()) {
            return Outcome.refused("care.refused.closed");
        }
        Handling now = concern.handling();
        Stage stage = now.stage() == Stage.RECEIVED ? Stage.HANDLED : now.stage();
        return written("taken", concern.with(handling(now, stage, clerkId, now.steps(), now.answer())));
    }

    /** Ticks a step of good handling, or takes the tick away. */
    public Outcome<Concern> tick(Concern concern, Step step) {
        Handling now = concern.handling();
        Set<Step> steps = now.steps().isEmpty() ? EnumSet.noneOf(Step.class) : EnumSet.copyOf(now.steps());
        if (!steps.remove(step)) {
            steps.add(step);
        }
        return written("ticked", concern.with(handling(now, now.stage(), now.ownerId(), steps, now.answer())));
    }

    /** It was answered; who answered looks after it where nobody did. */
    public Outcome<Concern> answer(Concern concern, String words) {
        if (!concern.isOpen()) {
            return Outcome.refused("care.refused.closed");
        }
        Optional<Refusal> flaw = answerFlaw(words);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Handling now = concern.handling();
        long owner = now.ownerId() == 0 ? by.clerkId() : now.ownerId();
        Optional<Answer> answer = Optional.of(new Answer(words, by.clerkId(), by.today()));
        return written("replied", concern.with(handling(now, Stage.ANSWERED, owner, now.steps(), answer)));
    }

    private static Optional<Refusal> answerFlaw(String words) {
        if (words.isBlank()) {
            return Optional.of(Refusal.at("answer", "care.refused.answer"));
        }
        return words.length() > Concern.LONGEST
                ? Optional.of(Refusal.at("answer", "care.refused.long", Concern.LONGEST))
                : Optional.empty();
    }

    private static Handling handling(Handling now, Stage stage, long owner, Set<Step> steps, Optional<Answer> answer) {
        return new Handling(stage, owner, now.due(), steps, answer, now.mood(), now.closed());
    }

    /** Done with, and how the answer was taken, as far as one knows. */
    public Outcome<Concern> close(Concern concern, Mood mood) {
        Handling now = concern.handling();
        if (now.answer().isEmpty()) {
            return Outcome.refused(Refusal.at("answer", "care.refused.unanswered"));
        }
        return written(
                "closed",
                concern.with(new Handling(
                        Stage.CLOSED,
                        now.ownerId(),
                        now.due(),
                        now.steps(),
                        now.answer(),
                        mood,
                        Optional.of(by.today()))));
    }

    /** It comes up again. */
    public Outcome<Concern> reopen(Concern concern) {
        Handling now = concern.handling();
        return written(
                "reopened",
                concern.with(new Handling(
                        Stage.HANDLED,
                        now.ownerId(),
                        Optional.of(due(concern.kind(), by.today())),
                        now.steps(),
                        Optional.empty(),
                        Mood.UNKNOWN,
                        Optional.empty())));
    }

    /** Something was made better because of some concerns: R089, R097. */
    public Outcome<Improvement> improve(Improvement improvement, Collection<Concern> because) {
        if (improvement.words().isBlank()) {
            return Outcome.refused(Refusal.at("words", "care.refused.empty"));
        }
        if (improvement.words().length() > Improvement.LONGEST) {
            return Outcome.refused(Refusal.at("words", "care.refused.long", Improvement.LONGEST));
        }
        Message what = Message.of("care.operation.improved", improvement.words());
        return ledger.write(ledger.intent(what), changes -> {
            Improvement kept = improvement.id() == 0
                    ? new Improvement(
                            changes.newId(),
                            0,
                            improvement.businessId(),
                            improvement.productId(),
                            improvement.words(),
                            improvement.day())
                    : improvement;
            if (improvement.id() == 0) {
                changes.add(kept);
            } else {
                changes.change(kept);
            }
            because.forEach(concern -> changes.change(concern.ledTo(kept.id())));
            return Outcome.done(kept);
        });
    }

    /** Those who complained or asked were told what came of it; each has it on the timeline. */
    public Outcome<List<Concern>> tell(Improvement improvement, Collection<Concern> who, Medium medium) {
        List<Concern> waiting =
                who.stream().filter(concern -> concern.told().isEmpty()).toList();
        if (waiting.isEmpty()) {
            return Outcome.refused("care.refused.told");
        }
        Message what = Message.of("care.operation.told", improvement.words(), waiting.size());
        Touch.Manner manner = new Touch.Manner(TouchKind.NEWS, Direction.OUT, medium);
        return ledger.write(ledger.intent(what), changes -> {
                    for (Concern concern : waiting) {
                        changes.change(concern.told(by.today()));
                        if (concern.personId() != 0) {
                            changes.add(Touch.of(
                                            concern.personId(),
                                            improvement.businessId(),
                                            by.now(),
                                            manner,
                                            improvement.words())
                                    .noted(changes.newId(), by.clerkId()));
                        }
                    }
                    return Outcome.done(waiting);
                })
                .map(told -> told.stream().map(this::asKept).toList());
    }

    private Outcome<Concern> written(String deed, Concern next) {
        return ledger.write(ledger.intent(what(deed, next)), changes -> {
                    changes.change(next);
                    return Outcome.done(next);
                })
                .map(this::asKept);
    }

    private Concern asKept(Concern written) {
        return care.concern(written.id()).orElse(written);
    }

    private Message what(String deed, Concern concern) {
        return Message.of(
                "care.operation.concern." + deed,
                Message.of("care.kind." + concern.kind().name()),
                names.of(concern.personId()));
    }
}
