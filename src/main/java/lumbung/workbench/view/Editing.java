package lumbung.workbench.view;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;

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
}
