package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.i18n.Language;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Phone;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R113, R114: in the demo cooperative everyday work takes under ten keys beside the words that are typed. */
final class KeystrokesTest {
    private static Store store;

    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN);

    @BeforeAll
    static void build() {
        store = TestDemo.people();
    }

    @AfterAll
    static void leave() {
        store.close();
    }

    @BeforeEach
    void open() {
        play.with(Village.desk(store, store.clerks().all().get(0)));
        play.type("Ctrl+F ~siti_bong Enter");
        play.assertShown("0812-0000-3456");
    }

    private static Card siti() {
        return store.people().withPhone("+6281200003456").stream()
                .map(id -> store.people().card(id).orElseThrow())
                .filter(card -> card.person().naming().name().equals("Siti Aminah"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F2 Down Down Down Ctrl+A ~0812-0000-9876 Ctrl+S",
                "~hp Enter Ctrl+A ~0812-0000-9876 Ctrl+S",
                "F2 Down Down Down Backspace Backspace Backspace Backspace ~9876 Ctrl+S"
            })
    void a_phone_is_corrected_and_the_old_one_with_what_was_known_of_it_is_gone(String keys) {
        long id = siti().id();
        int before = play.keys();
        play.type(keys);
        assertTrue(play.keys() - before < 10, () -> "keys: " + (play.keys() - before));
        play.assertShown("0812-0000-9876  belum tahu WA");
        assertFalse(play.picture().contains("0812-0000-3456  "), play::picture);
        Card card = store.people().card(id).orElseThrow();
        assertEquals(1, card.phones().size());
        Phone phone = card.phones().get(0);
        assertEquals("+6281200009876", phone.e164());
        assertEquals(Answer.UNKNOWN, phone.whatsapp());
        assertFalse(phone.shared());
        play.type("Ctrl+Z");
        play.assertShown("0812-0000-3456  ada WA, dipakai bersama");
    }

    @Test
    void what_is_typed_says_that_it_takes_the_place_of_the_old_number() {
        play.type("F2 Down Down Down Ctrl+A ~0812-0000-9876");
        play.assertShown("Menggantikan 0812-0000-3456");
        play.type("Ctrl+A ~0812-0000-3456 Down");
        play.assertShown("0812-0000-3456, ada WA, dipakai bersama, sejak 1 April 2019");
        play.type("Ctrl+U");
    }
}
