package lumbung.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.register.Card;
import lumbung.search.Meaning;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/**
 * What a person's entry may have or lack.
 *
 * @param on who has it, as seen from somewhere
 */
record Presence(String word, String english, Function<Standpoint, Meaning> on) {
    static final Presence PHONE = new Presence("hp", "phone", from -> PhoneState.ANY.on(from.day()));
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
            from -> Meaning.exact(
                    card -> card.memberships().stream().anyMatch(it -> it.term().holdsOn(from.day())),
                    Rows.exist("membership", Rows.holds(from.day()))));
    static final Presence ROLE = new Presence("peran", "role", Presence::role);
    static final Presence ALIAS = new Presence(
            "alias",
            "other-name",
            from -> Meaning.exact(card -> !card.aliases().isEmpty(), Rows.exist("alias", Sql.ALL)));
    static final Presence ACCOUNT = new Presence(
            "akun", "account", from -> Meaning.exact(card -> !card.handles().isEmpty(), Rows.exist("handle", Sql.ALL)));
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
        return new Presence(word, english, from -> Meaning.exact(test, Sql.of(sql)));
    }

    /** Roles at the businesses that may be asked about. */
    private static Meaning role(Standpoint from) {
        Optional<Set<Long>> where = Businesses.every(from);
        return Meaning.exact(
                card -> card.roles().stream()
                        .anyMatch(it -> Businesses.has(where, it.businessId())
                                && it.term().holdsOn(from.day())),
                Rows.exist("person_role", Businesses.of(where, Rows.holds(from.day()))));
    }

    Meaning on(Standpoint from) {
        return on.apply(from);
    }

    static Optional<Presence> of(String value) {
        String sought = Named.written(value);
        return ALL.stream()
                .filter(it -> it.word.equals(sought) || it.english.equals(sought))
                .findFirst();
    }
}
