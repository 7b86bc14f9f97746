package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import lumbung.register.Card;
import lumbung.register.RoleKind;
import lumbung.register.greeting.Greetings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages to begin with read well for everybody (R032, R034, R035, R054). */
class StarterTest {
    static Stream<Starter> all() {
        return Starter.all().stream();
    }

    @Test
    void thereIsOneForEachOccasion() {
        assertEquals(
                List.of(
                        "Kabar barang baru",
                        "Barang habis",
                        "Terima kasih atas pembayaran",
                        "Terima kasih, basa krama",
                        "Undangan rapat",
                        "Ucapan hari raya",
                        "Minta nomor disimpan",
                        "Cara menyimpan",
                        "Kartu usaha"),
                all().map(Starter::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isKeptAsItIsWritten(Starter starter) {
        assertEquals(starter.text(), Letters.read(starter.text()).canonical());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isShortAndWholeEvenWhereNothingIsKnown(Starter starter) {
        String text = Letters.write(starter.text(), Letters.card("?", "", ""), Supplies.NONE);

        assertTrue(text.length() <= 500, text);
        assertFalse(text.contains("  ") || text.contains("{") || text.contains(" ,"), text);
    }

    @Test
    @DisplayName(
            "R087: shelf life and care of the product are shown in a message, in neutral words where they are not known")
    void howAProductKeeps() {
        String text = Starter.all().get(7).text();

        assertEquals("""
                Selamat pagi Bu Siti, supaya bolu pandan tetap enak:
                - Simpan di tempat sejuk.
                - Jauhkan dari panas matahari dan tempat lembap.
                - Tahan 3 hari.
                Kalau ada yang ingin ditanyakan, cukup balas pesan ini.""", Letters.write(text, Letters.card("Siti", "Bu", "")));
        assertEquals("""
                Selamat pagi Bu Siti, supaya produk kami tetap enak:
                - Simpan sesuai keterangan di kemasan.
                - Jauhkan dari panas matahari dan tempat lembap.
                - Tahan sesuai keterangan di kemasan.
                Kalau ada yang ingin ditanyakan, cukup balas pesan ini.""", Letters.write(text, Letters.card("Siti", "Bu", ""), Supplies.NONE));
        assertEquals("{tahan}, {simpan}", Letters.read("{Shelf-Life}, {care}").canonical());
    }

    @Test
    void theBusinessCardFitsWherePeoplePasteIt() {
        String card = Letters.write(Starter.all().get(8).text(), Letters.card("Siti", "Bu", ""));

        assertEquals("""
                *Azzalea*
                Menyediakan bolu pandan
                Buka Senin sampai Sabtu, pukul 08.00 sampai 17.00
                Pesan lewat WhatsApp: 0812-0000-1111""", card);
    }

    @Test
    void newsReadsAsIfWrittenForTheOne() {
        Card shop = Letters.with(Letters.card("Warung Bu Yanto", "", ""), RoleKind.RESELLER);

        assertEquals("""
                Selamat pagi Warung Bu Yanto, ada kabar baru dari Azzalea: *bolu pandan*, harganya Rp25.000.
                Untuk dijual lagi ada harga khusus, nanti kami kirimkan daftarnya.
                Kalau berkenan, cukup balas pesan ini. Terima kasih.""", Letters.write(Starter.all().get(0).text(), shop));
    }

    @Test
    void onAFeastEverybodyIsGreetedForItInTheirOwnWay() {
        MessageText text = Letters.read("{salam} {sapaan} {panggilan}.");
        Card siti = Letters.card("Siti", "Bu", "");
        Card karto = Letters.card("Karto", "Pakde", "");
        LocalDateTime evening = LocalDateTime.of(2027, 3, 10, 19, 0);
        Delivery feast = new Delivery(Greetings.shipped(), evening, "idulfitri", Supplies.NONE);
        Delivery usual = Delivery.at(evening, Greetings.shipped(), Supplies.NONE);
        Card polite = Letters.with(karto, karto.person().withGreeting("krama"));

        assertEquals("Selamat Idulfitri Bu Siti.", text.write(siti, feast));
        assertEquals("Sugeng Riyadi Pakde Karto.", text.write(polite, feast));
        assertEquals("Selamat malam Bu Siti.", text.write(siti, usual));
        assertEquals("Sugeng dalu Pakde Karto.", text.write(polite, usual));
    }
}
