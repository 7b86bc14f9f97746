package lumbung.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every field there is, under all of its names. */
public final class Catalogue {
    private final List<Field> fields;
    private final Map<String, Field> byKey = new LinkedHashMap<>();

    /** Collects fields. A name that two of them claim is a fault of the program. */
    public Catalogue(Collection<? extends Field> fields) {
        this.fields = List.copyOf(fields);
        for (Field field : this.fields) {
            field.keys().all().forEach(key -> enter(key, field));
        }
    }

    private void enter(String key, Field field) {
        Field other = byKey.put(key, field);
        if (other != null) {
            throw new IllegalArgumentException("two fields are called " + key);
        }
    }

    public List<Field> fields() {
        return fields;
    }

    /** The field of this name, in either language. */
    public Optional<Field> field(String key) {
        return Optional.ofNullable(byKey.get(key.toLowerCase(Locale.ROOT)));
    }

    Collection<String> keys() {
        return byKey.keySet();
    }
}
