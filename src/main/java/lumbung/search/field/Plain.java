package lumbung.search.field;

import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Field;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Standpoint;

/** A field that is asked with {@code :} only. */
interface Plain extends Field {
    Outcome<Reading> read(String value, Standpoint from);

    @Override
    default Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        return operator == Operator.IS ? read(value, from) : Refused.operator(this, operator);
    }

    @Override
    default Message about() {
        return Message.of("search.field." + keys().canonical());
    }
}
