package lumbung.broadcast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over bytes, as 64 hexadecimal digits: by what a file that left the house is known again. */
public final class Fingerprint {
    private static final int PIECE = 1 << 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(byte[] bytes) {
        return new Fingerprint().with(bytes, bytes.length).digits();
    }

    /** Of a file's content; what cannot be read is thrown. */
    public static String of(Path file) {
        Fingerprint print = new Fingerprint();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                print.with(piece, read);
            }
            return print.digits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fingerprint with(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    String digits() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
