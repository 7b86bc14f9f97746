package lumbung.report;

import java.util.Locale;

/** How much was on what was lost: what was made since some days ago, or everything, as on a PC or with a backup. */
public enum Loss {
    TODAY(0),
    WEEK(6),
    MONTH(29),
    EVERYTHING(0);

    private final int days;

    Loss(int days) {
        this.days = days;
    }

    /** So many days before today it begins. */
    public int days() {
        return days;
    }

    /** The key of its name. */
    public String key() {
        return "rights.loss.".concat(name().toLowerCase(Locale.ROOT));
    }
}
