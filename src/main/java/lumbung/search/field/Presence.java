package lumbung.search.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.register.Card;
import lumbung.search.Meaning;
import lumbung.search.Sql;

/**
 * What a person's entry may have or lack.
 *
 * @param on who has it on a day
 */
record Presence(String word, String english, Function<LocalDate, Meaning> on) {
    static final Presence PHONE = new Presence("hp", "phone", PhoneState.ANY::on);
    static final Presence AREA =
            column("wilayah", "area", card -> card.person().dwelling().areaId() != 0, "p.area_id IS NOT NULL");
    static final Presence BIRTH = column(
            "lahir",
            "born",
            card -> card.person().birth().year().isPresent(),
            "p.birth_day IS NOT NULL OR p.birth_year IS NOT NULL");
    static final Presence HOUSEHOLD = column(
            "kk", "household", card -> card.person().dwelling().householdId() != 0, "p.household_id IS NOT NULL");
    static final Presence OCCUPATION = column(
            "pekerjaan", "occupation", card -> !card.person().occupation().isEmpty(), "p.occupation <> ''");
    static final Presence EMAIL =
            column("email", "e-mail", card -> !card.person().email().isEmpty(), "p.email <> ''");
    static final Presence ADDRESS = column(
            "sapaan", "address", card -> !card.person().naming().address().isEmpty(), "p.address <> ''");
    static final Presence GREETING =
            column("salam", "greeting", card -> !card.person().greeting().isEmpty(), "p.greeting <> ''");
    static final Presence CALL_NAME = column(
            "panggilan", "nickname", card -> !card.person().naming().callName().isEmpty(), "p.call_name <> ''");
    static final Presence COMMUNITY = new Presence(
            "kelompok",
            "community",
            day -> Meaning.exact(
                    card -> card.memberships().stream().anyMatch(it -> it.term().holdsOn(day)),
                    Rows.exist("membership", Rows.holds(day))));
    static final Presence ROLE = new Presence(
            "peran",
            "role",
            day -> Meaning.exact(
                    card -> card.roles().stream().anyMatch(it -> it.term().holdsOn(day)),
                    Rows.exist("person_role", Rows.holds(day))));
    static final Presence ALIAS = new Presence(
            "alias",
            "other-name",
            day -> Meaning.exact(card -> !card.aliases().isEmpty(), Rows.exist("alias", Sql.ALL)));
    static final Presence ACCOUNT = new Presence(
            "akun", "account", day -> Meaning.exact(card -> !card.handles().isEmpty(), Rows.exist("handle", Sql.ALL)));
    static final List<Presence> ALL = List.of(
            PHONE,
            AREA,
            BIRTH,
            HOUSEHOLD,
            OCCUPATION,
            EMAIL,
            ADDRESS,
            CALL_NAME,
            GREETING,
            COMMUNITY,
            ROLE,
            ALIAS,
            ACCOUNT);

    private static Presence column(String word, String english, Predicate<Card> test, String sql) {
        return new Presence(word, english, day -> Meaning.exact(test, Sql.of(sql)));
    }

    Meaning on(LocalDate day) {
        return on.apply(day);
    }

    static Optional<Presence> of(String value) {
        String sought = Named.written(value);
        return ALL.stream()
                .filter(it -> it.word.equals(sought) || it.english.equals(sought))
                .findFirst();
    }
}
