package lumbung.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import lumbung.message.Refusal;
import lumbung.register.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R002, R003, R004, R012, R112: whom a query means, and how it says that it is wrong. */
class QueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            village:Bongas community:PKK !promo:yes  | desa:bongas kelompok:pkk -promo:ya
            desa=bongas,CAWET                        | desa:bongas,cawet
            desa:"Watu  Kumpul"                      | desa:"watu kumpul"
            siti   am                                | siti am
            "siti am"                                | "siti am"
            (siti) aminah                            | siti aminah
            a OR b atau c                            | a atau b atau c
            a dan (b or c)                           | a (b atau c)
            -(a b)                                   | -(a b)
            -(a or b) c                              | -(a atau b) c
            umur:20-35                               | umur:20..35
            age>=20 age<=35                          | umur>=20 umur<=35
            umur:>=20                                | umur>=20
            born<1990                                | lahir<1990
            born:17/5/1990                           | lahir:1990-05-17
            since>=60d                               | sejak>=60h
            sejak:"3 bulan"                          | sejak:3b
            since:this-week                          | sejak:minggu-ini
            role:reseller@Sigendo                    | peran:reseller@sigendo
            promo:yes@"Kopi Rojo"                    | 'promo:"ya@kopi rojo"'
            hp:+62812-0000                           | hp:8120000
            sex:f                                    | jk:perempuan
            greeting:Neutral                         | salam:netral
            wilayah:bongas/01/03                     | wilayah:bongas/01/03
            0812 - 3456                              | 0812 3456
            "say ""hi"" twice"                       | "say ""hi"" twice"
            """)
    void hasOneWrittenForm(String typed, String canonical) {
        Query query = Village.query(typed);
        assertEquals(canonical, query.canonical());
        assertEquals(query, Village.query(canonical));
        assertEquals(query.tree(), Village.query(canonical).tree());
    }

    @Test
    void nothingTypedMeansEverybody() {
        assertEquals(Query.ALL, Village.query("  "));
        assertEquals("", Query.ALL.canonical());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            desa:bongas                       | Siti Aminah, Darsono
            desa:bongas rt:3                  | Siti Aminah
            rt:03                             | Siti Aminah, Tarni
            rt:"RT 03"                        | Siti Aminah, Tarni
            wilayah:cawet/03                  | Tarni
            rw:02                             | Tarni, Casmi
            dusun:kraj                        | Siti Aminah, Darsono
            wilayah:tidak-diketahui           | Mochamad Dwi Saputro
            -desa:bongas,cawet                | Mochamad Dwi Saputro
            kelompok:pkk                      | Siti Aminah, Tarni
            kelompok:"pkk cawet"              | Tarni
            komunitas:rabu                    | Siti Aminah
            jabatan:ketua                     | Siti Aminah
            jabatan:anggota@pkk               | Tarni
            peran:pelanggan                   | Siti Aminah, Tarni
            peran:reseller@sigendo            | Siti Aminah
            peran:reseller@azzalea            | ''
            usaha:sigendo                     | Siti Aminah, Darsono
            sejak>=60h                        | Tarni
            sejak:2025                        | Siti Aminah
            promo:ya                          | Siti Aminah
            -promo:ya                         | Tarni, Darsono, Mochamad Dwi Saputro, Casmi
            promo:belum-ditanya               | Darsono, Mochamad Dwi Saputro, Casmi
            promo:tidak-diketahui             | Darsono, Mochamad Dwi Saputro, Casmi
            promo:ya@vanara                   | Siti Aminah, Darsono
            -promo:tidak                      | Siti Aminah, Darsono, Mochamad Dwi Saputro, Casmi
            undangan:belum-ditanya jk:l       | Darsono, Mochamad Dwi Saputro
            hp:ada                            | Siti Aminah, Tarni, Darsono, Mochamad Dwi Saputro
            hp:tidak                          | Casmi
            hp:perlu-dicek                    | Mochamad Dwi Saputro
            hp:rumah                          | Darsono
            hp:bersama                        | Tarni
            hp:0812-0000-34                   | Siti Aminah
            hp:+628120000                     | Siti Aminah, Tarni
            hp:812345                         | Mochamad Dwi Saputro
            wa:ya                             | Siti Aminah
            wa:tidak                          | Darsono
            wa:belum-tahu                     | Tarni, Mochamad Dwi Saputro, Casmi
            simpan:ya                         | Siti Aminah
            simpan:ya@vanara                  | ''
            simpan:tidak@azzalea              | Tarni
            salam:krama                       | Tarni
            greeting:javanese                 | Tarni
            -salam:netral                     | Tarni
            ada:salam                         | Tarni
            jk:p                              | Siti Aminah, Tarni
            jk:tidak-diketahui                | Casmi
            umur>=20 umur<=35                 | Tarni
            umur:36                           | Siti Aminah
            umur:27                           | Tarni
            umur>60                           | Darsono
            umur:tidak-diketahui              | Mochamad Dwi Saputro, Casmi
            lahir<1990                        | Darsono
            lahir:1990..1999                  | Siti Aminah, Tarni
            lahir>=1999-02                    | ''
            pekerjaan:padi                    | Darsono
            kk:ada                            | Siti Aminah
            kk:61                             | Siti Aminah
            lengkap:tidak                     | Mochamad Dwi Saputro, Casmi
            ada:alias                         | Siti Aminah
            tanpa:lahir                       | Mochamad Dwi Saputro, Casmi
            akun:facebook                     | Siti Aminah
            nama:yanto                        | Siti Aminah
            id:4                              | Mochamad Dwi Saputro
            id:4 atau desa:cawet              | Tarni, Mochamad Dwi Saputro, Casmi
            (jk:p atau jk:l) -desa:bongas     | Tarni, Mochamad Dwi Saputro
            """)
    void meansTheseNeighbours(String typed, String names) {
        Query query = Village.query(typed);
        String found = Neighbours.ALL.stream()
                .filter(query.meaning(text -> Meaning.tested(card -> false)).test())
                .map(QueryTest::name)
                .collect(Collectors.joining(", "));
        assertEquals(names, found);
    }

    private static String name(Card card) {
        return card.person().naming().name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            dessa:bongas              | dessa          | search.refused.field.near | desa
            siti xyzzy:3              | xyzzy          | search.refused.field      | nama
            desa:bongos               | bongos         | search.refused.value      | Bongas
            desa:bongas,cawut rt:03   | cawut          | search.refused.value      | Cawet
            kelompok:pk2              | pk2            | search.refused.value      | pkk
            promo:ya@azalea           | ya@azalea      | search.refused.value      | azzalea
            promo:boleh               | boleh          | search.refused.value      | ya
            umur>=muda                | muda           | search.refused.number     | muda
            lahir:1990-13             | 1990-13        | search.refused.date       | 1990-13
            desa>bongas               | bongas         | search.refused.operator   | >
            desa: bongas              | ''             | search.refused.empty      | ''
            siti (desa:bongas         | (              | search.refused.open       | ''
            siti) tarni               | )              | search.refused.closing    | ''
            "siti                     | "siti          | search.refused.quote      | ''
            siti atau                 | ''             | search.refused.missing    | ''
            atau siti                 | atau           | search.refused.missing    | ''
            ()                        | )              | search.refused.missing    | ''
            umur<>3                   | <>             | search.refused.sign       | <>
            """)
    void pointsAtTheWordThatIsWrong(String typed, String word, String key, String remedy) {
        Refusal refusal = Query.parse(typed, Village.CATALOGUE, Village.STANDPOINT)
                .fold(query -> Refusal.of("none", query.canonical()), it -> it);
        assertEquals(key, refusal.reason().key());
        Span span = Span.at(refusal.place()).orElseThrow();
        assertEquals(word, typed.substring(span.from(), span.to()));
        assertTrue(refusal.reason().arguments().toString().contains(remedy), refusal.toString());
    }

    @Test
    void endlessBracketsAreRefused() {
        for (String typed : new String[] {"(".repeat(3000), "-".repeat(3000) + "a", "a".repeat(5000)}) {
            assertTrue(
                    !Query.parse(typed, Village.CATALOGUE, Village.STANDPOINT).isDone());
        }
    }
}
