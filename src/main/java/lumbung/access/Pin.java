package lumbung.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A clerk's PIN as it is kept: never itself.
 *
 * @param salt Base64
 * @param digest the rounds, a colon and PBKDF2WithHmacSHA256 in Base64
 * @param failures wrong tries since the last right one
 * @param until epoch milliseconds before which no try counts, 0 for none
 */
public record Pin(long clerkId, String salt, String digest, long failures, long until) {
    /** About 1 s on the cooperative's PC; a digest says itself how many it took. */
    private static final int ROUNDS = 600_000;

    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Pin of(long clerkId, String typed) {
        return of(clerkId, typed, ROUNDS);
    }

    /** One that an older program made. */
    static Pin of(long clerkId, String typed, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String written = Base64.getEncoder().encodeToString(salt);
        return new Pin(clerkId, written, rounds + ":" + digest(typed, salt, rounds), 0, 0);
    }

    /** Whether it was typed; takes as long for a wrong one. */
    boolean is(String typed) {
        int colon = digest.indexOf(':');
        byte[] wanted = Base64.getDecoder().decode(digest.substring(colon + 1));
        byte[] got =
                Base64.getDecoder().decode(digest(typed, Base64.getDecoder().decode(salt), rounds()));
        return MessageDigest.isEqual(wanted, got);
    }

    private int rounds() {
        return Integer.parseInt(digest.substring(0, digest.indexOf(':')));
    }

    /** Whether it took fewer rounds than one that is made now. */
    boolean isOld() {
        return rounds() < ROUNDS;
    }

    private static String digest(String typed, byte[] salt, int rounds) {
        char[] letters = Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, BITS);
        try {
            SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return Base64.getEncoder()
                    .encodeToString(factory.generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    Pin after(long wrong, long next) {
        return new Pin(clerkId, salt, digest, wrong, next);
    }
}
