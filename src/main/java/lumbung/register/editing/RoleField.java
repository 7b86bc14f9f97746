package lumbung.register.editing;

import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;

/** What somebody is to a business: {@code reseller@Sigendo, sejak:2025-03}; without a business, to the cooperative. {@code alasan:} says why it ended. */
record RoleField() implements RowField<Role> {
    @Override
    public Key key() {
        return Key.many("peran", "role");
    }

    @Override
    public Class<Role> kind() {
        return Role.class;
    }

    @Override
    public Outcome<Role> identify(Entry entry, String value, Around around) {
        At asked = At.of(value);
        Outcome<RoleKind> kind = Vocabulary.ROLES
                .find(asked.word())
                .map(Outcome::done)
                .orElseGet(() -> key().refused("choice", asked.word(), Vocabulary.ROLES.list()));
        return kind.then(it -> asked.business(around.directory(), key())
                .map(business -> new Role(0, 0, entry.person().id(), business, it, Term.ALWAYS)));
    }

    @Override
    public Outcome<Role> detailed(Role row, Details details, Around around) {
        String reason = details.get(Details.Name.REASON).orElse(row.reason());
        return reason.length() > Role.LONGEST
                ? key().refused("long", reason.length(), Role.LONGEST)
                : details.term(row.term(), around.today(), key())
                        .map(term -> row.within(term).because(reason));
    }

    @Override
    public boolean same(Role row, Role typed) {
        return row.kind() == typed.kind() && row.businessId() == typed.businessId();
    }

    @Override
    public String written(Role row, Around around) {
        String where = around.directory()
                .business(row.businessId())
                .map(Business::name)
                .map(name -> "@" + name)
                .orElse("");
        return Vocabulary.ROLES.word(row.kind())
                + where
                + Details.written(row.term())
                + (row.reason().isEmpty() ? "" : ", alasan:" + row.reason());
    }
}
