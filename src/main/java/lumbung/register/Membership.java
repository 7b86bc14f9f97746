package lumbung.register;

/** A person in a community, for a term. */
public record Membership(long id, long version, long personId, long communityId, Post post, Term term)
        implements PersonRow {}
