package lumbung.workbench.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A person as typed, text by text.
 *
 * @param id the person, 0 for a new one
 * @param version of the card that was read
 * @param texts what stands in each field; a field that is missing is empty
 */
public record PersonSheet(long id, long version, Map<Field, String> texts) {
    public PersonSheet {
        texts = Map.copyOf(texts);
    }

    /** A sheet for somebody new. */
    public static PersonSheet blank() {
        return new PersonSheet(0, 0, Map.of());
    }

    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    public PersonSheet with(Field field, String text) {
        Map<Field, String> other = new EnumMap<>(Field.class);
        other.putAll(texts);
        other.put(field, text);
        return new PersonSheet(id, version, other);
    }

    /** The fields in the order in which one asks. */
    public enum Field {
        NAME("name"),
        ADDRESS("address"),
        CALL_NAME("callName"),
        PHONE("phone"),
        OTHER_PHONE("otherPhone"),
        AREA("area"),
        LANDMARK("landmark"),
        SEX("sex"),
        BIRTH("birth"),
        OCCUPATION("occupation"),
        EMAIL("email");

        private static final List<Field> IN_ORDER = List.of(values());

        private final String code;

        Field(String code) {
            this.code = code;
        }

        /** All fields in their order. */
        public static List<Field> inOrder() {
            return IN_ORDER;
        }

        /** The last part of its text keys. */
        public String code() {
            return code;
        }
    }
}
