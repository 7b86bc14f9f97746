package lumbung.pricing.kept;

import java.util.List;
import lumbung.journal.Changes;
import lumbung.journal.Entity;

/**
 * What a file brings that the register does not have, or has otherwise.
 *
 * @param all in the order of the file
 * @param same how much of it the register has already
 */
public record Plan(List<Step> all, int same) {
    public Plan {
        all = List.copyOf(all);
    }

    /**
     * A row to be written.
     *
     * @param isNew else it is there and says something else
     */
    public record Step(Entity row, boolean isNew) {}

    public boolean isEmpty() {
        return all.isEmpty();
    }

    void write(Changes changes) {
        for (Step step : all) {
            if (step.isNew) {
                changes.add(step.row);
            } else {
                changes.change(step.row);
            }
        }
    }
}
