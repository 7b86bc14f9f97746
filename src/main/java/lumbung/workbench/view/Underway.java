package lumbung.workbench.view;

import java.util.OptionalLong;
import lumbung.message.Message;

/**
 * A job of a while, as far as it is.
 *
 * @param id by which it can be stopped
 * @param title what it does
 * @param quiet whether nobody waits for it: it was not asked for, and leaving need not ask about it
 * @param reach how far it is
 */
public record Underway(long id, Message title, boolean quiet, Underway.Reach reach) {
    /**
     * How far a job is.
     *
     * @param done units done
     * @param all 0 where that is not known
     * @param secondsLeft at the pace so far; empty while that cannot be told
     */
    public record Reach(long done, long all, OptionalLong secondsLeft) {
        public static final Reach NONE = new Reach(0, 0, OptionalLong.empty());

        private static final long WORTH_TELLING_SECONDS = 1;

        /** What is left at the pace so far. */
        public static Reach after(double seconds, long done, long all) {
            boolean told = all > 0 && done > 0 && done <= all && seconds >= WORTH_TELLING_SECONDS;
            long left = told ? Math.max(1, Math.round(seconds * (all - done) / done)) : 0;
            return new Reach(done, all, told ? OptionalLong.of(left) : OptionalLong.empty());
        }

        /** 0 to 100; empty where the whole is not known. */
        public OptionalLong percent() {
            return all == 0 ? OptionalLong.empty() : OptionalLong.of(Math.min(100, done * 100 / all));
        }
    }

    public Underway at(Reach further) {
        return new Underway(id, title, quiet, further);
    }

    /** "Mengimpor 42%, kira-kira 2 menit lagi", as far as each is known. */
    public String told(Scene scene) {
        StringBuilder text = new StringBuilder(scene.texts().of(title));
        if (reach.percent().isPresent()) {
            text.append(' ').append(reach.percent().getAsLong()).append('%');
        } else if (reach.done > 0) {
            text.append(' ').append(scene.number(reach.done));
        }
        reach.secondsLeft.ifPresent(seconds -> text.append(", ").append(left(seconds, scene)));
        return text.toString();
    }

    private static String left(long seconds, Scene scene) {
        return seconds < 60
                ? scene.say("workbench.jobs.seconds", seconds)
                : scene.say("workbench.jobs.minutes", (seconds + 30) / 60);
    }
}
