package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.search.Selection;

/** What a view can do beyond its own keys; the actions ask for these. */
public final class Able {
    private Able() {}

    /** Has something that can be edited in place. */
    public interface Edits extends View {
        Step edit();
    }

    /** Lists things of which more can be added. */
    public interface Adds extends View {
        Step add();
    }

    /** Stands on something that can be deleted, once its uses were shown. */
    public interface Deletes extends View {
        boolean deletes();

        Step delete();
    }

    /** Stands on an export that can be made again. */
    public interface Makes extends View {
        boolean makes();

        Step make();
    }

    /** Has something typed that can be saved. */
    public interface Saves extends View {
        Step save();

        boolean unsaved();

        /** What saving does here. */
        default Message saving() {
            return Message.of("workbench.action.save");
        }
    }

    /** Has something typed that can be thrown away. */
    public interface Discards extends View {
        boolean discards();

        Step discard();
    }

    /** Has a list with a query above. */
    public interface Filters extends View {
        /** The query as typed. */
        String query();

        Step filter();
    }

    /** Can mark rows. */
    public interface Marks extends View {
        Step mark();

        Step markAll();
    }

    /** Has something that can be brought on paper. */
    public interface Prints extends View {
        Printable printable();
    }

    /** Has people of whom some can be chosen. */
    public interface Chooses extends View {
        /** Those marked. */
        Selection marked();

        /** Those marked; whoever is under the cursor where nobody is. */
        Selection chosen();
    }

    /** Can list in another order. */
    public interface Sorts extends View {
        Step sort();
    }

    /** Stands on a person. */
    public interface OnPerson extends View {
        /** The person's id, 0 for none at the moment. */
        long personId();
    }

    /** Stands on two that can be compared. */
    public interface Compares extends View {
        boolean canCompare();

        Step compare();
    }

    /** Stands on an operation that could be taken back. */
    public interface TakesBack extends View {
        /** The operation, empty for none at the moment. */
        Optional<Operation> operation();
    }

    /** Stands on something that may need a look. */
    public interface Troubled extends View {
        /** What can be done about it, best first; nothing where there is nothing the matter. */
        List<Choice.Item> fixes();
    }

    /** Does something with Esc before it may be closed. */
    public interface Backs extends View {
        /** Whether Esc means something here besides closing. */
        boolean wantsBack();

        Step back();
    }
}
