package lumbung.broadcast;

/**
 * Somebody who is not on the list, and why.
 *
 * @param other with {@link Reason#SAME_NUMBER} whose number it is, else 0
 */
public record LeftOut(long personId, String name, Reason reason, long other) {
    /** Why somebody cannot be written to; the weightiest comes first. */
    public enum Reason {
        /** Said no after having said yes. */
        WITHDRAWN,
        /** Said no. */
        NO_CONSENT,
        /** Nobody asked. */
        UNKNOWN_CONSENT,
        /** A withdrawal that outlived the person's record. */
        SUPPRESSED,
        NO_NUMBER,
        NO_EMAIL,
        /** The number is to be confirmed first. */
        UNCERTAIN_NUMBER,
        LANDLINE,
        NOT_ON_WHATSAPP,
        /** Somebody on the list has this number already. */
        SAME_NUMBER,
        /** Has not saved the number that writes, and would receive nothing. */
        NOT_SAVED,
        /** Had as many messages of late as people are to have. */
        TIRED
    }
}
