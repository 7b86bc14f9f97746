package lumbung.bench;

import java.util.Locale;

/**
 * What is to be reached.
 *
 * @param words as the design says it
 * @param limit in the figure's unit; infinite where the design sets none
 */
record Target(String words, double limit) {
    static final Target NONE = new Target("", Double.POSITIVE_INFINITY);

    static Target under(double limit, String unit) {
        return new Target(String.format(Locale.ROOT, "under %,.0f %s", limit, unit), limit);
    }

    /** A multiple of the hello world of the same run. */
    static Target timesHello(Lab lab, double times) {
        return new Target(String.format(Locale.ROOT, "%.1f × hello", times), times * lab.hello());
    }
}
