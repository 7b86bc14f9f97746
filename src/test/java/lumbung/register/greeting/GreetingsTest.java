package lumbung.register.greeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lumbung.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a greeting depend on the hour, on the person and on the feast (N20, R032). */
class GreetingsTest {
    private static final Greetings GREETINGS = Greetings.shipped();

    @ParameterizedTest
    @CsvSource({
        "'', 04:00, Selamat pagi",
        "'', 10:59, Selamat pagi",
        "'', 11:00, Selamat siang",
        "'', 15:00, Selamat sore",
        "'', 18:00, Selamat malam",
        "'', 03:59, Selamat malam",
        "netral, 08:00, Selamat pagi",
        "krama, 08:00, Sugeng enjing",
        "krama, 12:00, Sugeng siang",
        "krama, 16:00, Sugeng sonten",
        "krama, 20:00, Sugeng dalu",
        "kulanuwun, 20:00, Kulanuwun",
        "assalamualaikum, 08:00, Assalamualaikum",
        "forgotten, 08:00, Selamat pagi"
    })
    void followsTheHour(String name, LocalTime time, String words) {
        assertEquals(words, GREETINGS.at(name, time));
    }

    @Test
    void nobodyIsGreetedInNgokoWhoDidNotChooseIt() {
        assertEquals(List.of("netral", "assalamualaikum", "krama", "kulanuwun", "ngoko"), GREETINGS.names());
        for (int hour = 0; hour < 24; hour++) {
            assertEquals("Selamat", GREETINGS.at("", LocalTime.of(hour, 0)).split(" ", 2)[0]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Krama, krama",
        "javanese, krama",
        " neutral , netral",
        "'jawa ngoko', ngoko",
        "'', ",
        "nama, ",
        "pagi, "
    })
    void isFoundByItsNameInEitherLanguage(String word, String name) {
        assertEquals(Optional.ofNullable(name), GREETINGS.named(word));
    }

    @ParameterizedTest
    @CsvSource({
        "idulfitri, '', Selamat Idulfitri",
        "idulfitri, krama, Sugeng Riyadi",
        "idulfitri, assalamualaikum, Selamat Idulfitri",
        "kemerdekaan, krama, Selamat Hari Kemerdekaan",
        "natal, '', Selamat Natal",
        "nyepi, '', Selamat Hari Raya Nyepi",
        "tahun-baru, krama, Sugeng warsa enggal"
    })
    void aFeastHasItsOwnWords(String feast, String preferred, String words) {
        assertEquals(Optional.of(words), GREETINGS.on(feast, preferred));
    }

    @Test
    void aFeastIsFoundByItsNameInEitherLanguage() {
        assertEquals(Optional.of("kemerdekaan"), GREETINGS.feast("17 Agustus"));
        assertEquals(Optional.of("idulfitri"), GREETINGS.feast("eid"));
        assertEquals(Optional.empty(), GREETINGS.feast(""));
        assertEquals(Optional.empty(), GREETINGS.on("", ""));
    }

    @Test
    void aCooperativeAddsItsOwnAndChangesOthers() {
        Greetings own = GREETINGS.with(List.of(
                setting("salam.banyumasan", "Kepriwe kabare"),
                setting("salam.banyumasan.alias", "ngapak"),
                setting("salam.krama.pagi", "Sugeng\tenjang\u202e"),
                setting("salam.sore-saja.sore", "Sampurasun"),
                setting("raya.panen", "Selamat panen raya"),
                setting("salam.kosong", "  "),
                setting("area.levels", "Desa")));

        assertEquals("Kepriwe kabare", own.at("banyumasan", LocalTime.NOON));
        assertEquals(Optional.of("banyumasan"), own.named("ngapak"));
        assertEquals("Sugeng enjang", own.at("krama", LocalTime.of(8, 0)));
        assertEquals("Sugeng siang", own.at("krama", LocalTime.NOON));
        assertEquals("Selamat siang", own.at("sore-saja", LocalTime.NOON));
        assertEquals(Optional.of("Selamat panen raya"), own.on("panen", ""));
        assertEquals(Optional.empty(), own.named("kosong"));
    }

    @Test
    void withoutSettingsOfItsOwnItStaysAsItIs() {
        assertSame(GREETINGS, GREETINGS.with(List.of(setting("area.levels", "Desa"))));
    }

    private static Setting setting(String name, String value) {
        return new Setting(1, 1, name, value);
    }
}
