package lumbung.workbench;

import java.util.List;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.CooperativeSetting;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Progress;

/** A register's first start: whether it is one, and what is written down of it. */
final class Welcome {
    private static final String NAME = CooperativeSetting.NAME.code();

    private Welcome() {}

    /** Opens the first questions in a register that nobody has begun. */
    static Event.Answer look(Desk desk, Progress progress) {
        Session session = desk.session();
        boolean begun =
                session.settings().named(NAME).isPresent() || desk.people().count() > 0;
        return begun
                ? Event.Wishes.of()
                : Event.Wishes.of(new Effect.Open(WelcomeView.of(session.clerk().name())));
    }

    /** Writes down what the cooperative and its first clerk are called. */
    static Outcome<Boolean> begin(Session session, String cooperative, String clerk) {
        if (cooperative.isBlank()) {
            return Outcome.refused(Refusal.at("cooperative", "tour.refused.cooperative"));
        }
        if (clerk.isBlank()) {
            return Outcome.refused(Refusal.at("clerk", "tour.refused.clerk"));
        }
        Intent intent = session.ledger().intent(Message.of("tour.operation", cooperative));
        return session.ledger().write(intent, changes -> {
            session.settings().put(NAME, cooperative, changes);
            // As the row is now: that somebody signed in may have changed it since.
            Clerk before = session.clerks().all().stream()
                    .filter(it -> it.id() == session.clerk().id())
                    .findFirst()
                    .orElse(session.clerk());
            if (!before.name().equals(clerk)) {
                changes.change(new Clerk(before.id(), before.version(), clerk, before.duty(), before.businessId()));
            }
            return Outcome.done(true);
        });
    }

    /** What a view wishes for after an outcome. */
    static List<Effect> refused(Refusal refusal) {
        return List.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()));
    }
}
