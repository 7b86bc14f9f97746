package lumbung.backup;

import java.nio.file.Path;

/**
 * A backup or archive that is there.
 *
 * @param size bytes of the file
 * @param sealed whether a passphrase is needed to read more than its manifest
 */
public record Backup(Path file, long size, boolean sealed, Manifest manifest) {
    private static final int SHOWN = 16;
    private static final int GROUP = 4;

    /** The beginning of what tells its content from every other, as it is written on paper. */
    public String fingerprint() {
        String whole = ManifestJson.fingerprint(manifest);
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < SHOWN; at += GROUP) {
            groups.append(at == 0 ? "" : " ").append(whole, at, at + GROUP);
        }
        return groups.toString();
    }
}
