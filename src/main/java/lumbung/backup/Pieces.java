package lumbung.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/** Seals and opens the pieces of one file. A nonce is a piece's number in eight bytes and its kind in four. */
final class Pieces {
    static final int PLAIN = 1 << 16;
    static final int MARK = 16;

    private static final int NONCE = 12;
    private static final byte[] NOTHING = new byte[0];

    private final Key key;

    private Pieces(Key key) {
        this.key = key;
    }

    /** What a piece is; a file cut short has no last one. */
    enum Kind {
        MIDDLE(0),
        LAST(1),
        MANIFEST(2);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    static Pieces of(Key vaults, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(vaults.hmac());
            return new Pieces(new Key(mac.doFinal(salt)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(Kind kind, long number, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, kind, number).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mark of a manifest that everybody may read. */
    byte[] mark(byte[] manifest) {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, Kind.MANIFEST, 0);
            cipher.updateAAD(manifest);
            return cipher.doFinal(NOTHING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A piece as it was, or a fault where it is not what was sealed. */
    byte[] open(Kind kind, long number, byte[] sealed, int length) throws Bundle.Damaged {
        try {
            return cipher(Cipher.DECRYPT_MODE, kind, number).doFinal(sealed, 0, length);
        } catch (GeneralSecurityException e) {
            throw new Bundle.Damaged("seal " + number);
        }
    }

    private Cipher cipher(int mode, Kind kind, long number) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(NONCE).putLong(number).putInt(kind.code).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.aes(), new GCMParameterSpec(MARK * Byte.SIZE, nonce));
        return cipher;
    }
}
