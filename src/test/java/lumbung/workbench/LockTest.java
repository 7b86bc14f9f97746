package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.access.Clerk;
import lumbung.access.Rights;
import lumbung.access.Seats;
import lumbung.i18n.Language;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N13, R118: whoever sits down is found by name, then shows a PIN, and sees the own work only. */
final class LockTest {
    private static final String PIN = "4711";
    private static final String SENTENCE = "berasbarudilumbung";

    private static Store store;

    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN);

    @BeforeAll
    static void build() {
        store = TestDemo.people();
        Seats seats = Village.desk(store, clerk("Rini")).session().seats();
        Clerk officer = clerk("Darmaji");
        store.clerks()
                .all()
                .forEach(each -> assertTrue(seats.pins()
                        .change(
                                new Rights(officer, false),
                                each,
                                "",
                                each.duty() == Clerk.Duty.OFFICER ? SENTENCE : PIN)
                        .isDone()));
    }

    @AfterAll
    static void leave() {
        store.close();
    }

    @BeforeEach
    void open() {
        play.with(Village.desk(store, clerk("Rini"))).type("Ctrl+L");
    }

    private static Clerk clerk(String name) {
        return store.clerks().all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void assertNotShown(String text) {
        assertFalse(play.picture().contains(text), play::picture);
    }

    @Test
    void F1_says_what_is_asked_and_whom_to_ask_and_leads_nowhere_else() {
        play.type("F1").assertShown("Bantuan: ");
        play.assertShown("memasang PIN baru");
        play.type("Esc").assertShown("Layar terkunci");
        assertNotShown("Bantuan: ");
        play.type("~tuti Enter ~0000 Enter").assertShown("kali lagi salah, harus");
    }

    @ParameterizedTest
    @CsvSource({"80, 24, ''", "60, 20, -small"})
    void the_names_the_search_and_the_pin_look_as_drawn(int columns, int rows, String size) {
        for (Language language : Language.values()) {
            Screenplay lock = new Screenplay(columns, rows, language)
                    .with(Village.desk(store, clerk("Rini")))
                    .type("Ctrl+L");
            ScreensTest.assertPicture("lock-names" + size + "-" + language.code(), lock);
            ScreensTest.assertPicture("lock-sought" + size + "-" + language.code(), lock.type("~ka"));
            ScreensTest.assertPicture("lock-pin" + size + "-" + language.code(), lock.type("Enter ~47"));
            ScreensTest.assertPicture(
                    "lock-recover" + size + "-" + language.code(), lock.type("Esc Esc ~darm Enter F4 ~ABCD"));
        }
    }

    @Test
    void letters_find_the_name_and_enter_leads_to_the_pin() {
        play.assertShown("> Rini");
        play.type("~wul");
        play.assertShown("> Wulan");
        assertNotShown("Darmaji");
        play.type("Enter");
        play.assertShown("PIN Wulan:");
        play.type("~" + PIN + " Enter");
        play.assertShown("Wulan, pemilik usaha");
    }

    @Test
    void whoever_is_back_at_once_types_the_pin() {
        play.type("~" + PIN);
        play.assertShown("PIN Rini: ****");
        play.type("Enter");
        assertNotShown("Layar terkunci");
    }

    @Test
    void a_wrong_pin_is_typed_again_and_esc_goes_back_to_the_names() {
        play.type("~tut Enter ~0000 Enter");
        play.assertShown("PIN Tuti:");
        play.assertShown("salah");
        play.type("Esc Esc ~kars");
        play.assertShown("> Karsono");
        assertNotShown(PIN);
    }

    @Test
    void what_the_terminal_still_had_is_taken_away_once() {
        play.assertShown("Layar terkunci");
        assertEquals(1, play.wiped());
        play.type("~wul Enter ~0000 Enter").assertShown("salah");
        assertEquals(1, play.wiped());
        play.type("~" + PIN + " Enter").assertShown("Wulan, pemilik usaha");
        play.type("Ctrl+L").assertShown("Layar terkunci");
        assertEquals(2, play.wiped());
    }

    @Test
    void an_officer_who_forgot_gets_in_with_the_code_from_the_paper() {
        String code = Village.desk(store, clerk("Darmaji"))
                .session()
                .seats()
                .pins()
                .makeRecovery(new Rights(clerk("Darmaji"), false))
                .get();
        play.type("~wul Enter F4");
        assertNotShown("Kode pemulihan");
        play.type("Esc ~darm Enter");
        play.assertShown("F4");
        play.type("F4 ~AAAA Enter ~" + SENTENCE + " Enter ~" + SENTENCE + " Enter");
        play.assertShown("Ketik lagi dari kertas");
        assertNotShown(SENTENCE);
        play.type("Esc F4 ~" + code + " Enter ~1234 Enter ~1234 Enter");
        play.assertShown("paling sedikit 8 huruf");
        play.type("Esc F4 ~" + code + " Enter ~" + SENTENCE + " Enter ~" + SENTENCE + " Enter");
        play.assertShown("Darmaji, pengurus");
        assertNotShown(code);
    }

    @Test
    void whom_nobody_is_called_does_not_open() {
        play.type("~xyz Enter");
        play.assertShown("Tidak ada yang cocok");
        play.type("Esc");
        play.assertShown("> Rini");
    }

    @Test
    void what_needs_a_look_is_counted_anew_for_an_owner() {
        assertNotShown("perlu dicek");
        play.type("~wul Enter ~" + PIN + " Enter");
        String owner = problems();
        play.type("Ctrl+L ~darm Enter ~" + SENTENCE + " Enter");
        assertFalse(owner.equals(problems()), () -> owner + "\n" + play.picture());
    }

    private String problems() {
        return play.picture()
                .lines()
                .filter(line -> line.contains(" perlu dicek "))
                .findFirst()
                .orElse("none")
                .replaceAll("\\D", "");
    }
}
