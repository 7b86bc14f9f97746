package lumbung.register;

/** What a person is to a business for a time; to the cooperative itself where {@code businessId} is 0. Many at once. */
public record Role(long id, long version, long personId, long businessId, RoleKind kind, Term term)
        implements PersonRow {}
