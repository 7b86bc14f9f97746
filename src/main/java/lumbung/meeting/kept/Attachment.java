package lumbung.meeting.kept;

/**
 * A file that belongs to a meeting. It stays where it lies; its fingerprint tells later whether it is still the same.
 *
 * @param name without folders
 * @param bytes how large it is
 * @param fingerprint its SHA-256 in hexadecimal digits
 */
public record Attachment(long id, long version, long meetingId, String name, long bytes, String fingerprint)
        implements MeetingRow {
    public static final int LONGEST_NAME = 255;

    /** One that is yet to be kept; a name too long for the register is cut. */
    public static Attachment of(String name, long bytes, String fingerprint) {
        String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return new Attachment(0, 0, 0, kept, bytes, fingerprint);
    }

    /** As it is first kept. */
    public Attachment noted(long newId, long meeting) {
        return new Attachment(newId, 0, meeting, name, bytes, fingerprint);
    }
}
