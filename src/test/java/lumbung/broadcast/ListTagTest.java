package lumbung.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word by which lists are found on the phone. */
final class ListTagTest {
    @ParameterizedTest
    @CsvSource({
        "PKK semua desa, PKK",
        "Toko dan reseller keripik, TOKO",
        "17 Agustus, AGUSTUS",
        "Café Sari, CAFE",
        "Anggota-koperasi, ANGGOTA",
        "Paguyubanpedagangpasar, PAGUYUBANPEDAGA"
    })
    void a_name_proposes_its_first_word(String name, String tag) {
        assertEquals(Optional.of(new ListTag(tag)), ListTag.proposed(name, Set.of()));
    }

    @Test
    void one_that_is_taken_is_told_apart_by_more_of_the_name_and_then_by_a_number() {
        assertEquals(Optional.of(new ListTag("PKKCAWET")), ListTag.proposed("PKK Cawet", Set.of("pkk")));
        assertEquals(Optional.of(new ListTag("PKK2")), ListTag.proposed("PKK", Set.of("PKK")));
        assertEquals(Optional.of(new ListTag("PKK3")), ListTag.proposed("PKK", Set.of("PKK", "pkk2")));
        assertEquals(Optional.empty(), ListTag.proposed("17 -- !", Set.of()));
    }

    @Test
    void whatever_is_proposed_can_be_kept() {
        for (String name : new String[] {"PKK", "17 Agustus 45", "Ibu-ibu RT 03/RW 01", "Ǆungla ß"}) {
            ListTag.proposed(name, Set.of("IBU", "AGUSTUS"))
                    .ifPresent(tag -> assertEquals(tag, ListTag.of(tag.word()).get()));
        }
    }
}
