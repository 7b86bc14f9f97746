package lumbung.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private final Completion completion = new Completion(Village.CATALOGUE, Village.STANDPOINT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            de_                    | desa:
            vill_                  | village:
            siti -pr_              | siti -promo:
            desa:_                 | desa:bongas
            desa:wa_               | desa:"watu kumpul"
            desa:kum_              | desa:"watu kumpul"
            desa:bongas,ca_        | desa:bongas,cawet
            kelompok:_             | kelompok:"karang taruna"
            kelompok:pk_           | kelompok:pkk
            kelompok:"pkk c_       | kelompok:"pkk cawet"
            promo:ya@a_            | promo:ya@azzalea
            promo:ya@kop_          | promo:ya@"kopi rojo"
            (promo:t_              | (promo:tidak
            de_ rt:03              | desa: rt:03
            """)
    void offersFirst(String typed, String taken) {
        int cursor = typed.indexOf('_');
        String query = typed.replace("_", "");
        Completion.Candidate first = completion.at(query, cursor).get(0);
        assertEquals(taken, first.in(query));
    }

    @Test
    void offersEveryFieldWhereNothingIsTyped() {
        assertEquals(
                Village.CATALOGUE.fields().size(), completion.at("siti ", 5).size());
    }

    @Test
    void offersNothingForWhatNobodyKnows() {
        assertEquals(List.of(), completion.at("zzz", 3));
        assertTrue(completion.at("zzz:a", 5).isEmpty());
    }
}
