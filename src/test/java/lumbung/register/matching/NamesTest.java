package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N07, R030, R031: names as villagers write them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    siti aminah     | Siti Aminah; SITI AMINAH; Bu Siti Aminah; Hj. Siti Aminah, S.Pd; St. Aminah, S.Pd; Sitti Aminah; St.Aminah; Dra. Hj. St. Aminah, M.Pd.; Siti  Aminah S.Pd.I; Ibu Siti Aminah SPd; siti-aminah; Sítî Aminah
                    muhamad yusuf   | Muhammad Yusuf; Muh. Yusuf; Moh. Yusuf; Mochamad Yusuf; Mohamad Yusuf; M. Yusuf; M Yusuf; H. M. Yusuf; Moch Yusuf; Mohd. Yusuf; Drs. H. Mukhammad Yusuf, M.Pd; Moh.Yusuf; Pak Haji Moehammad Joesoef
                    abdul rahman    | Abdul Rahman; Abd. Rahman; Abdurrahman; Abdurahman; Abdulrahman; Abdur Rahman; Abdoel Rahman; Pak Abd Rahman
                    abdulah         | Abdullah; Abdulah; Pak Abdullah
                    nuraminah       | Nur Aminah; Nuraminah; Noer Aminah; Nur-Aminah; Bu Noeraminah; Nur 'Aminah
                    nurohmah        | Nur Rohmah; Nurrohmah; Nurohmah; Noerrohmah
                    nuraini         | Nur Aini; Nur'aini; Nur’aini; Nuraini; Nurʼaini
                    sriwahyuni      | Sri Wahyuni; Sriwahyuni; Sri Wahjoeni; Sri Wahyuny
                    wijaya          | Wijaya; Widjaja; Pak Widjaja
                    sutrisno        | Sutrisno; Soetrisno; Pak Sutrisno
                    casmi           | Casmi; Tjasmi; Bu Casmi; Yu Tjasmi
                    jumiati         | Jumiati; Djumiati; Jumiaty; Mbak Jumiati
                    suyono          | Suyono; Soejono
                    mulyono         | Mulyono; Moeljono; Muljono
                    yahya           | Yahya; Jahja
                    anjani          | Anjani; Andjani
                    syarif          | Syarif; Sjarif
                    nyoman          | Nyoman; Njoman
                    joko            | Joko; Djoko
                    anita           | Anita; Annita
                    ahmad yani      | Ahmad Yani; Achmad Yani; Akhmad Yani; Ach. Yani
                    joel            | Joel
                    ibune dika      | Mamane Dika; Mamake Dika; Mboke Dika; Mama Dika; Ibunya Dika; mamae dika; Mak'e Dika; Ibune Mas Dika
                    bapake dika     | Bapake Dika; Bapaknya Dika; Papa Dika
                    istri yanto     | Istri Pak Yanto; istrinya Mas Yanto; isteri Yanto
                    siti 2          | Siti 2
                    ir              | Ir
                    bu              | Bu
                    h               | H
                    siti karto      | Siti binti Karto; Siti Karto
                    """)
    void N07_spellings_of_one_name_fold_to_one_key(String key, String written) {
        for (String name : written.split("; ", -1)) {
            assertEquals(key, Names.fold(name).key(), name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Tarni, Tarno",
        "Jumiati, Yumiati",
        "Dika, Mamane Dika",
        "Yanto, Istri Pak Yanto",
        "Siti, Siti Aminah",
        "M., Muhammad",
        "Siti 1, Siti 2",
        "Rini, Rina",
    })
    void N07_other_names_stay_other(String one, String other) {
        assertNotEquals(Names.fold(one).key(), Names.fold(other).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "...", "\u0000\u001b[31m\u001b", "🙂", "()", ",,,"})
    void N08_nothing_of_a_name_is_unknown(String written) {
        FoldedName name = Names.fold(written.replace("[31m", ""));
        assertTrue(name.isUnknown() && name.key().isEmpty(), name::toString);
        assertEquals(0, Names.compare(name, name).score());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Hj. Siti Aminah, S.Pd        | Bu Haji  | Siti Aminah      | S.Pd           | FEMALE  | Siti
                    Bu Siti                      | Bu       | Siti             |                | FEMALE  | Siti
                    ibu siti aminah              | Bu       | siti aminah      |                | FEMALE  | siti
                    Bpk. Slamet                  | Pak      | Slamet           |                | MALE    | Slamet
                    P. Slamet                    | Pak      | Slamet           |                | MALE    | Slamet
                    B. J. Slamet                 |          | B. J. Slamet     |                | UNKNOWN | Slamet
                    Boe Hadji Ratna              | Bu Haji  | Ratna            |                | FEMALE  | Ratna
                    Mba Ratna                    | Mbak     | Ratna            |                | FEMALE  | Ratna
                    Pak De Karto                 | Pakde    | Karto            |                | MALE    | Karto
                    Bulik Sri Wahyuni            | Bulik    | Sri Wahyuni      |                | FEMALE  | Sri
                    Mbah Karto                   | Mbah     | Karto            |                | UNKNOWN | Karto
                    Bu Hj. Fatimah               | Bu Haji  | Fatimah          |                | FEMALE  | Fatimah
                    Bu H. Fatimah                | Bu Haji  | Fatimah          |                | FEMALE  | Fatimah
                    Pak Haji Darsono             | Pak Haji | Darsono          |                | MALE    | Darsono
                    Ust. Moh. Yusuf              | Ustaz    | Moh. Yusuf       |                | MALE    | Yusuf
                    Pak Ustadz Yusuf             | Ustaz    | Yusuf            |                | MALE    | Yusuf
                    Bu Ustadzah Aisyah           | Ustazah  | Aisyah           |                | FEMALE  | Aisyah
                    Drs. H. M. Yusuf, M.Pd       | Pak Haji | M. Yusuf         | Drs.; M.Pd     | MALE    | Yusuf
                    dr. Ratna Sari, Sp.A         |          | Ratna Sari       | dr.; Sp.A      | UNKNOWN | Ratna
                    Ratna A.Md.Keb               |          | Ratna            | A.Md.Keb       | UNKNOWN | Ratna
                    Ratna A. Md. Keb.            |          | Ratna            | A. Md. Keb.    | UNKNOWN | Ratna
                    RATNA SE                     |          | RATNA            | SE             | UNKNOWN | RATNA
                    Siti Ma                      |          | Siti Ma          |                | UNKNOWN | Siti
                    Siti Aminah S.Pd., M.Pd.     |          | Siti Aminah      | S.Pd.; M.Pd.   | UNKNOWN | Siti
                    St. Aminah                   |          | St. Aminah       |                | UNKNOWN | Aminah
                    Hj.Siti                      | Bu Haji  | Siti             |                | FEMALE  | Siti
                    Bu Yanto                     | Bu       | Yanto            |                | FEMALE  | Yanto
                    Mamane Dika                  |          | Mamane Dika      |                | FEMALE  | Mamane Dika
                    Bapake Dika                  |          | Bapake Dika      |                | MALE    | Bapake Dika
                    Istri Pak Yanto              | Bu       | Istri Pak Yanto  |                | FEMALE  | Yanto
                    Mas                          |          | Mas              |                | UNKNOWN | Mas
                    Tarni                        |          | Tarni            |                | UNKNOWN | Tarni
                    Warung Bu Yanto              |          | Warung Bu Yanto  |                | UNKNOWN | Warung
                    """)
    void R030_R031_a_name_is_taken_apart_without_guessing_a_sex(
            String written, String address, String bare, String degrees, Sex sex, String call) {
        WrittenName name = Names.read(written);
        assertEquals(orEmpty(address), name.address());
        assertEquals(orEmpty(address), Names.guessAddress(written));
        assertEquals(bare, name.bare());
        assertEquals(list(degrees), name.degrees());
        assertEquals(sex, name.sex());
        assertEquals(call, name.callName());
    }

    @Test
    void R031_other_names_beside_a_name_are_kept_apart() {
        assertEquals(List.of("Bu Yanto"), Names.read("Siti Aminah (Bu Yanto)").also());
        assertEquals(
                List.of("Bu Yanto"), Names.read("Siti Aminah alias Bu Yanto").also());
        assertEquals(List.of(), Names.read("Siti Aminah (RT 03)").also());
        assertEquals("siti aminah", Names.fold("Siti Aminah (Bu Yanto)").key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bu Yanto          | SPOUSE yanto perhaps
                    Ny. Yanto         | SPOUSE yanto perhaps
                    Bu Siti           | SPOUSE siti perhaps
                    Bu Haji Darsono   | SPOUSE darsono perhaps
                    Istri Pak Yanto   | SPOUSE yanto sure
                    Suami Bu Siti     | SPOUSE siti sure
                    Mamane Dika       | CHILD dika sure
                    Mboke Dika        | CHILD dika sure
                    Bapake Dika       | CHILD dika sure
                    Ibunya Dika       | CHILD dika sure
                    Mamake            | none
                    Bu Siti Aminah    | none
                    Pak Yanto         | none
                    Siti              | none
                    """)
    void N07_a_name_by_husband_or_child_is_recognised_as_evidence(String written, String expected) {
        String told = Names.fold(written)
                .byname()
                .map(name -> name.kind() + " " + name.ofWhom().key() + (name.sure() ? " sure" : " perhaps"))
                .orElse("none");
        assertEquals(expected, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Siti Aminah      | Hj. St. Aminah, S.Pd  | 100 | same
                    Siti Aminah      | Sitiaminah            |  97 | spacing
                    Siti Aminah      | Aminah Siti           |  92 | order
                    Siti Aminah      | Aminah                |  86 | part
                    Siti Aminah      | Siti                  |  40 | common
                    Siti Aminah      | Siti A.               |  82 | initial
                    Aminah           | Aminnah               | 100 | same
                    Siti Khotimah    | Siti Chotimah         |  98 | sound
                    Yusuf            | Yusup                 |  98 | sound
                    Zaenab           | Zainab                |  98 | sound
                    Sumarni          | Sumanri               |  93 | typo
                    Darsono          | Darsomo               |  93 | typo
                    Karta            | Karto                 |  93 | typo
                    Kusmiyatun       | Kusmyiatum            |  88 | typo
                    Tarni            | Tarno                 |   0 | different
                    Rini             | Rina                  |   0 | different
                    Ani              | Uni                   |   0 | different
                    Siti Aminah      | Siti Rohmah           |  17 | different
                    Siti Aminah      | Budi Santoso          |   0 | different
                    """)
    void N07_alikeness_is_a_score_with_its_evidence(String one, String other, int score, String evidence) {
        Resemblance there = Names.compare(Names.fold(one), Names.fold(other));
        Resemblance back = Names.compare(Names.fold(other), Names.fold(one));
        assertEquals(score, there.score());
        assertEquals(score, back.score());
        assertTrue(
                there.evidence().stream().anyMatch(it -> it.key().equals("matching.name." + evidence)),
                () -> there.evidence().toString());
    }

    @Test
    void a_hostile_name_takes_no_longer_than_a_long_one() {
        String hostile = "Bu ".repeat(5_000) + "S.Pd, ".repeat(5_000);
        assertTrue(Names.read(hostile).bare().length() <= 400);
        assertTrue(Names.fold("x".repeat(10_000)).key().length() <= 40);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text.split("; ", -1));
    }
}
