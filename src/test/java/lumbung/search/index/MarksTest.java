package lumbung.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lumbung.search.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Bu Siti Aminah       | sitam           | Bu [Sit]i [Am]inah
            Bu Siti Aminah       | siti am         | Bu [Siti] [Am]inah
            Bu Siti Aminah       | bu siti         | [Bu] [Siti] Aminah
            Siti Nur Aminah      | sa              | [S]iti Nur [A]minah
            Mochamad Dwi         | muh dwi         | [Mochamad] [Dwi]
            Mochamad Dwi         | moch dwi        | [Moch]amad [Dwi]
            Soekarni             | sukar           | [Soekarni]
            Tarni                | tarmi           | [Tarni]
            Ma'ruf               | ma'r            | [Ma'r]uf
            0812-0000-3456       | 0812 0000 34    | 0[812-0000-34]56
            0812-0000-3456       | +62812          | 0[812]-0000-3456
            Tarni                | siti            | Tarni
            Tarni                | ''              | Tarni
            """)
    void marks(String shown, String typed, String marked) {
        StringBuilder text = new StringBuilder(shown);
        var marks = Marks.of(shown, typed);
        for (int i = marks.size() - 1; i >= 0; i--) {
            Span mark = marks.get(i);
            text.insert(mark.to(), ']').insert(mark.from(), '[');
        }
        assertEquals(marked, text.toString());
    }
}
