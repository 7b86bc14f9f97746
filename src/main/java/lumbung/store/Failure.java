package lumbung.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.message.Trouble;
import org.apache.derby.shared.common.error.StandardException;

/** The database could not do what it should: not a person's mistake. Its words may quote rows, so nobody is told them. */
public final class Failure extends Trouble {
    /** How Derby's codes begin where what it reads is not what it wrote. */
    private static final List<String> DAMAGED = List.of(
            "XSDG0", "XSDG2", "XSDG3", "XSAI", "XSAM", "XSDA", "XSDB", "XSCH", "XSCB", "XSRS", "XSTB", "XSLA3", "XSLA5",
            "XSLA7", "XSLAB", "XSLAD", "XSLAM", "XSLAO");

    /** The code of a page that is not what was written. */
    private static final String PAGE = "XSDG2";

    /** How codes begin where files, or a server, could not be written or reached. */
    private static final List<String> OUT_OF_REACH =
            List.of("XSDG", "XSDF", "XSLA", "XSLB", "XSRG", "08", "57P0", "53");

    /** How codes begin where a register does not open, which say no more. */
    private static final List<String> UNOPENED = List.of("XJ004", "XJ040", "XJ049", "XBM0");

    private final String state;
    private final Set<String> states = new LinkedHashSet<>();
    private final boolean full;
    private final boolean unreached;

    Failure(SQLException cause) {
        this(cause, false);
    }

    private Failure(SQLException cause, boolean unreached) {
        super(cause);
        this.unreached = unreached;
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
        boolean room = true;
        for (Throwable each : cause) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                states.add(sql.getSQLState());
            } else if (each instanceof StandardException derby && derby.getSQLState() != null) {
                states.add(derby.getSQLState());
            } else if (stumblesOverPage(each)) {
                states.add(PAGE);
            }
            room &= !isFull(each);
        }
        this.full = !room;
    }

    /** Derby sometimes fails at wording which page it cannot read, and tells of that failure alone. */
    private static boolean stumblesOverPage(Throwable each) {
        StackTraceElement[] trace = each.getStackTrace();
        return each instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().endsWith(".PageKey");
    }

    /** The same where all files are gone: then nothing that is read of them tells of damage. */
    Failure outOfReach() {
        return new Failure((SQLException) getCause(), true);
    }

    /** All SQLSTATEs there were. */
    @Override
    public String code() {
        return String.join(" ", states);
    }

    /** The SQLSTATE, empty where the driver gave none. */
    public String state() {
        return state;
    }

    /** Whether another program has the register open. */
    boolean busy() {
        return states.contains("XSDB6");
    }

    /** Whether the register's own files are not what was written. */
    boolean damaged() {
        boolean known = full || unreached || busy() || (!begins(DAMAGED) && begins(OUT_OF_REACH));
        return !known && (begins(DAMAGED) || begins(UNOPENED));
    }

    /** Whether the database closed itself, so that other connections of its time are of no more use either. */
    boolean ended() {
        return full || begins(DAMAGED) || begins(OUT_OF_REACH);
    }

    @Override
    protected Optional<Message> told() {
        if (full) {
            return Optional.of(Message.of("trouble.full"));
        }
        if (damaged()) {
            return Optional.of(Message.of("trouble.damaged"));
        }
        return unreached || begins(OUT_OF_REACH) ? Optional.of(Message.of("trouble.reach")) : Optional.empty();
    }

    private boolean begins(List<String> codes) {
        return states.stream().anyMatch(it -> codes.stream().anyMatch(it::startsWith));
    }

    /** Whether the same transaction may well succeed when tried again: deadlock, serialisation, lock wait. */
    boolean passing() {
        return state.equals("40001") || state.equals("40XL1") || state.equals("40P01");
    }

    /** Whether it may be no more than that the database closed itself while something was asked of it. */
    boolean stumbled() {
        return !begins(DAMAGED) && (state.equals("XJ001") || state.equals("08003") || state.equals("08006"));
    }

    /** Whether a row to be removed is still referred to. */
    boolean inUse() {
        return state.equals("23503");
    }
}
