package lumbung.care;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Care;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Notes what passed between somebody and a business, and that messages were answered. Rows R014, R023, R094. */
public final class Touches {
    /** The most that one operation notes, such as an evening's messages or a round of visits. */
    public static final int MOST = 2_000;

    private final Ledger ledger;
    private final Care care;
    private final Names names;
    private final By by;

    public Touches(Ledger ledger, Care care, Names names, By by) {
        this.ledger = ledger;
        this.care = care;
        this.names = names;
        this.by = by;
    }

    /** Notes one. A life event asks for a greeting, by the next day. */
    public Outcome<Touch> note(Touch touch) {
        return note(touch, Optional.empty());
    }

    /** The same together with what was promised at once: R104. */
    public Outcome<Touch> note(Touch touch, Optional<Promise> promise) {
        Optional<Refusal> flaw = promise.flatMap(Promises::flaw);
        return flaw.isPresent()
                ? Outcome.refused(flaw.get())
                : noteAll(List.of(touch), promise).map(all -> all.get(0));
    }

    /** Notes several as one operation: all of them or none. */
    public Outcome<List<Touch>> noteAll(List<Touch> touches) {
        return noteAll(touches, Optional.empty());
    }

    private Outcome<List<Touch>> noteAll(List<Touch> touches, Optional<Promise> promise) {
        if (touches.isEmpty() || touches.size() > MOST) {
            return Outcome.refused("care.refused.touches", MOST);
        }
        for (Touch touch : touches) {
            Optional<Refusal> flaw = flaw(touch);
            if (flaw.isPresent()) {
                return Outcome.refused(flaw.get());
            }
        }
        Message what = touches.size() == 1
                ? Message.of("care.operation.noted", kind(touches.get(0)), name(touches.get(0)))
                : Message.of("care.operation.noted.many", touches.size());
        return ledger.<List<Touch>>write(ledger.intent(what), changes -> {
                    List<Touch> noted = new ArrayList<>();
                    touches.forEach(touch -> noted.add(added(touch, changes)));
                    promise.ifPresent(it -> changes.add(it.noted(changes.newId(), by.clerkId())));
                    return Outcome.done(noted);
                })
                .map(this::asKept);
    }

    /** Notes one as a part of an operation that does more. */
    public Outcome<Touch> note(Touch touch, Changes changes) {
        return flaw(touch).map(Outcome::<Touch>refused).orElseGet(() -> Outcome.done(added(touch, changes)));
    }

    private Touch added(Touch touch, Changes changes) {
        Touch kept = touch.noted(changes.newId(), by.clerkId());
        changes.add(kept);
        greeting(kept).ifPresent(chore -> changes.add(chore.noted(changes.newId())));
        return kept;
    }

    private Optional<Chore> greeting(Touch touch) {
        return touch.kind() == TouchKind.LIFE_EVENT && touch.personId() != 0
                ? Optional.of(Chore.of(
                        touch.personId(),
                        touch.businessId(),
                        Chore.Kind.GREET,
                        touch.words(),
                        touch.at().toLocalDate().plusDays(1)))
                : Optional.empty();
    }

    private Optional<Refusal> flaw(Touch touch) {
        if (!touch.kind().isTouch()) {
            throw new IllegalArgumentException(touch.kind() + " is kept elsewhere");
        }
        if (touch.at().isAfter(by.now())) {
            return Optional.of(Refusal.at("at", "care.refused.future"));
        }
        if (touch.words().length() > Touch.LONGEST) {
            return Optional.of(Refusal.at("words", "care.refused.long", Touch.LONGEST));
        }
        boolean review = touch.kind() == TouchKind.REVIEW;
        long stars = touch.stars().orElse(0);
        boolean fits =
                review ? stars >= 1 && stars <= Touch.STARS : touch.stars().isEmpty();
        if (!fits) {
            return Optional.of(Refusal.at("stars", "care.refused.stars", Touch.STARS));
        }
        boolean anonymous = touch.personId() == 0 && touch.about().broadcastId() == 0;
        return anonymous ? Optional.of(Refusal.at("person", "care.refused.nobody")) : replyFlaw(touch);
    }

    private Optional<Refusal> replyFlaw(Touch touch) {
        return touch.reply()
                .filter(reply -> reply.at().isBefore(touch.at()) || reply.at().isAfter(by.now()))
                .map(reply -> Refusal.at("reply", "care.refused.reply"));
    }

    /** One that waited was answered now; the words may be left open. */
    public Outcome<Touch> answer(long touchId, String words) {
        return answerAll(List.of(touchId), by.now(), words).map(all -> all.get(0));
    }

    /** Several that waited were answered at a time, as one operation; those that do not wait any more are refused by name. */
    public Outcome<List<Touch>> answerAll(Collection<Long> touchIds, LocalDateTime when, String words) {
        List<Touch> answered = new ArrayList<>();
        for (long id : touchIds) {
            Optional<Touch> waiting = care.touch(id).filter(Touch::isWaiting);
            if (waiting.isEmpty()) {
                return Outcome.refused("care.refused.answered");
            }
            Touch now = waiting.get().answered(when, words);
            Optional<Refusal> flaw = replyFlaw(now);
            if (flaw.isPresent()) {
                return Outcome.refused(flaw.get());
            }
            answered.add(now);
        }
        if (answered.isEmpty()) {
            return Outcome.refused("care.refused.touches", MOST);
        }
        Message what = answered.size() == 1
                ? Message.of("care.operation.answered", name(answered.get(0)))
                : Message.of("care.operation.answered.many", answered.size());
        return ledger.<List<Touch>>write(ledger.intent(what), changes -> {
                    answered.forEach(changes::change);
                    return Outcome.done(answered);
                })
                .map(this::asKept);
    }

    private List<Touch> asKept(List<Touch> written) {
        return written.stream()
                .map(touch -> care.touch(touch.id()).orElse(touch))
                .toList();
    }

    private static Message kind(Touch touch) {
        return Message.of("care.kind." + touch.kind().name());
    }

    private String name(Touch touch) {
        return names.of(touch.personId());
    }
}
