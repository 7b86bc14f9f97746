package lumbung.access;

import lumbung.journal.Entity;

/**
 * Somebody who works with the register.
 *
 * @param businessId the business whose owner this is, 0 for none
 */
public record Clerk(long id, long version, String name, Duty duty, long businessId) implements Entity {
    /** What somebody is in the cooperative: petugas, pengurus, pengawas, pemilik usaha. */
    public enum Duty {
        CLERK,
        OFFICER,
        SUPERVISOR,
        OWNER
    }
}
