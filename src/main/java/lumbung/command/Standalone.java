package lumbung.command;

/** What a command does without a register: it works where there is none, and touches none. */
interface Standalone {
    /** Answers the exit code. */
    int run(Desk.Voice voice);

    /** Whether it was asked for something that needs no register. */
    default boolean isAlone() {
        return true;
    }
}
