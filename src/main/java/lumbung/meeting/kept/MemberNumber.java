package lumbung.meeting.kept;

import lumbung.journal.Entity;
import lumbung.register.Term;

/**
 * A line of the book of members: N16. Whoever was two records until they were merged has two.
 *
 * @param personId 0 for one who is not in the register any more
 * @param number given once, never to anybody else
 * @param term from when until when they were a member, as far as known
 */
public record MemberNumber(long id, long version, long personId, long number, Term term) implements Entity {
    public MemberNumber with(Term other) {
        return new MemberNumber(id, version, personId, number, other);
    }
}
