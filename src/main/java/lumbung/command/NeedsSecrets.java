package lumbung.command;

/** A command that asks for more than the PIN of who acts. */
interface NeedsSecrets {
    /** Told before it runs. */
    void knows(Secrets secrets);
}
