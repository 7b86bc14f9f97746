package lumbung.workbench.view;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;

/** People as they are typed. */
public interface Editing {
    /** A person's card as texts to be edited. */
    PersonSheet sheet(Card card);

    /** What is wrong with a text in a field, if anything. */
    Optional<Message> check(PersonSheet.Field field, String text);

    /**
     * Keeps what was typed.
     *
     * @return the person's id; refused with the field's code as the place
     */
    Outcome<Long> save(PersonSheet sheet);
}
