package lumbung.workbench.view;

import java.util.List;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;

/**
 * A problem of something that a list shows.
 *
 * @param alike how many of its kind are known, itself counted
 */
public record Trouble(Problem problem, int alike) {
    /** Whether any of these is worth a mark: of a person's only what is more than a wish. */
    static boolean marks(List<Trouble> troubles) {
        return troubles.stream()
                .map(Trouble::problem)
                .anyMatch(it -> it.severity() != Severity.BETTER || it.place().what() != Place.What.PERSON);
    }
}
