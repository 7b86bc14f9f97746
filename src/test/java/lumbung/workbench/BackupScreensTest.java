package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.backup.Backup;
import lumbung.backup.Keyring;
import lumbung.backup.LockFile;
import lumbung.backup.Reason;
import lumbung.backup.Shelf;
import lumbung.backup.Vault;
import lumbung.backup.VaultFile;
import lumbung.backup.Watch;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.message.Trouble;
import lumbung.settings.Home;
import lumbung.store.Opening;
import lumbung.store.Recasting;
import lumbung.store.Restoring;
import lumbung.store.Store;
import lumbung.store.TestStore;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Errand;
import lumbung.workbench.view.ErrandView;
import lumbung.workbench.view.KeyView;
import lumbung.workbench.view.RescueView;
import org.junit.jupiter.api.Test;

/** Backups on the screens: made, looked at, brought back where nothing else opens, by the screen's words alone: N14. */
class BackupScreensTest {
    private static final String PHRASE = "gula jawa manis";

    private static Rescuing rescuing(Home home) {
        return new Rescuing(
                home,
                keys -> Optional.of(new Restoring(home, TestStore.CLOCK, keys)),
                keys -> Optional.of(new Recasting(home, TestStore.CLOCK, keys)));
    }

    private static long people(Home home, Keyring keys) {
        try (Store store = new Opening(home, TestStore.CLOCK, keys).embedded().get()) {
            assertTrue(store.ledger(0).verify().isDone());
            return store.people().count();
        }
    }

