package lumbung.workbench.view;

import java.nio.file.Path;

/** Why a register is left only to be opened again. */
public sealed interface Errand {
    /** What this backup holds is to be put in its place, by a clerk. */
    record Bring(Path backup, long clerkId) implements Errand {}

    /** It is to be encrypted under a passphrase. */
    record Encrypt(String passphrase) implements Errand {}

    /** It is to be under another passphrase. */
    record Change(String passphrase) implements Errand {}

    /** It is to be put in clear. */
    record Decrypt() implements Errand {}
}
