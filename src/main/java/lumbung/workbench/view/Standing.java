package lumbung.workbench.view;

import java.time.Instant;
import java.util.Optional;
import lumbung.access.Rights;

/**
 * What the line above the keys says all the time.
 *
 * @param clerk who is at work, empty while that is not known
 * @param problems how many things need a look, -1 while that is not known
 * @param backup when the newest backup was made, empty where there is none
 * @param rights what the one at work may do, empty while nobody has sat down
 */
public record Standing(String clerk, int problems, Optional<Instant> backup, Optional<Rights> rights) {
    public static final Standing UNKNOWN = new Standing("", -1, Optional.empty(), Optional.empty());

    public Standing withClerk(String name) {
        return new Standing(name, problems, backup, rights);
    }

    /** Somebody sat down. */
    public Standing with(Rights now) {
        return new Standing(now.clerk().name(), problems, backup, Optional.of(now));
    }

    public Standing withProblems(int count) {
        return new Standing(clerk, count, backup, rights);
    }
}
