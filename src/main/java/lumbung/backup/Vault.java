package lumbung.backup;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key that only a passphrase brings out: PBKDF2-HMAC-SHA-256 makes of the passphrase the AES-256-GCM key under which it lies.
 * Whoever lost the passphrase lost the key.
 *
 * @param salt in Base64
 * @param wrapped in Base64: 12 bytes of nonce, the key, 16 bytes of mark
 */
public record Vault(int rounds, String salt, String wrapped) {
    /** About one second on the cooperative's PC. */
    private static final int ROUNDS = 600_000;

    /** What somebody else's file may ask of this PC. */
    private static final int MOST_ROUNDS = 10_000_000;

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new key under a passphrase. */
    public static Outcome<Vault> make(String passphrase) {
        byte[] key = new byte[Key.BYTES];
        RANDOM.nextBytes(key);
        return around(new Key(key), passphrase);
    }

    /** Why a passphrase may lock nothing; empty where it may. */
    public static Optional<Refusal> flaw(String passphrase) {
        return passphrase.length() < SHORTEST || passphrase.length() > LONGEST
                ? Optional.of(Refusal.of("backup.refused.weak", SHORTEST, LONGEST))
                : Optional.empty();
    }

    /** A key that is there, under a passphrase. */
    public static Outcome<Vault> around(Key key, String passphrase) {
        Optional<Refusal> flaw = flaw(passphrase);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, stretched(passphrase, salt, ROUNDS), nonce);
            byte[] sealed = cipher.doFinal(key.bytes());
            byte[] wrapped = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
            return Outcome.done(new Vault(ROUNDS, written(salt), written(wrapped)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key; refused where it was another passphrase. */
    public Outcome<Key> open(String passphrase) {
        try {
            byte[] sealed = bytes(wrapped);
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, stretched(passphrase, bytes(salt), rounds), nonce);
            return Outcome.done(new Key(cipher.doFinal(sealed, NONCE, sealed.length - NONCE)));
        } catch (GeneralSecurityException e) {
            return Outcome.refused("backup.refused.passphrase");
        }
    }

    private static Key stretched(String passphrase, byte[] salt, int rounds) throws GeneralSecurityException {
        char[] letters = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, Key.BYTES * Byte.SIZE);
        try {
            SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return new Key(factory.generateSecret(spec).getEncoded());
        } finally {
            spec.clearPassword();
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.aes(), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** As a file holds it. */
    public String json() {
        return "{\"kdf\":\"PBKDF2WithHmacSHA256\",\"rounds\":" + rounds + ",\"salt\":\"" + salt + "\",\"key\":\""
                + wrapped + "\"}";
    }

    private static String written(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String written) {
        return Base64.getDecoder().decode(written);
    }

    public static Outcome<Vault> read(String json) {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            int rounds = node.path("rounds").asInt(0);
            String salt = node.path("salt").asString("");
            String wrapped = node.path("key").asString("");
            boolean fits = rounds > 0
                    && rounds <= MOST_ROUNDS
                    && bytes(salt).length == SALT
                    && bytes(wrapped).length == NONCE + Key.BYTES + TAG_BITS / Byte.SIZE;
            return fits ? Outcome.done(new Vault(rounds, salt, wrapped)) : Outcome.refused("backup.refused.vault");
        } catch (JacksonException | IllegalArgumentException e) {
            return Outcome.refused("backup.refused.vault");
        }
    }
}
