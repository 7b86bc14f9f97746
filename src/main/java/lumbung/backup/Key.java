package lumbung.backup;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** 256 bits that seal and open. */
public final class Key {
    static final int BYTES = 32;

    private final byte[] bytes;

    public Key(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has 256 bits");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    SecretKey aes() {
        return new SecretKeySpec(bytes, "AES");
    }

    SecretKey hmac() {
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
