package lumbung.broadcast;

import lumbung.settings.Setting;
import lumbung.settings.Settings;

/** What the cooperative has decided about how much is sent. */
public final class Limits {
    /** How many messages a person gets in seven days, over all businesses: R051. */
    public static final String WEEKLY = "broadcast.weekly-limit";
    /** How many broadcasts WhatsApp lets a business's phone send in a month. */
    public static final String MONTHLY = "broadcast.monthly-cap";

    private static final int USUAL_WEEKLY = 3;
    private static final int USUAL_MONTHLY = 35;

    private Limits() {}

    public static int weekly(Settings settings) {
        return number(settings, WEEKLY, USUAL_WEEKLY);
    }

    public static int monthly(Settings settings) {
        return number(settings, MONTHLY, USUAL_MONTHLY);
    }

    private static int number(Settings settings, String name, int usual) {
        String digits =
                settings.named(name).map(Setting::value).map(String::strip).orElse("");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : usual;
    }
}
