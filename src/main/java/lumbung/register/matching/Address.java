package lumbung.register.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forms of address: how each is usually written, whom it is for, and its other spellings. */
record Address(String form, Sex sex) {
    static final Address NONE = new Address("", Sex.UNKNOWN);
    private static final String TABLE = """
            Bu       | FEMALE  | bu ibu ny nyonya
            Pak      | MALE    | pak bapak bpk bp tn tuan
            Mbak     | FEMALE  | mbak mba mbk nn
            Mas      | MALE    | mas
            Dik      | UNKNOWN | dik dek adik
            Yu       | FEMALE  | yu yuk mbakyu mbak-yu
            Kang     | MALE    | kang kng kakang
            Lik      | UNKNOWN | lik lek
            Paklik   | MALE    | paklik paklek pak-lik pak-lek
            Bulik    | FEMALE  | bulik bulek bu-lik bu-lek
            Mbah     | UNKNOWN | mbah mbh simbah eyang
            Pakde    | MALE    | pakde pakdhe pak-de pak-dhe
            Bude     | FEMALE  | bude budhe bu-de bu-dhe
            Mbok     | FEMALE  | mbok simbok
            Mak      | FEMALE  | mak emak
            Pak Haji | MALE    | h haji pak-haji pak-h
            Bu Haji  | FEMALE  | hj hjh hajjah hajah bu-haji bu-hj bu-h
            Ustaz    | MALE    | ust ustaz ustadz ustad pak-ustaz pak-ustadz pak-ustad pak-ust
            Ustazah  | FEMALE  | ustazah ustadzah bu-ustaz bu-ustazah bu-ustadzah bu-ust
            Kiai     | MALE    | kh kiai kyai
            Nyai     | FEMALE  | nyai
            Gus      | MALE    | gus
            Om       | MALE    | om
            Tante    | FEMALE  | tante
            Bang     | MALE    | bang abang
            Kak      | UNKNOWN | kak
            Teh      | FEMALE  | teh teteh
            """;
    private static final Map<String, Address> BY_SPELLING = table();

    private static Map<String, Address> table() {
        Map<String, Address> table = new HashMap<>();
        TABLE.lines().map(line -> List.of(line.split("\\|", -1))).forEach(row -> {
            Address address =
                    new Address(row.get(0).strip(), Sex.valueOf(row.get(1).strip()));
            List.of(row.get(2).strip().split(" ", -1)).forEach(spelling -> table.put(spelling, address));
        });
        return table;
    }

    static Optional<Address> of(String spelling) {
        return Optional.ofNullable(BY_SPELLING.get(Spelling.modern(spelling.toLowerCase(Locale.ROOT))));
    }

    static Sex sexOf(String form) {
        return of(form.replace(' ', '-')).orElse(NONE).sex();
    }

    /** With a further form after it, as in {@code Bu Hj.}: the two together, or else the later, which says more. */
    Address and(Address later) {
        return of(form + "-" + later.form()).orElse(later);
    }
}
