package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Drafts;
import lumbung.register.editing.Typed;

/** People as they are typed. */
public interface Editing {
    /**
     * What there is to say about a text.
     *
     * @param wrong why it cannot be kept
     * @param remark what is worth a look though it can be
     */
    record Check(Optional<Message> wrong, Optional<Message> remark) {}

    /**
     * What was kept.
     *
     * @param left the lines that could not be kept
     * @param why what is wrong with the first of them
     */
    record Kept(long id, List<Drafts.Line> left, Optional<Refusal> why) {}

    /** A sheet for somebody new, the name or number already typed. */
    PersonSheet blank(String typed);

    PersonSheet sheet(Card card);

    /**
     * Looks at what was typed.
     *
     * @param field the one that it is about; what is wrong elsewhere is left out
     */
    Check check(PersonSheet sheet, String field);

    /**
     * Keeps what was typed: all that is right of it.
     *
     * @return refused with the field's name as the place where nothing could be kept
     */
    Outcome<Kept> save(PersonSheet sheet);

    /** Who of the register may be the person being typed, likeliest first. */
    List<Twins.Pair> likely(PersonSheet sheet, int limit);

    /** Who changed a person last, and how. */
    Optional<Message> lastChange(long personId);

    /** Where what is not saved yet is kept; writing to it waits a moment for more. */
    Drafts drafts();

    /** Writes down what waits, before the register is closed. */
    void leave();

    /**
     * The same change to many people.
     *
     * @param said what it is, in words
     */
    Batch batch(Typed typed, Message said);
}
