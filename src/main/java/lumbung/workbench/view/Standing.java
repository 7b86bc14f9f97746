package lumbung.workbench.view;

import java.time.Instant;
import java.util.Optional;

/**
 * What the line above the keys says all the time.
 *
 * @param clerk who is at work, empty while that is not known
 * @param problems how many things need a look, -1 while that is not known
 * @param backup when the newest backup was made, empty where there is none
 */
public record Standing(String clerk, int problems, Optional<Instant> backup) {
    public static final Standing UNKNOWN = new Standing("", -1, Optional.empty());

    public Standing withClerk(String name) {
        return new Standing(name, problems, backup);
    }

    public Standing withProblems(int count) {
        return new Standing(clerk, count, backup);
    }
}
