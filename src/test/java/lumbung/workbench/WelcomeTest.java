package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneId;
import java.util.Optional;
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
import lumbung.workbench.view.Errand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R118: an empty register asks for what it cannot know, and for nothing else. */
final class WelcomeTest {
    private final Store store = TestStore.derby();
    private final Session session = session();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN)
            .with(Workbench.desk(
                    session, () -> new Texts(Language.INDONESIAN, ZoneId.of("Asia/Jakarta")), Runnable::run));

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
                store.prices(),
                store.orders(),
                store.care(),
                store.loyalty(),
                store.meetings(),
                store.settings(),
                store.handover(),
                store.drafts(1),
                store.selfChecks(1),
                store.backups(TestStore.home()),
                TestStore.home(),
                TestStore.CLOCK,
                () -> {},
                store.seats(TestStore.home(), directory -> new Catalogue(RegisterFields.all(directory.levels()))),
                false);
    }

    @Test
    void the_register_is_encrypted_before_anything_is_in_it() {
        play.type("Enter ~Koperasi_Maju Enter Enter Down Down Down Enter");
        play.assertShown("Kata sandi baru untuk data di komputer ini");
        play.type("~gula_jawa_manis Enter ~gula_jawa_manis Enter");
        assertEquals(Optional.of(new Errand.Encrypt("gula jawa manis")), play.yielded());
    }

    /** Signing in writes on the clerk's row. */
    @Test
    void the_first_clerk_gets_a_name_though_the_row_was_changed_meanwhile() {
        Clerk clerk = store.clerks().all().get(0);
        store.ledger(1).write(store.ledger(1).intent(Message.of("start.clerk.first", "Petugas")), changes -> {
            changes.change(new Clerk(clerk.id(), clerk.version(), "Petugas 1", clerk.duty(), clerk.businessId()));
            return Outcome.done(true);
        });
        play.type("Enter ~Koperasi_Maju Enter ~2 Enter Down Down Enter");
        assertEquals("Petugas2", store.clerks().all().get(0).name());
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_question_is_one_line(Language language) {
        String code = "-" + language.code();
        play.type(language == Language.ENGLISH ? "Right" : "Left");
        ScreensTest.assertPicture("welcome-language" + code, play);
        ScreensTest.assertPicture("welcome-cooperative" + code, play.type("Enter ~Koperasi_Maju"));
        ScreensTest.assertPicture("welcome-clerk" + code, play.type("Enter"));
        ScreensTest.assertPicture("welcome-begin" + code, play.type("Enter Down"));
        ScreensTest.assertPicture("welcome-small" + code, play.resize(60, 20));
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

    /** R114: nothing that was typed is lost on the way back. */
    @Test
    void esc_leads_back_question_by_question_to_the_first() {
        play.type("Enter ~Koperasi_Maju Enter ~2 Enter Down Esc");
        play.assertShown("> Nama petugas");
        play.type("Esc");
        play.assertShown("> Nama koperasi");
        play.type("Esc");
        play.assertShown("> Bahasa");
        play.type("Esc");
        play.assertShown("> Bahasa");
        play.assertShown("Koperasi Maju");
        play.assertShown("Petugas2");
    }
}
