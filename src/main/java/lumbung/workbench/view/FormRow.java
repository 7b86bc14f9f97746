package lumbung.workbench.view;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.workbench.widget.FormField;

/**
 * One field of a form.
 *
 * @param key what it is
 * @param field what stands in it
 * @param wrong what is wrong with it, or worth a look
 * @param serious whether that keeps it from being saved
 */
record FormRow(FormRow.Key key, FormField field, Optional<Message> wrong, boolean serious) {
    /** Where a field stands. */
    enum Place {
        /** At the left, always to be seen. */
        LEAD,
        /** Belongs to the field before, once something stands there. */
        PART,
        /** Says more about the field before, and is shown on demand. */
        ASIDE,
        /** Is seldom wanted, and is there once the form's fold is open. */
        FOLDED
    }

    /**
     * What a field is.
     *
     * @param name by which a refusal finds it
     * @param group fields of the same number are one value
     * @param label what stands before it
     * @param said the text key with which its value is said in a sentence, empty for as it is
     * @param about what it holds, in a few words
     */
    record Key(String name, int group, Place place, Message label, String said, Message about) {
        /** Of a field that is a value of its own. */
        static Key of(String name, Message label, Message about) {
            return new Key(name, 0, Place.LEAD, label, "", about);
        }

        Key in(int other) {
            return new Key(name, other, place, label, said, about);
        }
    }

    static FormRow of(Key key, FormField field) {
        return new FormRow(key, field, Optional.empty(), false);
    }

    FormRow with(FormField other) {
        return new FormRow(key, other, Optional.empty(), false);
    }

    FormRow judged(Optional<Message> reason, boolean hinders) {
        return new FormRow(key, field, reason, hinders);
    }

    FormRow in(int group) {
        return new FormRow(key.in(group), field, wrong, serious);
    }

    boolean isEmpty() {
        return field.text().isBlank();
    }
}
