package lumbung.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lumbung.access.Session;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.View;

/** Who sat here in turn, and what each has lying open meanwhile. On the screen's own thread. */
final class Turns {
    private final Map<Long, Own> putAway = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private Optional<Consumer<Session>> comesBack = Optional.empty();
    private long seated;

    /** What lies open, and where one was. */
    private record Own(Deck deck, Trail trail) {}

    /** Somebody sits there or, behind a lock, is to. */
    void begin(Session session, Consumer<Session> back) {
        comesBack = Optional.of(back);
        seated = session.clerk().id();
        if (!session.locked()) {
            seated(session);
        }
    }

    /** Tells of somebody who sat down, the first time. */
    void seated(Session session) {
        if (known.add(session.clerk().id())) {
            comesBack.ifPresent(back -> back.accept(session));
        }
    }

    /** The id of whoever sits there. */
    long seated() {
        return seated;
    }

    boolean isAnother(Session session) {
        return session.clerk().id() != seated;
    }

    /** Nobody who comes back finds somebody who was erased among where they were. */
    void forget(Effect.Forget forget) {
        putAway.replaceAll((clerk, own) -> new Own(own.deck.without(forget), own.trail.without(forget)));
    }

    /** The frame with what this clerk has open, a new home for one who has nothing. */
    Frame swapped(Frame frame, View home, Session session) {
        putAway.put(seated, new Own(frame.deck(), frame.root().trail()));
        seated = session.clerk().id();
        Frame numbered = frame.numbered();
        Deck fresh = Deck.of(Pane.of(numbered.root().lastId(), home));
        Own own = putAway.getOrDefault(seated, new Own(fresh, Trail.NONE));
        return numbered.with(own.deck).with(own.trail);
    }
}
