package lumbung.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
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
        Wording wording = new Wording("access.refused.pin", "access.refused.wait", clerk.name());
        return has(clerk) ? check(clerk.id(), typed, wording).map(right -> clerk) : Outcome.done(clerk);
    }

    /**
     * How a try is refused.
     *
     * @param wrong has behind whose it is how many more tries there are before one has to wait
     * @param early has the seconds behind whose it is
     */
    private record Wording(String wrong, String early, String whose) {
        Outcome<Boolean> waiting(long milliseconds) {
            return Outcome.refused(early, whose, (milliseconds + 999) / 1_000);
        }
    }

    private Outcome<Boolean> check(long holder, String typed, Wording wording) {
        long now = clock.millis();
        long[] wait = new long[1];
        Optional<Pin> tried = shelf.change(
                holder,
                pin -> pin.map(it -> {
                    Pin waiting = backAgain(it, now);
                    wait[0] = Math.max(0, waiting.until() - now);
                    return wait[0] > 0 ? waiting : failed(waiting, now);
                }));
        if (wait[0] > 0) {
            return wording.waiting(wait[0]);
        }
        if (tried.isEmpty() || !tried.get().is(typed)) {
            long failures = tried.map(Pin::failures).orElse(0L);
            long pause = pause(failures);
            return pause > 0
                    ? wording.waiting(pause)
                    : Outcome.refused(wording.wrong, wording.whose, FREE_TRIES - failures);
        }
        // A digest of an older program is made anew, which takes as long again, once.
        Optional<Pin> renewed = tried.filter(Pin::isOld).map(old -> Pin.of(holder, typed));
        tried.ifPresent(right -> shelf.change(
                holder,
                pin -> pin.map(it ->
                        renewed.filter(fresh -> it.salt().equals(right.salt())).orElseGet(() -> it.after(0, 0)))));
        return Outcome.done(true);
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

    /** Whether this is too little for an officer, who may change everything: it may be from before that was asked for. */
    public static boolean asksSentence(Clerk clerk, String pin) {
        return clerk.duty() == Clerk.Duty.OFFICER
                && pin.codePoints().filter(Character::isLetter).count() < SHORTEST_PHRASE;
    }

    /** 4 to 12 digits, or a sentence of 8 letters and more. */
    private static Outcome<Clerk> sound(Clerk clerk, String pin) {
        if (asksSentence(clerk, pin)) {
            return Outcome.refused("access.refused.sentence", clerk.name(), SHORTEST_PHRASE);
        }
        boolean digits = pin.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        int least = digits ? SHORTEST : SHORTEST_PHRASE;
        int most = digits ? LONGEST : LONGEST_PHRASE;
        boolean fits = pin.length() >= least && pin.length() <= most;
        return fits && PlainText.clean(pin).equals(pin)
                ? Outcome.done(clerk)
                : Outcome.refused("access.refused.weak", SHORTEST, LONGEST, SHORTEST_PHRASE);
    }

    /** Whether an officer made a code to get back in with. */
    public boolean hasRecovery() {
        return shelf.of(RecoveryCode.HOLDER).isPresent();
    }

    /** A new code, in place of an older one; it is answered once and kept nowhere. */
    public Outcome<String> makeRecovery(Rights by) {
        return by.refusal(Permission.MANAGE_CLERKS)
                .<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> {
                    String code = RecoveryCode.made();
                    Pin kept = Pin.of(RecoveryCode.HOLDER, RecoveryCode.plain(code));
                    shelf.change(RecoveryCode.HOLDER, before -> Optional.of(kept));
                    return Outcome.done(code);
                });
    }

    /**
     * Gives an officer another sentence for the code, which is worth nothing afterwards.
     *
     * @param noted writes it down before anything changes
     */
    public Outcome<Clerk> recover(Clerk officer, String code, String next, Supplier<Outcome<Boolean>> noted) {
        if (officer.duty() != Clerk.Duty.OFFICER) {
            return Outcome.refused("access.refused.recovery.officer", officer.name());
        }
        if (!hasRecovery()) {
            return Outcome.refused("access.refused.recovery.none");
        }
        Wording wording = new Wording("access.refused.recovery.wrong", "access.refused.recovery.wait", officer.name());
        return sound(officer, next)
                .then(fits -> check(RecoveryCode.HOLDER, RecoveryCode.plain(code), wording))
                .then(right -> noted.get())
                .map(done -> {
                    shelf.change(officer.id(), before -> Optional.of(Pin.of(officer.id(), next)));
                    shelf.change(RecoveryCode.HOLDER, used -> Optional.empty());
                    return officer;
                });
    }
}
