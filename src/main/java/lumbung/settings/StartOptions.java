package lumbung.settings;

import java.util.Optional;

/**
 * How somebody started the program.
 *
 * @param home the folder, empty for the usual one
 * @param database a JDBC URL, empty for the register in the folder
 * @param clerk who acts, empty for who acted last
 * @param language {@code id} or {@code en}, empty for this PC's
 * @param demo whether to open a throw-away copy of the demo register
 */
public record StartOptions(
        Optional<String> home,
        Optional<String> database,
        Optional<String> clerk,
        Optional<String> language,
        boolean demo) {
    public static final StartOptions USUAL =
            new StartOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public StartOptions inHome(String folder) {
        return new StartOptions(Optional.of(folder), database, clerk, language, demo);
    }

    public StartOptions onDatabase(String url) {
        return new StartOptions(home, Optional.of(url), clerk, language, demo);
    }

    public StartOptions as(String name) {
        return new StartOptions(home, database, Optional.of(name), language, demo);
    }

    public StartOptions in(String code) {
        return new StartOptions(home, database, clerk, Optional.of(code), demo);
    }

    public StartOptions inDemo() {
        return new StartOptions(home, database, clerk, language, true);
    }
}
