package lumbung.access;

import lumbung.journal.Entity;

/**
 * Somebody who works with the register.
 *
 * @param businessId the business whose owner this is, 0 for none
 */
public record Clerk(long id, long version, String name, Duty duty, long businessId) implements Entity {
    /**
     * What somebody is in the cooperative: petugas, pengurus, pengawas, pemilik usaha, rapat. Who has left is kept as {@code
     * FORMER}, since the history names them.
     */
    public enum Duty {
        CLERK,
        OFFICER,
        SUPERVISOR,
        OWNER,
        MEETING,
        FORMER
    }

    /** Whether this one still works here. */
    public boolean works() {
        return duty != Duty.FORMER;
    }
}
