package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Field;
import lumbung.register.editing.Typed;

/** People as they are typed. */
public interface Editing {
    /** A sheet for somebody new, the name or number already typed. */
    PersonSheet blank(String typed);

    PersonSheet sheet(Card card);

    /** What is wrong with what was typed, if anything. */
    Optional<Message> check(PersonSheet sheet);

    /**
     * Keeps what was typed.
     *
     * @return the person's id; refused with the field's name as the place
     */
    Outcome<Long> save(PersonSheet sheet);

    /** Every field there is, in the order of a form. */
    List<Field.Key> fields();

    /** The same change to many people. */
    Batch batch(Typed typed);
}