    @Test
    void one_is_made_and_stands_in_the_list_and_below() {
        try (Village village = new Village()) {
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.realDesk());
            play.type("Ctrl+T ~*").assertShown("Buat cadangan sekarang");
            play.assertShown("Salinan kedua");
            play.type("Enter").assertShown("Cadangan jadi. Sidik jari:");
            play.assertShown("7 kontak");
            play.type("Down").assertShown("Cadangan data: 21 November 2026 pukul 10.02");
            play.type("End Enter").assertShown("Coba dulu, tanpa mengubah data");
            play.type("Esc Home Down Enter ~L").assertShown("Folder di disk kedua");
            play.type("~/tempat/yang/tidak/ada Enter Home Enter").assertShown("/tempat");
        }
    }

    /** A clerk sees them and makes them; what concerns everybody is an officer's. */
    @Test
    void a_clerk_is_told_who_may_bring_one_back() {
        try (Village village = new Village()) {
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk(Clerk.Duty.CLERK));
            play.type("Ctrl+T ~* Enter End Enter ~k").assertShown("Hanya pengurus boleh mengubah");
            play.type("Home Down Down Down Enter").assertShown("Hanya pengurus boleh mengubah");
        }
    }

    /** One that somebody counts on and that is none is seen, and can go; the newest stays. */
    @Test
    void what_nobody_needs_is_removed_and_what_is_damaged_is_seen() throws IOException {
        try (Village village = new Village()) {
            Desk desk = village.realDesk();
            Path backups = desk.session().home().backups();
            Files.createDirectories(backups);
            Path cut = Files.writeString(backups.resolve("lumbung-2026-11-20-080000-hand.zip"), "PK");
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);
            play.type("Ctrl+T ~* Enter").assertShown("Cadangan yang rusak");
            play.type("End Enter").assertShown("Cadangan yang rusak");
            play.type("~H").assertShown("Cadangan itu sudah dihapus");
            assertFalse(Files.exists(cut));
            play.type("End Enter ~H").assertShown("Hapus cadangan 21 November 2026");
            play.type("~H").assertShown("Cadangan terbaru tidak dihapus");
        }
    }

    /** What cannot be taken back is asked first, and what was there before a restore can be removed. */
    @Test
    void whoever_opens_a_lock_restores_or_removes_is_asked_first() throws IOException {
        try (Village village = new Village()) {
            Desk desk = village.realDesk();
            Home home = desk.session().home();
            Files.createDirectories(home.folder().resolve("before-2026-11-01-080000/register"));
            new LockFile(home.backupLock()).lock(PHRASE).get();
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);
            play.type("Ctrl+T ~* F1").assertShown("Salinan seluruh data.");
            play.type("Esc Down Down Enter").assertShown("tetap memakai kata sandi waktu dibuat");
            play.type("~b").assertShown("tetap perlu kata sandi yang lama");
            play.type("Esc").assertShown("dikunci dengan kata sandi");
            assertTrue(Files.exists(home.backupLock()));
            play.type("End Enter").assertShown("Hapus data sebelum dikembalikan?");
            play.type("~h").assertShown("sudah dihapus.");
            assertFalse(Files.exists(home.folder().resolve("before-2026-11-01-080000")));
        }
    }

    /** Copies of an encrypted register are locked as it is, whatever was chosen for others. */
    @Test
    void copies_of_an_encrypted_register_are_said_to_be_locked() throws IOException {
        try (Village village = new Village()) {
            Desk desk = village.realDesk();
            new VaultFile(desk.session().home()).write(Vault.make(PHRASE).get());
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);
            play.type("Ctrl+T ~*").assertShown("ikut kunci data di sini");
            play.type("Down Down Enter").assertShown("Salinan baru ikut dikunci");
            play.type("Down Enter").assertShown("Ganti kata sandi");
            play.type("~b").assertShown("(.sealed) tetap perlu kata sandi yang lama");
            play.type("Esc Down Enter ~g").assertShown("Kata sandi yang sekarang");
            play.type("~padi Enter").assertShown("Kata sandi itu salah");
            play.type("~gula_jawa_manis Enter").assertShown("Kata sandi baru");
            play.type("Esc Down Enter ~b Down Enter").assertShown("Kata sandi yang sekarang");
        }
    }

    /** A second place that is gone is said, with what to do; nothing is written where it would have been. */
    @Test
    void a_second_place_that_is_gone_is_told() {
        try (Village village = new Village()) {
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.realDesk());
            play.type("Ctrl+T ~* Down Enter ~f Home Enter").assertShown("Cadangan ada di PC ini. Flashdisk belum");
        }
    }

    @Test
    void a_register_that_cannot_be_opened_comes_back_out_of_the_newest_one() throws IOException {
        Home home = TestStore.home();
        Backup backup;
        try (Village village = new Village()) {
            backup = village.store()
                    .backups(home)
                    .make(Reason.HAND, Watch.NOBODY)
                    .get();
        }
        Files.createDirectories(home.register());
        Message why = Message.of("store.open.damaged", home.register().toString());
        Screenplay play = Screenplay.without(
                Language.INDONESIAN, rescuing(home), RescueView.of(Optional.of(why), Optional.empty()));
        play.assertShown("Data yang ada sekarang tidak dihapus");
        play.type("Enter").assertShown("Kembalikan data ke keadaan 21 November 2026 pukul 10.02?");
        play.type("Esc").assertShown("Cadangan di tempat lain");
        play.type("Down Enter ~/tidak/ada Enter").assertShown("tidak ada");
        play.type("Esc Up Enter Enter").assertShown("Data sudah kembali");
        play.assertShown("before-");
        assertEquals(7, people(home, Keyring.NONE));
        assertTrue(Files.exists(backup.file()));
    }

    @Test
    void a_locked_one_asks_for_its_passphrase_and_asks_again() {
        Home home = TestStore.home();
        Home elsewhere = TestStore.home();
        try (Village village = new Village()) {
            Backup plain = village.store()
                    .backups(elsewhere)
                    .make(Reason.HAND, Watch.NOBODY)
                    .get();
            Shelf.Lock lock = new LockFile(elsewhere.backupLock()).lock(PHRASE).get();
            new Shelf(home.backups())
                    .take(plain, Optional.of(lock), Watch.NOBODY)
                    .get();
        }
        Screenplay play =
                Screenplay.without(Language.ENGLISH, rescuing(home), RescueView.of(Optional.empty(), Optional.empty()));
        play.type("Enter Enter").assertShown("Passphrase of the backup:");
        play.type("~gula_jawa Enter").assertShown("That is not this backup");
        assertFalse(play.picture().contains("gula"), play.picture());
        play.type("~gula_jawa_manis Enter").assertShown("The register is back");
        assertEquals(7, people(home, Keyring.NONE));
    }

    /** By whoever has the stick and its passphrase; what is typed is not seen. */
    @Test
    void trying_a_locked_one_asks_for_its_passphrase() {
        Home elsewhere = TestStore.home();
        try (Village village = new Village()) {
            Backup plain = village.store()
                    .backups(elsewhere)
                    .make(Reason.HAND, Watch.NOBODY)
                    .get();
            Shelf.Lock lock = new LockFile(elsewhere.backupLock()).lock(PHRASE).get();
            Desk desk = village.realDesk();
            Home home = desk.session().home();
            Backup locked = new Shelf(home.backups())
                    .take(plain, Optional.of(lock), Watch.NOBODY)
                    .get();
            Screenplay play =
                    Screenplay.beside(Language.INDONESIAN, rescuing(home)).with(desk);
            play.type("Ctrl+T ~* End Enter ~c").assertShown("Kata sandi cadangan");
            play.type("~gula_jawa Enter").assertShown("Kata sandi itu bukan untuk cadangan ini");
            assertFalse(play.picture().contains("gula"), play.picture());
            play.type("~gula_jawa_manis Enter").assertShown("utuh dan bisa dikembalikan");
            assertTrue(Files.exists(locked.file()));
        }
    }

    /** R123: the first page that cannot be read brings the question what to do, and later keys answer nothing by mistake. */
    @Test
    void a_damaged_page_leads_to_the_backups() {
        try (Village village = new Village()) {
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.realDesk());
            play.fails(new Damaged());
            play.assertShown("Data rusak sebagian");
            play.assertShown("Kembalikan data dari cadangan");
            play.type("Esc").assertShown("Kembalikan cadangan: Ctrl+L");
            play.fails(new Damaged());
            assertFalse(play.picture().contains("Nanti dulu"), play.picture());
        }
        try (Village village = new Village()) {
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.realDesk());
            play.fails(new Damaged());
            play.type("Down Enter");
            Errand.Bring bring = (Errand.Bring) play.yielded().orElseThrow();
            assertEquals(Optional.of(Message.of("trouble.damaged")), bring.why());
            assertEquals(Optional.empty(), bring.backup());
        }
    }

    private static final class Damaged extends Trouble {
        Damaged() {
            super(new IllegalStateException());
        }

        @Override
        public String code() {
            return "XSDG2";
        }

        @Override
        protected Optional<Message> told() {
            return Optional.of(Message.of("trouble.damaged"));
        }
    }

    @Test
    void a_register_is_encrypted_and_opens_with_its_passphrase_alone() throws IOException {
        Home home = TestStore.home();
        new Opening(home, TestStore.CLOCK).embedded().get().close();
        Rescuing rescue = rescuing(home);
        Screenplay.without(Language.INDONESIAN, rescue, ErrandView.of(new Errand.Encrypt(PHRASE)))
                .assertShown("kata sandi hilang berarti");
        assertTrue(home.isEncrypted());
        Screenplay play = Screenplay.without(Language.INDONESIAN, rescue, KeyView.now());
        play.assertShown("Kata sandi hilang?");
        play.type("~salah Enter").assertShown("Kata sandi itu salah");
        play.type("~salah Ctrl+U ~gula_jawa_manis Enter");
        assertEquals(0, people(home, rescue::own));
        Screenplay.without(Language.INDONESIAN, rescue, ErrandView.of(new Errand.Change("padi di lumbung")))
                .assertShown("Kata sandi sudah diganti");
        assertEquals(0, people(home, Keyring.typed("padi di lumbung")));
    }
}
