package lumbung.fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run of the program came to.
 *
 * @param exit as the shell counts it; 137 for one that was killed
 */
record Run(int exit, String out, String err, long milliseconds) {
    private static final Pattern ID = Pattern.compile("\\b\\d{17,19}\\b");

    /** Whether the program told that the work is done. */
    boolean isDone() {
        return exit == 0;
    }

    /** The number of the record that it told of, 0 for none. */
    long id() {
        Matcher found = ID.matcher(out);
        return found.find() ? Long.parseLong(found.group()) : 0;
    }

    String words() {
        return "exit " + exit + ", " + Scan.shortened(err.isBlank() ? out : err);
    }
}
