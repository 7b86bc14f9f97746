package lumbung.care.kept;

import java.time.LocalDate;

/**
 * A round of visits from door to door, with a sheet of paper that is keyed in afterwards. N12.
 *
 * @param businessId 0 for the cooperative
 * @param goers who goes, in words
 * @param clerkId who made it
 * @param seed by which it is drawn which lines a second person keys again; nobody is shown it
 */
public record Round(
        long id, long version, long businessId, String name, LocalDate day, String goers, long clerkId, long seed)
        implements CareRow {
    public static final int LONGEST = 80;

    /** One that is yet to be kept. */
    public static Round of(long businessId, String name, LocalDate day, String goers) {
        return new Round(0, 0, businessId, name.strip(), day, goers.strip(), 0, 0);
    }

    /** As it is first kept. */
    public Round noted(long newId, long clerk, long drawnBy) {
        return new Round(newId, 0, businessId, name, day, goers, clerk, drawnBy);
    }
}
