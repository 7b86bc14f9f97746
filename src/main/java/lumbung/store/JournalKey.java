package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import lumbung.settings.Guarded;

/** The file that holds the key of the journal's chain: 32 bytes as hexadecimal digits, closed as all beside the register is. */
final class JournalKey {
    private static final int BYTES = 32;

    private JournalKey() {}

    static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(HexFormat.of().parseHex(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return Optional.of(new byte[BYTES]);
        }
    }

    static byte[] create(Path file) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Guarded.folder(file.getParent());
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.write(Guarded.file(file), written(key), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key;
    }

    /** A key as the file holds it. */
    static byte[] written(byte[] key) {
        return HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII);
    }
}
