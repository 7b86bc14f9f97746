package lumbung.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.transfer.Field;

/** What a column can be, in words: each field's Indonesian name first, then its English one. */
final class ImportFields {
    private static final Map<Field, List<String>> WORDS = new LinkedHashMap<>();

    static {
        put(Field.NAME, "nama", "name");
        put(Field.GIVEN_NAME, "nama-depan", "given-name");
        put(Field.MIDDLE_NAME, "nama-tengah", "middle-name");
        put(Field.FAMILY_NAME, "nama-belakang", "family-name");
        put(Field.ADDRESS_FORM, "sapaan", "address");
        put(Field.SUFFIX, "gelar", "suffix");
        put(Field.CALL_NAME, "panggilan", "call-name");
        put(Field.GREETING, "salam", "greeting");
        put(Field.ALIAS, "alias", "alias");
        put(Field.PHONE, "hp", "phone");
        put(Field.SEX, "kelamin", "sex");
        put(Field.MALE_MARK, "tanda-l", "male-mark");
        put(Field.FEMALE_MARK, "tanda-p", "female-mark");
        put(Field.BIRTH, "lahir", "born");
        put(Field.AGE, "umur", "age");
        put(Field.OCCUPATION, "pekerjaan", "occupation");
        put(Field.VILLAGE, "desa", "village");
        put(Field.HAMLET, "dusun", "hamlet");
        put(Field.RW, "rw", "rw");
        put(Field.RT, "rt", "rt");
        put(Field.RT_RW, "rt-rw", "rt-rw");
        put(Field.ADDRESS, "alamat", "address-text");
        put(Field.COMMUNITY, "kelompok", "community");
        put(Field.POST, "jabatan", "post");
        put(Field.ROLE, "peran", "role");
        put(Field.BUSINESS, "usaha", "business");
        put(Field.EMAIL, "email", "e-mail");
        put(Field.HANDLE, "akun", "handle");
        put(Field.NOTE, "catatan", "note");
        put(Field.NUMBER, "nomor", "number");
        put(Field.IGNORED, "abaikan", "ignore");
    }

    private ImportFields() {}

    private static void put(Field field, String... words) {
        WORDS.put(field, List.of(words));
    }

    static Optional<Field> find(String word) {
        String sought = word.strip().toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(sought))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String word(Field field) {
        return WORDS.get(field).get(0);
    }

    /** All words, for a sentence or a completion. */
    static String words() {
        return String.join(
                ", ", WORDS.values().stream().map(words -> words.get(0)).toList());
    }
}
