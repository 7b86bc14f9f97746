package lumbung.command;

import picocli.CommandLine;

/** A command whose words hang together in ways that each of them alone does not tell. */
interface Strict {
    /** Throws what is wrong with them as they were said together. */
    void check(CommandLine line);
}
