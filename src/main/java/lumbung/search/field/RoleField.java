package lumbung.search.field;

import static lumbung.search.field.Choices.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.RoleKind;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who is a customer, reseller … now: of some business that may be asked about, or of the one after the {@code @}. */
record RoleField() implements Plain {
    private static final Choices<RoleKind> KINDS = new Choices<>(List.of(
            choice(RoleKind.CUSTOMER, "pelanggan", "customer", "plg"),
            choice(RoleKind.RESELLER, "reseller", "res"),
            choice(RoleKind.SHOP, "toko", "shop", "warung"),
            choice(RoleKind.MEMBER, "anggota", "member", "ang"),
            choice(RoleKind.PROSPECT, "calon", "prospect", "calon-pelanggan"),
            choice(RoleKind.SUPPLIER, "pemasok", "supplier")));

    @Override
    public Keys keys() {
        return Keys.of("peran", "role");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Qualified asked = Qualified.of(value);
        Optional<Choices.Choice<RoleKind>> kind = KINDS.find(asked.word());
        if (kind.isEmpty()) {
            return Refused.value(this, asked.word(), KINDS.words());
        }
        Optional<Set<Long>> where = Businesses.asked(asked.where(), from);
        if (where.filter(Set::isEmpty).isPresent()) {
            return Refused.value(this, asked.where().get(), Businesses.names(from));
        }
        Meaning meaning = Meaning.exact(
                test(kind.get().value(), where, from), sql(kind.get().value(), where, from));
        return Outcome.done(new Reading(asked.written(kind.get().canonical()), meaning));
    }

    private static Predicate<Card> test(RoleKind kind, Optional<Set<Long>> where, Standpoint from) {
        return card -> card.roles().stream()
                .anyMatch(it ->
                        it.kind() == kind && it.term().holdsOn(from.day()) && Businesses.has(where, it.businessId()));
    }

    private static Sql sql(RoleKind kind, Optional<Set<Long>> where, Standpoint from) {
        Sql held = Sql.of("x.kind = ?", kind.name()).and(Rows.holds(from.day()));
        return Rows.exist("person_role", Businesses.of(where, held));
    }

    @Override
    public List<String> values(Standpoint from) {
        return KINDS.words();
    }

    @Override
    public List<String> places(Standpoint from) {
        return Businesses.names(from);
    }
}
