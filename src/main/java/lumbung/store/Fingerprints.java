package lumbung.store;

import java.util.Base64;
import lumbung.journal.Chain;

/**
 * Makes of a number and a name what tells them again and does not tell them: an HMAC under a key that follows from the
 * journal's, which lies outside the database. Numbers are few enough to be tried one by one by whoever has the key as well.
 */
final class Fingerprints {
    private final Chain chain;

    Fingerprints(byte[] journalKey) {
        chain = new Chain(new Chain(journalKey).check("suppression"));
    }

    String of(String e164, String nameKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(chain.check(e164 + "\n" + nameKey));
    }
}
