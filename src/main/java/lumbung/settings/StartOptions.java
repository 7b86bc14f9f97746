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
}
