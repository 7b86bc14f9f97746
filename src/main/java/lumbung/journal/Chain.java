package lumbung.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the journal: each entry's mark is an HMAC-SHA-256 over the mark before it, the entry's facts and the salted
 * digest of its images. Erasing a person's images and salt keeps every mark true. Not for several threads at once.
 */
public final class Chain {
    private final Mac mac;
    private final MessageDigest sha;

    public Chain(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            sha = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mark before the first entry. */
    public static byte[] start() {
        return new byte[32];
    }

    /** What the key makes of a text: tells whether a key is the right one, and does not tell the key. */
    public byte[] check(String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Who did it and when: the operation's part of an entry. */
    public record Deed(long operationId, long clerkId, Instant at) {}

    /** The digest of an entry's images under its salt. */
    public byte[] digest(byte[] salt, String before, String after) {
        sha.update(salt);
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(4).putInt(first.length).array());
        sha.update(first);
        return sha.digest(after.getBytes(StandardCharsets.UTF_8));
    }

    /** The mark of an entry that follows one marked {@code previous}. */
    public byte[] mark(byte[] previous, long number, Deed deed, Change.Row row, byte[] digest) {
        mac.update(previous);
        ByteBuffer facts = ByteBuffer.allocate(6 * Long.BYTES);
        facts.putLong(number).putLong(deed.operationId()).putLong(deed.clerkId());
        facts.putLong(deed.at().toEpochMilli()).putLong(row.id()).putLong(row.subject());
        mac.update(facts.flip());
        mac.update(row.table().getBytes(StandardCharsets.UTF_8));
        return mac.doFinal(digest);
    }
}
