package lumbung.store;

import java.sql.SQLException;

/** The database could not do what it should: broken machinery, not a person's mistake. */
public final class Failure extends RuntimeException {
    private static final String ANOTHER_PROGRAM = "XSDB6";

    private final String state;

    Failure(SQLException cause) {
        super(cause.getMessage(), cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** The SQLSTATE, empty where the driver gave none. */
    public String state() {
        return state;
    }

    /** Whether another program has the register open. */
    boolean busy() {
        SQLException each = (SQLException) getCause();
        while (each != null && !ANOTHER_PROGRAM.equals(each.getSQLState())) {
            each = each.getNextException();
        }
        return each != null;
    }

    /** Whether the same transaction may well succeed when tried again: deadlock, serialisation, lock wait. */
    boolean passing() {
        return state.equals("40001") || state.equals("40XL1") || state.equals("40P01");
    }

    /** Whether a row to be removed is still referred to. */
    boolean inUse() {
        return state.equals("23503");
    }
}
