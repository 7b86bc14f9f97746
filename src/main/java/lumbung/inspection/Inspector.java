package lumbung.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lumbung.journal.Change;
import lumbung.message.Message;

/** Goes through all that a package looks after, with its inspections. */
public interface Inspector {
    /** How a look at everything goes on. */
    interface Watch {
        /** Nobody watches. */
        Watch UNSEEN = new Watch() {
            @Override
            public void done(long things, long all) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        void done(long things, long all);

        boolean cancelled();
    }

    /** The ids of its inspections, in the order in which their problems are listed. */
    List<String> kinds();

    /** Looks at everything. A cancelled look answers what it has. */
    void all(Consumer<Problem> found, Watch watch);

    /**
     * Whose problems these entries of the journal may have made or ended.
     *
     * @return empty where everything may have
     */
    Optional<Set<Long>> touched(Collection<Change.Row> changed);

    /** All problems that are about one of these, as they stand. */
    void some(Set<Long> subjects, Consumer<Problem> found);

    /** Whom to look at again to find a problem of this key; nobody where the kind is not its own. */
    Set<Long> about(Problem.Key key);

    /** What it does not look for at the moment, and why; nothing in a register of usual size. */
    default List<Message> leftOut() {
        return List.of();
    }
}
