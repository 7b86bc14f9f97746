package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lumbung.register.Card;
import lumbung.register.RoleKind;
import lumbung.register.matching.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people are spoken to (R030, R031, R109): politely, as they are called, and never twice over. */
class AddressingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Siti Aminah            | Bu      |            | Bu Siti              | Bu Siti Aminah        | Bu        | Siti
            Siti Aminah            |         |            | Bapak/Ibu Siti       | Bapak/Ibu Siti Aminah | Bapak/Ibu | Siti
            Siti Aminah            | Bu      | Bu Yanto   | Bu Yanto             | Bu Siti Aminah        | Bu        | Bu Yanto
            Siti Aminah            | Mbak    | Bu Yanto   | Bu Yanto             | Mbak Siti Aminah      | Mbak      | Bu Yanto
            Siti Aminah            |         | Bu Yanto   | Bu Yanto             | Bu Siti Aminah        | Bu        | Bu Yanto
            Bu Yanto               |         |            | Bu Yanto             | Bu Yanto              | Bu        | Yanto
            Bu Yanto               | Bu      |            | Bu Yanto             | Bu Yanto              | Bu        | Yanto
            bu Bu Yanto            | Bu      |            | Bu Yanto             | Bu Yanto              | Bu        | Yanto
            Hj. Fatimah            |         |            | Bu Haji Fatimah      | Hj. Fatimah           | Bu Haji   | Fatimah
            Hj. Fatimah            | Bu      |            | Bu Fatimah           | Hj. Fatimah           | Bu        | Fatimah
            H. Moh. Slamet, S.Pd   | Pak     |            | Pak Slamet           | H. Moh. Slamet, S.Pd  | Pak       | Slamet
            Ustaz Yusuf            |         |            | Ustaz Yusuf          | Ustaz Yusuf           | Ustaz     | Yusuf
            Ustaz Yusuf            | Ustaz   |            | Ustaz Yusuf          | Ustaz Yusuf           | Ustaz     | Yusuf
            Yusuf                  | Ustaz   |            | Ustaz Yusuf          | Ustaz Yusuf           | Ustaz     | Yusuf
            Mamane Dika            |         |            | Mamane Dika          | Mamane Dika           | Bu        | Mamane Dika
            Mamane Dika            | Bu      |            | Mamane Dika          | Mamane Dika           | Bu        | Mamane Dika
            Bapake Dika            |         |            | Bapake Dika          | Bapake Dika           | Pak       | Bapake Dika
            Istri Pak Yanto        |         |            | Bu Yanto             | Istri Pak Yanto       | Bu        | Yanto
            Warung Bu Yanto        |         |            | Warung Bu Yanto      | Warung Bu Yanto       | -         | Warung Bu Yanto
            UD. Makmur             |         |            | UD. Makmur           | UD. Makmur            | -         | UD. Makmur
            S                      |         |            | Bapak/Ibu S          | Bapak/Ibu S           | Bapak/Ibu | S
            A. B.                  | Pak     |            | Pak A.               | Pak A. B.             | Pak       | A.
            M. Yusuf               | Mas     |            | Mas Yusuf            | Mas M. Yusuf          | Mas       | Yusuf
            Ibu                    | Bu      |            | Ibu                  | Ibu                   | Bu        | Ibu
            Slamet                 | Pak     | Pak Haji   | Pak Haji             | Pak Slamet            | Pak       | Pak Haji
            Siti                   | Bu      | Bu         | Bu                   | Bu Siti               | Bu        | Bu
            ???                    |         |            | Bapak/Ibu            | Bapak/Ibu             | Bapak/Ibu | Bapak/Ibu
            ???                    | Bu      | …          | Bu                   | Bu                    | Bu        | Bapak/Ibu
            Pakde Karto            |         |            | Pakde Karto          | Pakde Karto           | Pakde     | Karto
            """)
    void aPersonIsSpokenToAsIsUsual(
            String name, String form, String callName, String called, String named, String alone, String bare) {
        Card card = Letters.card(name, form == null ? "" : form, callName == null ? "" : callName);

        assertEquals(called, Letters.write("{sapaan} {panggilan}", card));
        assertEquals(named, Letters.write("{sapaan} {nama}", card));
        assertEquals(alone == null ? "" : alone, Letters.write("{sapaan}", card));
        assertEquals(bare, Letters.write("{panggilan}", card));
    }

    @ParameterizedTest
    @CsvSource({"FEMALE, Bu Wahyu", "MALE, Pak Wahyu", "UNKNOWN, Bapak/Ibu Wahyu"})
    void withoutAFormOfAddressTheSexDecides(Sex sex, String called) {
        Card card = Letters.card("Wahyu Ningsih", "", "");

        assertEquals(
                called,
                Letters.write(
                        "{sapaan} {panggilan}", Letters.with(card, card.person().with(sex))));
    }

    @ParameterizedTest
    @CsvSource({"Berkah Jaya, Pagi Berkah Jaya", "Bu Yanto, Pagi Bu Yanto"})
    void aShopHasNoFormOfAddress(String name, String written) {
        Card shop = Letters.with(Letters.card(name, "", ""), RoleKind.SHOP);

        assertEquals(written, Letters.write("Pagi {sapaan} {panggilan}", shop));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bu {panggilan}, monggo      | Bu Yanto, monggo
            Bapak/Ibu {panggilan}       | Bapak/Ibu Yanto
            Halo {panggilan}            | Halo Bu Yanto
            Untuk ibu {nama}            | Untuk ibu Siti Aminah
            """)
    void aFormOfAddressInTheMessageIsNotDoubled(String message, String written) {
        assertEquals(written, Letters.write(message, Letters.card("Siti Aminah", "Bu", "Bu Yanto")));
    }
}
