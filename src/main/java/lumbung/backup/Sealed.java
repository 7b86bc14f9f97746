package lumbung.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import lumbung.message.Outcome;

/**
 * A sealed file: {@code LUMBUNG1}; the vault's length and JSON; 32 bytes of salt; pieces of 65,536 bytes, each with 16 of AES-256-GCM's mark,
 * the last one shorter or empty; the manifest, its mark and its length. The pieces' key is the HMAC-SHA-256 of the salt under
 * the vault's; their nonces count from 0, and the last one's and the manifest's say so ({@link Pieces}). Lengths are four bytes,
 * the highest first.
 */
final class Sealed {
    static final byte[] MAGIC = "LUMBUNG1".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 32;
    private static final int LARGEST_VAULT = 4_096;

    private Sealed() {}

    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    static Outcome<Vault> vault(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return Vault.read(vault(in));
        } catch (EOFException e) {
            return Outcome.refused("backup.refused.vault");
        } catch (IOException e) {
            return Outcome.refused("backup.refused.unreadable", file.toString());
        }
    }

    private static String vault(DataInputStream in) throws IOException {
        in.skipNBytes(MAGIC.length);
        int length = in.readInt();
        if (length < 0 || length > LARGEST_VAULT) {
            throw new EOFException();
        }
        byte[] json = new byte[length];
        in.readFully(json);
        return new String(json, StandardCharsets.UTF_8);
    }

    /** The manifest's bytes, which everybody may read; its mark is looked at when the rest is. */
    static Outcome<byte[]> manifest(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = trailer(in);
            if (length < 0) {
                return Outcome.refused("backup.refused.manifest");
            }
            byte[] bytes = new byte[length];
            in.seek(in.length() - Integer.BYTES - Pieces.MARK - length);
            in.readFully(bytes);
            return Outcome.done(bytes);
        }
    }

    /** The manifest's length, -1 for one that cannot be. */
    private static int trailer(RandomAccessFile in) throws IOException {
        if (in.length() < MAGIC.length + Integer.BYTES) {
            return -1;
        }
        in.seek(in.length() - Integer.BYTES);
        int length = in.readInt();
        long room = in.length() - MAGIC.length - SALT - 2L * Integer.BYTES - 2L * Pieces.MARK;
        return length < 0 || length > Math.min(ManifestJson.LARGEST, room) ? -1 : length;
    }

    /** What lies sealed within. The stream's end is reached only where all of it is as it was written, the manifest too. */
    static InputStream open(Path file, Key key) throws IOException {
        long sealed;
        byte[] trailer;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = trailer(in);
            trailer = new byte[Math.max(0, length) + Pieces.MARK];
            sealed = in.length() - Integer.BYTES - trailer.length;
            in.seek(sealed);
            in.readFully(trailer);
        }
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 17));
        try {
            int vault = vault(in).getBytes(StandardCharsets.UTF_8).length;
            byte[] salt = new byte[SALT];
            in.readFully(salt);
            long body = sealed - MAGIC.length - Integer.BYTES - vault - SALT;
            return new Unsealing(in, Pieces.of(key, salt), body, trailer);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}
