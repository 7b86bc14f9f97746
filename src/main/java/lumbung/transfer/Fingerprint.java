package lumbung.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in 64 hexadecimal digits. */
public final class Fingerprint {
    private static final HexFormat HEX = HexFormat.of();

    private Fingerprint() {}

    static String of(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of texts in order; where one ends and the next begins counts. */
    public static String of(List<String> texts) {
        return of(String.join("\u001f", texts).getBytes(StandardCharsets.UTF_8));
    }
}
