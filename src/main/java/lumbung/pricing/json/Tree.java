package lumbung.pricing.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/** An object on its way into a file; what is as usual is left out. */
final class Tree {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Map<String, Object> fields() {
        return fields;
    }

    Tree put(String name, Object value) {
        fields.put(name, plain(value));
        return this;
    }

    Tree put(String name, OptionalLong value) {
        value.ifPresent(it -> put(name, it));
        return this;
    }

    Tree put(String name, Optional<?> value) {
        value.ifPresent(it -> put(name, it));
        return this;
    }

    Tree unless(Object usual, String name, Object value) {
        return usual.equals(value) ? this : put(name, value);
    }

    Tree list(String name, Collection<?> values) {
        return values.isEmpty()
                ? this
                : put(name, values.stream().map(Tree::plain).toList());
    }

    private static Object plain(Object value) {
        if (value instanceof Tree tree) {
            return tree.fields();
        }
        if (value instanceof Rupiah rupiah) {
            return rupiah.amount();
        }
        if (value instanceof Percent percent) {
            return percent.decimal();
        }
        if (value instanceof Enum<?> one) {
            return Part.word(one);
        }
        boolean kept = value instanceof Number
                || value instanceof Boolean
                || value instanceof BigDecimal
                || value instanceof Collection<?>
                || value instanceof Map<?, ?>;
        return kept ? value : value.toString();
    }
}
