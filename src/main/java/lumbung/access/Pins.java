package lumbung.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.PlainText;

/** Checks and changes PINs. After some wrong ones each further try has to wait, also after a restart. */
public final class Pins {
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;
    private static final int LONGEST_PHRASE = 100;
    private static final int SHORTEST_PHRASE = 8;

    private final PinShelf shelf;
    private final Clock clock;

    public Pins(PinShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    public boolean has(Clerk clerk) {
        return shelf.of(clerk.id()).isPresent();
    }

    /** Whether this is the clerk's PIN; anything is, where there is none. A try counts before it is looked at. */
    public Outcome<Clerk> check(Clerk clerk, String typed) {
        if (!has(clerk)) {
            return Outcome.done(clerk);
        }
        long now = clock.millis();
        long[] wait = new long[1];
        Optional<Pin> tried = shelf.change(
                clerk.id(),
                pin -> pin.map(it -> {
                    Pin waiting = backAgain(it, now);
                    wait[0] = Math.max(0, waiting.until() - now);
                    return wait[0] > 0 ? waiting : failed(waiting, now);
                }));
        if (wait[0] > 0) {
            return Outcome.refused("access.refused.wait", clerk.name(), (wait[0] + 999) / 1_000);
        }
        if (tried.isPresent() && !tried.get().is(typed)) {
            return Outcome.refused("access.refused.pin", clerk.name());
        }
        shelf.change(clerk.id(), pin -> pin.map(it -> it.after(0, 0)));
        return Outcome.done(clerk);
    }

    /** A clock that was set back makes nobody wait longer than the wait itself. */
    private static Pin backAgain(Pin pin, long now) {
        long longest = now + pause(pin.failures());
        return pin.until() > longest ? pin.after(pin.failures(), longest) : pin;
    }

    private static Pin failed(Pin pin, long now) {
        long failures = pin.failures() + 1;
        return pin.after(failures, pause(failures) == 0 ? 0 : now + pause(failures));
    }

    /** Milliseconds: none at first, then half a minute, doubled by each further try. */
    private static long pause(long failures) {
        if (failures < FREE_TRIES) {
            return 0;
        }
        long doubled = FIRST_WAIT.toMillis() << Math.min(failures - FREE_TRIES, 10);
        return Math.min(doubled, LONGEST_WAIT.toMillis());
    }

    /**
     * Gives a clerk another PIN, or none: one's own with the old one, another's by whoever manages clerks.
     *
     * @param by who does it
     * @param old what was typed as the old one; only looked at for one's own
     * @param next the new one, empty for none
     */
    public Outcome<Clerk> change(Rights by, Clerk of, String old, String next) {
        boolean own = by.clerk().id() == of.id();
        Outcome<Clerk> allowed = own
                ? check(of, old)
                : by.refusal(Permission.MANAGE_CLERKS)
                        .<Outcome<Clerk>>map(Outcome::refused)
                        .orElse(Outcome.done(of));
        return allowed.then(clerk -> next.isEmpty() ? Outcome.done(clerk) : sound(clerk, next))
                .map(clerk -> {
                    shelf.change(
                            clerk.id(),
                            before -> next.isEmpty() ? Optional.empty() : Optional.of(Pin.of(clerk.id(), next)));
                    return clerk;
                });
    }

    /** 4 to 12 digits, or a sentence of 8 letters and more. */
    private static Outcome<Clerk> sound(Clerk clerk, String pin) {
        boolean digits = pin.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        int least = digits ? SHORTEST : SHORTEST_PHRASE;
        int most = digits ? LONGEST : LONGEST_PHRASE;
        boolean fits = pin.length() >= least && pin.length() <= most;
        return fits && PlainText.clean(pin).equals(pin)
                ? Outcome.done(clerk)
                : Outcome.refused("access.refused.weak", SHORTEST, LONGEST, SHORTEST_PHRASE);
    }
}
