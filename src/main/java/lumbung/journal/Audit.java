package lumbung.journal;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;

/**
 * What a walk over the whole journal found.
 *
 * @param seal the newest entry that was found
 * @param erased how many entries are there without what they said
 * @param faults what does not hold, in the order of the entries; at most {@link #LISTED}
 * @param count how many faults there are in all
 * @param proven whether the seal of a paper is part of this journal; empty where none was asked about
 */
public record Audit(Seal seal, long erased, List<Audit.Fault> faults, long count, Optional<Boolean> proven) {
    /** So many faults are listed; all are counted. */
    public static final int LISTED = 100;

    public Audit {
        faults = List.copyOf(faults);
    }

    /**
     * What is looked at besides the journal itself.
     *
     * @param rows whether the register's rows are what the journal says of them
     * @param printed the seal of a paper
     */
    public record Wish(boolean rows, Optional<Seal.Printed> printed) {
        public static final Wish JOURNAL = new Wish(false, Optional.empty());
    }

    /** In what way something does not hold. */
    public enum Kind {
        /** What an entry says, or who did it and when, is not what was sealed. */
        CHANGED,
        /** Entries are not there. */
        MISSING,
        /** An entry stands at another's number. */
        MOVED,
        /** The operation of entries is not there, or says that it has others. */
        OPERATION,
        /** The register's newest entry is not the journal's. */
        HEAD,
        /** A row is not what its newest entry says. */
        ROW_CHANGED,
        /** A row is not there, though no entry removed it. */
        ROW_GONE,
        /** A row is there that no entry speaks of. */
        ROW_ADDED;

        boolean ofRow() {
            return this == ROW_CHANGED || this == ROW_GONE || this == ROW_ADDED;
        }
    }

    /**
     * Something that does not hold.
     *
     * @param first the first entry's number; of a row its newest entry's, 0 where it has none
     * @param last the last entry's
     * @param row the row's table and id; empty for entries
     * @param operation who did it and when, as far as that is known
     */
    public record Fault(Kind kind, long first, long last, String row, Optional<Operation> operation) {
        /** What does not hold, in words. */
        public Message said() {
            String key = "store.journal.fault.".concat(kind.name());
            return kind.ofRow() ? Message.of(key, row, first) : Message.of(key, first, last);
        }

        public Fault by(Optional<Operation> known) {
            return new Fault(kind, first, last, row, known);
        }
    }

    public boolean whole() {
        return count == 0;
    }
}
