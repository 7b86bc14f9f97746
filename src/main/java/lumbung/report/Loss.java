package lumbung.report;

import java.util.Locale;

/** How much was on what was lost: what was exported since some days ago, or everything, as with a backup or on a PC. */
public enum Loss {
    TODAY(0),
    WEEK(6),
    MONTH(29),
    BACKUP(0),
    PC(0);

    private final int days;

    Loss(int days) {
        this.days = days;
    }

    /** So many days before today it begins. */
    public int days() {
        return days;
    }

    /** Whether all that the register holds was on it. */
    public boolean isWhole() {
        return this == BACKUP || this == PC;
    }

    /** The key of its name. */
    public String key() {
        return "rights.loss.".concat(name().toLowerCase(Locale.ROOT));
    }
}
