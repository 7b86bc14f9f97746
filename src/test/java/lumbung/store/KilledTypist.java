package lumbung.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import lumbung.register.editing.Drafts;
import lumbung.settings.Home;

/** A program of its own that keeps a draft, says so, and expects to be killed. */
final class KilledTypist {
    static final Drafts.Draft TYPED = new Drafts.Draft(
            0, "Sri Lestari", Instant.ofEpochMilli(1_000), List.of(new Drafts.Line("nama", "", "Sri Lestari")));

    static final Drafts.Draft ORDERED = new Drafts.Draft(
            0, "Bu Siti", Instant.ofEpochMilli(2_000), List.of(new Drafts.Line("goods", "7", "Bolu pandan")));

    private KilledTypist() {}

    /**
     * Keeps a draft.
     *
     * @param arguments the home folder
     */
    public static void main(String[] arguments) throws InterruptedException {
        Store store = new Opening(new Home(Path.of(arguments[0])), Clock.systemUTC())
                .embedded()
                .get();
        store.drafts(1).keep(TYPED);
        store.drafts(1).orders().keep(ORDERED);
        System.out.println("kept");
        new CountDownLatch(1).await();
    }
}
