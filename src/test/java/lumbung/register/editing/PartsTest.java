package lumbung.register.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    private static Parts parts(String field) {
        return Parts.of(
                Fields.of(List.of("Desa", "Dusun", "RW", "RT")).named(field).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hp | 0812-0000-3456, wa:ya, bersama, sejak:2024-01-01",
                "hp | 0812-0000-3456",
                "peran | reseller@Sigendo, sejak:2025-03-01",
                "peran | anggota",
                "kelompok | PKK Bongas, jabatan:ketua, sejak:2024-01-01, sampai:2025-01-01",
                "boleh | promo@Toko: Azzalea:ya, bukti:wa, ket:lewat Tarni, tanggal:2026-03-01",
                "simpan | 0812-0000-1111:tidak, tanggal:2026-03-01",
                "akun | Facebook: siti.aminah",
                "hubungan | tetangga: 123456789",
                "catatan | Azzalea: suka bolu: pandan, tanpa kacang, tanggal:2026-03-01",
                "nama | Siti, S.Pd"
            })
    void a_text_taken_apart_and_put_together_is_the_same(String field, String text) {
        Parts parts = parts(field);
        assertEquals(text, parts.together(parts.apart(text)));
    }

    @Test
    void a_detail_that_changes_leaves_the_others_as_they_were() {
        List<Typed> typed =
                parts("hp").typed("hp", "0812-0000-3456, wa:ya, bersama", "0812-0000-3456, wa:ya, sejak:2024-01-01");
        assertEquals(List.of(new Typed("hp", Verb.SET, "0812-0000-3456, bersama:tidak, sejak:2024-01-01")), typed);
    }

    @Test
    void another_number_goes_in_the_place_of_the_first() {
        List<Typed> typed = parts("hp").typed("hp", "0812-0000-3456", "0812-0000-3457");
        assertEquals(
                List.of(new Typed("hp", Verb.REMOVE, "0812-0000-3456"), new Typed("hp", Verb.ADD, "0812-0000-3457")),
                typed);
    }

    @Test
    void an_answer_that_changes_is_a_new_answer_and_no_withdrawal() {
        List<Typed> typed =
                parts("boleh").typed("boleh", "promo@Azzalea:ya, bukti:wa", "promo@Azzalea:ya, bukti:lisan");
        assertEquals(List.of(new Typed("boleh", Verb.SET, "promo@Azzalea:ya, bukti:lisan")), typed);
    }

    @Test
    void nothing_typed_is_nothing() {
        assertEquals(List.of(), parts("hp").typed("hp", "", ""));
    }
}
