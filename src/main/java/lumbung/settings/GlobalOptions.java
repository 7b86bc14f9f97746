package lumbung.settings;

import java.util.Optional;

/**
 * The options that need no command. Read by hand, because the command line's library costs the screen program more than
 * twice the start of a bare Java.
 */
public final class GlobalOptions {
    private GlobalOptions() {}

    /** The options, if there is nothing else on the line; anything else is for the command line to judge. */
    public static Optional<StartOptions> alone(String[] arguments) {
        StartOptions options = StartOptions.USUAL;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (argument.equals("--demo")) {
                options = options.inDemo();
            } else if (!takesValue(name) || (equals < 0 && i + 1 == arguments.length)) {
                return Optional.empty();
            } else {
                options = with(options, name, equals < 0 ? arguments[++i] : argument.substring(equals + 1));
            }
        }
        return Optional.of(options);
    }

    private static boolean takesValue(String name) {
        return name.equals("--home") || name.equals("--db") || name.equals("--as") || name.equals("--lang");
    }

    private static StartOptions with(StartOptions options, String name, String value) {
        return switch (name) {
            case "--home" -> options.inHome(value);
            case "--db" -> options.onDatabase(value);
            case "--as" -> options.as(value);
            default -> options.in(value);
        };
    }
}
