package lumbung.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the journal: each page's mark is an HMAC-SHA-256 over the mark before it, the page's facts and the salted digest
 * of its content. Erasing a person's contents and salts keeps every mark true. Not for several threads at once.
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

    /** The mark before the first page. */
    public static byte[] start() {
        return new byte[32];
    }

    /** What the key makes of a text: tells whether a key is the right one, and does not tell the key. */
    public byte[] check(String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Who did it and when: the operation's part of a page. */
    public record Deed(long operationId, long clerkId, Instant at) {}

    /** The digest of what a page of the journal holds, under its salt. */
    public byte[] digest(byte[] salt, String content) {
        sha.update(salt);
        return sha.digest(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A page: entries that follow each other, of one operation about one person or thing.
     *
     * @param number the first entry's
     * @param entries how many
     */
    public record Page(long number, int entries, Deed deed, long subject) {}

    /** The mark of a page that follows one marked {@code previous}. */
    public byte[] mark(byte[] previous, Page page, byte[] digest) {
        Deed deed = page.deed();
        mac.update(previous);
        ByteBuffer facts = ByteBuffer.allocate(6 * Long.BYTES);
        facts.putLong(page.number()).putLong(page.entries()).putLong(page.subject());
        facts.putLong(deed.operationId()).putLong(deed.clerkId());
        facts.putLong(deed.at().toEpochMilli());
        mac.update(facts.flip());
        return mac.doFinal(digest);
    }
}
