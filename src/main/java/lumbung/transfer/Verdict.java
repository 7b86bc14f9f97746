package lumbung.transfer;

import java.util.List;
import lumbung.message.Message;

/**
 * What becomes of a row.
 *
 * @param personId who it becomes, is, or resembles; 0 where nobody. In a preview a new person's id is not yet one.
 * @param column which one it concerns, empty for the whole row
 * @param remarks what is added, what differs and is kept, what speaks for a duplicate, what to look at; for a refused row
 *     first the reason with its remedy
 */
public record Verdict(long line, String name, Kind kind, long personId, String column, List<Message> remarks) {
    public Verdict {
        remarks = List.copyOf(remarks);
    }

    /** What happens. */
    public enum Kind {
        /** A new person. */
        NEW,
        /** Somebody there already, of whom the row says nothing new. */
        SAME,
        /** The same as an earlier row of this list. */
        REPEATED,
        /** Somebody there already, to whom the row adds something. */
        CHANGED,
        /** A new person who looks much like somebody there: for a clerk to decide. */
        DUPLICATE,
        /** Left out on purpose: a duplicate by choice, or somebody removed since an earlier import. */
        SKIPPED,
        /** Not taken over; mend it and import it again. */
        REFUSED
    }

    static Verdict refused(SourceRow row, String name, String column, Message reason) {
        return new Verdict(row.line(), name, Kind.REFUSED, 0, column, List.of(reason));
    }
}
