package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.care.today.Today;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.register.Subject;
import lumbung.search.Selection;
import lumbung.terminal.Key;

/** What a view can do beyond its own keys; the actions ask for these. */
public final class Able {
    private Able() {}

    /** Has something that can be edited in place. */
    public interface Edits extends View {
        Step edit();

        /** What editing does here. */
        default Message editing() {
            return Message.of("workbench.action.edit");
        }
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

    /** Has lists of its own kind to take over, rather than people. */
    public interface TakesOver extends View {
        /** What takes one over. */
        View takingOver();
    }

    /** Shows some of what there is, and can ask which. */
    public interface Filters extends View {
        Step filter();
    }

    /** Has a list of people with a query above. */
    public interface Queries extends Filters {
        /** The query as typed. */
        String query();
    }

    /** Has a list in which one finds a line by typing; the stage types, undoes and shows it. */
    public interface Seeks extends Discards {
        /** What is typed so far. */
        SpeedSearch search();

        /** The view with something else typed. */
        View seeking(SpeedSearch next);

        /** Whether a key means something of its own here while nothing is typed. */
        default boolean claims(Key key) {
            return false;
        }

        /** Whether the view shows itself what is typed; else the line above the keys does. */
        default boolean showsSearch() {
            return false;
        }

        @Override
        default boolean typing() {
            return search().open();
        }

        @Override
        default boolean discards() {
            return search().open();
        }

        @Override
        default Step discard() {
            return Step.to(seeking(SpeedSearch.NONE));
        }

        /** The view after what belongs to its search; empty for what does not. */
        default Optional<View> sought(Event event, Scene scene) {
            if (event instanceof Event.Typed typed) {
                boolean takes = search().takes(typed.key()) && (search().open() || !claims(typed.key()));
                return takes ? Optional.of(seeking(search().typed(typed.key(), scene))) : Optional.empty();
            }
            if (event instanceof Event.Pasted pasted) {
                return Optional.of(seeking(search().pasted(pasted.text(), scene)));
            }
            return event instanceof Event.Asked asked && !asked.query().isEmpty()
                    ? Optional.of(seeking(SpeedSearch.of(asked.query(), scene)))
                    : Optional.empty();
        }
    }

    /** Can mark rows. */
    public interface Marks extends View {
        Step mark();

        Step markAll();
    }

    /** Has something that can be brought on paper. */
    public interface Prints extends View {
        Printable printable();

        /** Whether there is something of the kind at the moment. */
        default boolean prints() {
            return true;
        }
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

    /** Is about one thing, so that taking back what was done elsewhere would surprise. */
    public interface IsAbout extends View {
        /** The thing's id, which is the subject of all that is noted of it. */
        long subject();
    }

    /** Stands on a person. */
    public interface OnPerson extends View {
        /** The person's id, 0 for none at the moment. */
        long personId();
    }

    /** Stands on somebody of whom the day reminds, and who can be left out of that. */
    public interface LeavesOut extends View {
        /** Empty for nobody at the moment. */
        Optional<Today.Line> leavable();
    }

    /** Stands on something else of the register. */
    public interface OnSubject extends View {
        /** A community, an area, a household or a business; empty for none at the moment. */
        Optional<Subject> subject();
    }

    /** Stands on two that can be compared. */
    public interface Compares extends View {
        boolean canCompare();

        Step compare();
    }

    /** Stands on a price rule. */
    public interface OnRule extends View {
        /** The rule's number, 0 for none at the moment. */
        long ruleNumber();
    }

    /** Stands on something that is on its way, and can take it a step further. */
    public interface Advances extends View {
        /** What the next step is; empty where there is none. */
        Optional<Message> nextStep();

        /** What one must be allowed to for it. */
        Permission advancing();

        Step advance();
    }

    /** Lists what takes another permission to be changed than people do. */
    public interface Keeps extends View {
        Permission keeping();
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

    /** Stands on something with a price that can be explained. */
    public interface Explains extends View {
        boolean explains();

        Step explain();
    }

    /** Stands on somebody's order, which can be had again. */
    public interface Repeats extends View {
        boolean repeats();

        Step again();
    }

    /** Does something with Esc before it may be closed. */
    public interface Backs extends View {
        /** Whether Esc means something here besides closing. */
        boolean wantsBack();

        Step back();
    }

    /** A form of its own: what is typed and not saved is asked about before it is left. */
    public interface Writes extends Saves, Backs, Discards {
        @Override
        default boolean wantsBack() {
            return unsaved();
        }

        @Override
        default Step back() {
            return Step.to(this, Leaving.asking(this));
        }

        @Override
        default boolean discards() {
            return unsaved();
        }

        @Override
        default Step discard() {
            return Step.to(this, new Effect.Close());
        }
    }
}
