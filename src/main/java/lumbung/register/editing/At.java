package lumbung.register.editing;

import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Directory;

/** Something at a business: {@code reseller@Sigendo}; {@code where} is empty for the cooperative, or for all businesses. */
record At(String word, String where) {
    static At of(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new At(text.strip(), "")
                : new At(text.substring(0, at).strip(), text.substring(at + 1).strip());
    }

    /** The business's id, 0 for none. */
    Outcome<Long> business(Directory directory, Field.Key key) {
        return where.isEmpty()
                ? Outcome.done(0L)
                : Known.business(directory, where, key.name()).map(Business::id);
    }
}
