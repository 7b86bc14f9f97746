package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.Optional;
import lumbung.message.Message;

/** Why a register is left only to be opened again. */
public sealed interface Errand {
    /**
     * What a backup holds is to be put in its place.
     *
     * @param backup the one that was asked for, empty where one is still to be chosen
     * @param why what makes it necessary; empty where somebody only wants it
     * @param clerkId whose doing it is, 0 for nobody knows
     */
    record Bring(Optional<Path> backup, Optional<Message> why, long clerkId) implements Errand {}

    /** It is to be encrypted under a passphrase. */
    record Encrypt(String passphrase) implements Errand {}

    /** It is to be under another passphrase. */
    record Change(String passphrase) implements Errand {}

    /** It is to be put in clear. */
    record Decrypt() implements Errand {}
}
