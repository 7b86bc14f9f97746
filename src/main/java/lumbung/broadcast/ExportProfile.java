package lumbung.broadcast;

import java.util.List;
import lumbung.journal.Entity;

/**
 * How an export is made again: whom, from which phone, with which message, as which files, where.
 *
 * @param message what it says
 * @param formats the files' formats, by the names of {@link Formats}
 * @param folder where the files go, empty to be asked
 */
public record ExportProfile(
        long id, long version, String name, Target target, Chosen message, List<String> formats, String folder)
        implements Entity {
    public ExportProfile {
        formats = List.copyOf(formats);
    }

    /** Whose lists on which phone. */
    public record Target(long segmentId, long sendingPhoneId) {}

    /**
     * A message template and what it speaks of this time.
     *
     * @param templateId 0 for none
     */
    public record Chosen(long templateId, String product, String price) {
        public static final Chosen NONE = new Chosen(0, "", "");
    }

    public ExportProfile into(String other) {
        return new ExportProfile(id, version, name, target, message, formats, other);
    }
}
