package lumbung.search.field;

import java.util.Collection;
import lumbung.message.Outcome;
import lumbung.search.Field;
import lumbung.search.Nearest;
import lumbung.search.Operator;

/** What fields say when they cannot understand. */
public final class Refused {
    private static final int LISTED = 12;

    private Refused() {}

    /** There is no such value; names the nearest of those there are. */
    public static <T> Outcome<T> value(Field field, String value, Collection<String> known) {
        String key = field.keys().canonical();
        return known.isEmpty()
                ? Outcome.refused("search.refused.value.none", value, key)
                : Outcome.refused("search.refused.value", value, key, Nearest.listed(value, known, LISTED));
    }

    /** It is not a number. */
    public static <T> Outcome<T> number(Field field, String value) {
        return Outcome.refused("search.refused.number", value, field.keys().canonical());
    }

    /** It is not a date. */
    public static <T> Outcome<T> date(Field field, String value) {
        return Outcome.refused("search.refused.date", value, field.keys().canonical());
    }

    /** Only {@code :} makes sense here. */
    public static <T> Outcome<T> operator(Field field, Operator operator) {
        return Outcome.refused(
                "search.refused.operator", operator.sign(), field.keys().canonical());
    }
}
