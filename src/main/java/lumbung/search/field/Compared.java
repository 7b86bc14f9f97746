package lumbung.search.field;

import lumbung.message.Message;
import lumbung.search.Field;

/** A field that takes every comparison. */
interface Compared extends Field {
    @Override
    default Message about() {
        return Message.of("search.field." + keys().canonical());
    }
}
