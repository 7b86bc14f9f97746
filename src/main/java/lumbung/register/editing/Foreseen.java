package lumbung.register.editing;

import java.util.List;
import lumbung.message.Outcome;

/**
 * What a change would make of one person.
 *
 * @param before as the person stands
 * @param after as the person would stand; refused where the change cannot be
 * @param written the values that go and those that come, as one would type them
 */
public record Foreseen(Entry before, Outcome<Entry> after, Difference written) {
    /** What becomes of somebody. */
    public enum Fate {
        CHANGED,
        REFUSED,
        SAME
    }

    /** The values that go, and those that come instead. */
    public record Difference(List<String> gone, List<String> come) {
        static final Difference NONE = new Difference(List.of(), List.of());
    }

    public long id() {
        return before.person().id();
    }

    public String name() {
        return before.person().naming().shown();
    }

    public Fate fate() {
        return after.fold(entry -> entry.equals(before) ? Fate.SAME : Fate.CHANGED, refusal -> Fate.REFUSED);
    }
}
