package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is missing the sentence reads as if it had never been there; here {@code []} marks the place. */
class ClosingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halo []                        | Halo
            Halo [], apa kabar             | Halo, apa kabar
            Halo [] apa kabar              | Halo apa kabar
            Bolu [].                       | Bolu.
            Bolu, [], kopi                 | Bolu, kopi
            Harga: []                      | Harga
            Harga: [], murah               | Harga, murah
            [], selamat datang             | Selamat datang
            []: bolu                       | Bolu
            Bolu ([]) enak                 | Bolu enak
            Bolu *[]* enak                 | Bolu enak
            Bolu _[]_, enak                | Bolu, enak
            Bolu ([] baru)                 | Bolu (baru)
            Bolu [][] [] enak              | Bolu enak
            Satu/[]/Dua                    | Satu/Dua
            Satu/  []  /Dua                | Satu/Dua
            Satu/[]                        | Satu
            []                             | ''
            """)
    void aSentenceClosesUp(String text, String closed) {
        assertEquals(closed, up(text.replace("/", "\n")).replace("\n", "/"));
    }

    private static String up(String text) {
        return Closing.up(text.replace("[]", Closing.HOLE));
    }
}
