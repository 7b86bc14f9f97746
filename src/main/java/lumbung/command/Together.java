package lumbung.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Two things were said that exclude each other. */
final class Together extends ParameterException {
    private final String one;
    private final String other;

    Together(CommandLine line, String one, String other) {
        super(line, one + " " + other);
        this.one = one;
        this.other = other;
    }

    String one() {
        return one;
    }

    String other() {
        return other;
    }
}
