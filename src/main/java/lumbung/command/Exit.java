package lumbung.command;

/** How a command ends, for scripts. */
final class Exit {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;
    static final int BROKEN = 3;

    private Exit() {}
}
