package lumbung.workbench.view;

import java.time.Instant;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.access.Clerk;

/**
 * What the line above the keys says all the time.
 *
 * @param clerk who is at work, empty while that is not known
 * @param problems how many things need a look, -1 while that is not known
 * @param safety how safe the register is from the loss of this PC
 * @param bounds what there is for the one at work, empty while nobody has sat down
 */
public record Standing(String clerk, int problems, Standing.Safety safety, Optional<Bounds> bounds) {
    public static final Standing UNKNOWN = new Standing("", -1, Safety.UNKNOWN, Optional.empty());

    /**
     * When the newest backup was made.
     *
     * @param newest empty where there is none, or that is not known
     * @param overdue whether it is older than the cooperative lets pass, or there is none
     * @param misses whether copies go to a stick, and none is plugged in
     */
    public record Safety(Optional<Instant> newest, boolean overdue, boolean misses) {
        static final Safety UNKNOWN = new Safety(Optional.empty(), false, false);
    }

    public Standing with(Safety now) {
        return new Standing(clerk, problems, now, bounds);
    }

    public Standing withClerk(String name) {
        return new Standing(name, problems, safety, bounds);
    }

    /** Somebody sat down, of whom it is not known what needs a look; or what there is for whoever sits there is different now. */
    public Standing with(Bounds now) {
        Clerk here = now.rights().clerk();
        boolean same = bounds.filter(before -> before.rights().clerk().id() == here.id())
                .isPresent();
        return new Standing(here.name(), same ? problems : -1, safety, Optional.of(now));
    }

    /** The business whose owner is at work; empty for who sees everybody. */
    public String business() {
        return bounds.flatMap(Bounds::business).orElse("");
    }

    /** After how many minutes without a key the screen locks, 0 for never. */
    public int lockMinutes() {
        return bounds.map(Bounds::lockMinutes).orElse(0);
    }

    /** What a look at the register found; not what one found that somebody else had asked for. */
    public Standing withProblems(int count, Clerk seenBy) {
        return bounds.isEmpty() || bounds.get().rights().clerk().id() == seenBy.id()
                ? new Standing(clerk, count, safety, bounds)
                : this;
    }
}
