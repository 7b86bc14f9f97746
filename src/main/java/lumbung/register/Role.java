package lumbung.register;

/**
 * What a person is to a business for a time; to the cooperative itself where {@code businessId} is 0. Many at once.
 *
 * @param reason why it ended, such as moved away; empty where nobody said
 */
public record Role(long id, long version, long personId, long businessId, RoleKind kind, Term term, String reason)
        implements PersonRow {
    /** How long a reason may be. */
    public static final int LONGEST = 200;

    /** Of which nobody said why it ended. */
    public Role(long id, long version, long personId, long businessId, RoleKind kind, Term term) {
        this(id, version, personId, businessId, kind, term, "");
    }

    public Role within(Term other) {
        return new Role(id, version, personId, businessId, kind, other, reason);
    }

    public Role because(String why) {
        return new Role(id, version, personId, businessId, kind, term, why);
    }
}
