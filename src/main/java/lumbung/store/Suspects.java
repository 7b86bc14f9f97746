package lumbung.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lumbung.journal.Audit;
import lumbung.journal.Chain;

/**
 * Pages whose mark does not follow from the page before. Where pages were only put in another order each is still marked as
 * behind the page it once followed, at the number it once had.
 */
final class Suspects {
    /** Each is tried at each number behind each page. */
    private static final int MOST = 40;

    private final Chain chain;
    private final List<Suspect> all = new ArrayList<>();
    private final List<byte[]> marks = new ArrayList<>(List.of(Chain.start()));

    Suspects(Chain chain) {
        this.chain = chain;
    }

    /**
     * A page as it stands in the journal.
     *
     * @param digest Base64
     * @param mark Base64
     * @param before the mark of the page before it, Base64
     */
    record Suspect(Chain.Page page, String digest, String mark, String before, boolean digestHolds) {
        long last() {
            return page.number() + page.entries() - 1;
        }
    }

    void add(Suspect suspect) {
        all.add(suspect);
        if (all.size() <= MOST) {
            marks.add(bytes(suspect.before));
            marks.add(bytes(suspect.mark));
        }
    }

    boolean full() {
        return all.size() >= Audit.LISTED;
    }

    /** Tells what each is; who only stood behind another that was moved is none. */
    void judge(Findings findings) {
        Set<Long> numbers = new LinkedHashSet<>();
        all.stream().limit(MOST).forEach(it -> numbers.add(it.page.number()));
        for (Suspect suspect : all) {
            boolean innocent = suspect.digestHolds && marked(suspect, suspect.page.number());
            if (!innocent) {
                boolean moved = numbers.contains(suspect.page.number())
                        && numbers.stream().anyMatch(number -> marked(suspect, number));
                findings.add(
                        moved ? Audit.Kind.MOVED : Audit.Kind.CHANGED,
                        suspect.page.number(),
                        suspect.last(),
                        suspect.page.deed().operationId());
            }
        }
    }

    /** Whether it was marked at this number, behind one of the pages that are known. */
    private boolean marked(Suspect suspect, long number) {
        Chain.Page there = new Chain.Page(number, suspect.page.entries(), suspect.page.deed(), suspect.page.subject());
        byte[] digest = bytes(suspect.digest);
        byte[] mark = bytes(suspect.mark);
        return marks.stream().anyMatch(before -> Arrays.equals(mark, chain.mark(before, there, digest)));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
