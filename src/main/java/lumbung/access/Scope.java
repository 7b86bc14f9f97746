package lumbung.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Directory;
import lumbung.register.PersonRow;
import lumbung.register.SendingPhone;
import lumbung.search.Meaning;
import lumbung.search.Sql;

/**
 * Whom somebody sees who does not see everybody: an owner those who have to do with the own business, others nobody; and of
 * them what is everybody's or the business's own.
 *
 * @param businessId 0 for nobody at all
 * @param phones those from which the business writes
 */
record Scope(long businessId, Set<Long> phones) {
    /** The part of the query language in which the bound is written down. */
    static final String FIELD = "usaha";

    private static final Scope NOBODY = new Scope(0, Set.of());

    /**
     * Empty for who sees everybody.
     *
     * @param directory asked only for an owner
     */
    static Optional<Scope> of(Rights rights, Supplier<Directory> directory) {
        if (!rights.may(Permission.READ_PEOPLE)) {
            return Optional.of(NOBODY);
        }
        if (rights.clerk().duty() != Clerk.Duty.OWNER) {
            return Optional.empty();
        }
        long business = rights.clerk().businessId();
        Set<Long> phones = directory.get().sendingPhones().stream()
                .filter(phone -> phone.businessId() == business)
                .map(SendingPhone::id)
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(new Scope(business, phones));
    }

    boolean holds(Card card) {
        return businessId != 0
                && (card.roles().stream().anyMatch(it -> it.businessId() == businessId)
                        || card.consents().stream().anyMatch(it -> it.businessId() == businessId)
                        || card.notes().stream().anyMatch(it -> it.businessId() == businessId));
    }

    /** Whether something of this business may be seen; 0 is the cooperative itself. */
    boolean holds(long business) {
        return businessId != 0 && (business == 0 || business == businessId);
    }

    boolean owns(long business) {
        return businessId != 0 && business == businessId;
    }

    boolean ownsPhone(long phone) {
        return phones.contains(phone);
    }

    Card seen(Card card) {
        return new Card(
                card.person(),
                card.aliases(),
                card.phones(),
                card.handles(),
                card.roles().stream().filter(it -> holds(it.businessId())).toList(),
                card.memberships(),
                card.consents().stream().filter(it -> holds(it.businessId())).toList(),
                card.savedNumbers().stream()
                        .filter(it -> ownsPhone(it.sendingPhoneId()))
                        .toList(),
                card.notes().stream().filter(it -> owns(it.businessId())).toList());
    }

    List<Card> seen(List<Card> cards) {
        return cards.stream().filter(this::holds).map(this::seen).toList();
    }

    Directory seen(Directory all) {
        return all.of(businessId);
    }

    /** Whether a person's row is one of those seen. */
    static boolean has(Card seen, PersonRow row) {
        return CardRows.of(seen)
                .anyMatch(it -> it.id() == row.id() && it.getClass().equals(row.getClass()));
    }

    Meaning meaning() {
        if (businessId == 0) {
            return Meaning.exact(card -> false, Sql.NONE);
        }
        Sql sql = rows("person_role").or(rows("consent")).or(rows("note"));
        return Meaning.exact(this::holds, sql);
    }

    private Sql rows(String table) {
        return Sql.of(
                "EXISTS (SELECT 1 FROM " + table + " s WHERE s.person_id = p.id AND s.business_id = ?)", businessId);
    }
}
