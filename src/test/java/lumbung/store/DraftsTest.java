package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lumbung.register.editing.Drafts;
import lumbung.settings.Home;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final Instant AT = Instant.ofEpochMilli(1_000);

    private static Drafts.Draft draft(long person, String text) {
        return new Drafts.Draft(person, "Siti \"Aminah\"", AT, List.of(new Drafts.Line("hp", "0812\\", text)));
    }

    @Test
    void a_draft_comes_back_as_it_was_and_goes_when_it_is_discarded() {
        try (Store store = TestStore.derby()) {
            Drafts drafts = store.drafts(1);
            drafts.keep(draft(0, "lama"));
            drafts.keep(draft(0, "🙂 baru\n"));
            drafts.keep(draft(5, "lain"));
            assertEquals(Optional.of(draft(0, "🙂 baru\n")), drafts.of(0));
            assertEquals(2, drafts.all().size());
            drafts.discard(0);
            drafts.discard(0);
            assertEquals(List.of(draft(5, "lain")), drafts.all());
        }
    }

    @Test
    void a_draft_belongs_to_its_clerk_and_is_not_in_the_journal() {
        try (Store store = TestStore.derby()) {
            store.drafts(1).keep(draft(0, "x"));
            assertEquals(List.of(), store.drafts(2).all());
            assertEquals(List.of(), store.ledger(1).recent(5));
        }
    }

    @Test
    @DisplayName("R083: an order half typed is kept beside the people, each by its own number")
    void ordersAreKeptApart() {
        try (Store store = TestStore.derby()) {
            Drafts people = store.drafts(1);
            people.keep(draft(0, "orang"));
            people.orders().keep(draft(0, "pesanan"));
            assertEquals(Optional.of(draft(0, "orang")), people.of(0));
            assertEquals(List.of(draft(0, "pesanan")), people.orders().all());
            assertEquals(List.of(), store.drafts(2).orders().all(), "another clerk's");
            people.orders().discard(0);
            assertEquals(1, people.all().size());
        }
    }

    @Test
    @DisplayName("R083, R001: a draft of a person and one of an order outlive a killed program")
    void a_draft_outlives_a_killed_program(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTypist.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertNotNull(out.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (Store store =
                new Opening(new Home(folder), Clock.systemUTC()).embedded().get()) {
            assertEquals(Optional.of(KilledTypist.TYPED), store.drafts(1).of(0));
            assertEquals(
                    Optional.of(KilledTypist.ORDERED), store.drafts(1).orders().of(0));
        }
    }
}
