package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneId;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R118: an empty register asks for what it cannot know, and for nothing else. */
final class WelcomeTest {
    private final Store store = TestStore.derby();
    private final Session session = session();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN)
            .with(Workbench.desk(
                    session,
                    () -> new Texts(Language.INDONESIAN, ZoneId.of("Asia/Jakarta")),
                    Runnable::run));

    WelcomeTest() {
        play.welcomed();
    }

    @AfterEach
    void leave() {
        store.close();
    }

    private Session session() {
        Clerk clerk = new Clerk(1, 0, "Petugas", Clerk.Duty.OFFICER, 0);
        store.ledger(1).write(store.ledger(1).intent(Message.of("start.clerk.first", "Petugas")), changes -> {
            changes.add(clerk);
            return Outcome.done(true);
        });
        return new Session(
                store.clerks().all().get(0),
                store.clerks(),
                store.ledger(1),
                store.people(),
                store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels()))),
                store.importLog(),
                store.broadcasts(),
                store.settings(),
                store.handover(),
                store.drafts(1),
                TestStore.home(),
                TestStore.CLOCK,
                () -> {},
                store.seats(TestStore.home(), directory -> new Catalogue(RegisterFields.all(directory.levels()))),
                false);
    }

    @Test
    void three_fields_and_a_choice_are_all_it_asks() {
        play.assertShown("Selamat datang di Lumbung");
        play.type("Enter ~Koperasi_Maju Enter Home Delete Delete Delete Delete Delete Delete Delete ~Tuti Enter");
        play.type("Down Down Enter");
        assertEquals(
                "Koperasi Maju",
                store.settings().named("cooperative.name").orElseThrow().value());
        assertEquals("Tuti", store.clerks().all().get(0).name());
        play.assertShown("Nama");
        assertFalse(play.picture().contains("Selamat datang"));
    }

    @Test
    void a_missing_name_is_asked_for_where_it_is_missing() {
        play.type("Up Enter");
        play.assertShown("Isi dulu nama koperasinya");
        play.type("~Koperasi_Maju Up Up Enter");
        assertEquals(
                "Koperasi Maju",
                store.settings().named("cooperative.name").orElseThrow().value());
    }

    @Test
    void the_other_language_is_one_key_away() {
        play.type("Right");
        play.assertShown("Welcome to Lumbung");
        play.type("Left");
        play.assertShown("Selamat datang");
    }
}
