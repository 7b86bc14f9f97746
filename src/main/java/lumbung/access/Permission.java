package lumbung.access;

import java.util.EnumSet;
import java.util.Set;
import lumbung.access.Clerk.Duty;

/** What one may do, and who: the one table of permissions. An owner's hold within the own business only ({@link Scope}). */
public enum Permission {
    READ_PEOPLE(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    EDIT_PEOPLE(Duty.CLERK, Duty.OFFICER, Duty.OWNER),
    MERGE_PEOPLE(Duty.CLERK, Duty.OFFICER),
    REMOVE_PEOPLE(Duty.CLERK, Duty.OFFICER),
    /** All that is held about somebody, of every business, for that person. */
    COPY_PEOPLE(Duty.CLERK, Duty.OFFICER),
    /** For good, which nothing takes back. */
    ERASE_PEOPLE(Duty.OFFICER),
    IMPORT(Duty.CLERK, Duty.OFFICER),
    EXPORT(Duty.CLERK, Duty.OFFICER, Duty.OWNER),
    BROADCAST(Duty.CLERK, Duty.OFFICER, Duty.OWNER),
    READ_PRICES(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    /** Products, and rules that nobody decided yet. */
    KEEP_PRICES(Duty.OFFICER, Duty.OWNER),
    /** What a meeting decided, and when the seasons are. */
    DECIDE_PRICES(Duty.OFFICER),
    /** What prices did to whom, and what others would do. */
    STUDY_PRICES(Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    READ_ORDERS(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    KEEP_ORDERS(Duty.CLERK, Duty.OFFICER, Duty.OWNER),
    READ_CARE(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    KEEP_CARE(Duty.CLERK, Duty.OFFICER, Duty.OWNER),
    READ_MEETINGS(Duty.OFFICER, Duty.SUPERVISOR),
    KEEP_MEETINGS(Duty.OFFICER),
    /** How a year was for a business. */
    READ_INDICATORS(Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    /** What a business says itself of a year. */
    KEEP_INDICATORS(Duty.OFFICER, Duty.OWNER),
    ADD_PLACES(Duty.CLERK, Duty.OFFICER),
    /** What one thinks of the own work, for oneself alone. */
    CHECK_ONESELF(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    LEAVE_WORD(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER),
    BACK_UP(Duty.CLERK, Duty.OFFICER),
    /** To bring a register back, and to take all of it out in clear. */
    RESTORE(Duty.OFFICER),
    SET_UP(Duty.OFFICER),
    MANAGE_CLERKS(Duty.OFFICER),
    READ_CHANGES(Duty.OFFICER, Duty.SUPERVISOR),
    /** How much each of the others did; how much oneself did is everybody's to see. */
    COUNT_WORK(Duty.OFFICER),
    UNDO_OTHERS(Duty.OFFICER);

    @SuppressWarnings("ImmutableEnumChecker") // copied once, never handed out
    private final Set<Duty> duties;

    Permission(Duty first, Duty... more) {
        this.duties = EnumSet.of(first, more);
    }

    public boolean holds(Duty duty) {
        return duties.contains(duty);
    }

    /** Who may, in the order of duties. */
    public Set<Duty> duties() {
        return EnumSet.copyOf(duties);
    }
}
