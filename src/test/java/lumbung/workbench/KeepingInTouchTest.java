package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a cooperative keeps in touch with, on the screen: feast days, advice, hashtags, other accounts, e-mail. */
final class KeepingInTouchTest {
    private final Village village = new Village();
    private final Desk desk = village.realDesk();
    private final Campaign campaign = new Campaign(desk);
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void r032_a_feast_day_is_greeted_once_in_a_house_and_not_where_no_news_is_wanted() {
        campaign.people(4).together("Warga 001", "Warga 002").withdrawn("Warga 003");
        play.type("Ctrl+G 2 Ctrl+N ~k Enter ~Lebaran Down Down Down");
        play.type("~{salam_lebaran}_{sapaan}_{panggilan},_mohon_maaf_lahir_batin. Ctrl+S");
        play.assertShown("Selamat Idulfitri");
        play.type("Ctrl+G 2 ~pkk Enter F2 Tab Tab Tab Tab Right Ctrl+S");
        play.assertShown("satu per rumah");
        play.type("Ctrl+G 2 Esc Ctrl+G 2 ~bolu_pan F2 Tab Tab Tab ~Leb Tab Ctrl+S");
        play.assertShown("5 dapat dikirimi");
        play.assertShown("1 ikut menerima lewat mereka");
        play.assertShown("1 tidak mau lagi");
        play.assertShown("Selamat Idulfitri Bu Haji Fatimah, mohon maaf lahir batin.");
    }

    @Test
    void r035_advice_is_kept_for_a_business_from_one_that_comes_along() {
        play.type("Ctrl+G 2 Ctrl+N ~k ~cara Enter Ctrl+S");
        play.assertShown("tetap enak");
        play.type("Shift+Tab Down ~Azz Tab Ctrl+S Esc Ctrl+G 2 ~cara");
        play.assertShown("Cara menyimpan          Azzalea");
    }

    @Test
    void r054_a_business_card_to_be_pasted_is_short() {
        play.type("Ctrl+G 2 Ctrl+N ~k ~kartu Enter");
        play.assertShown("Pesan lewat WhatsApp");
        String picture = play.picture();
        assertTrue(picture.matches("(?s).*\\b([1-4]?\\d{1,2}) huruf.*"), picture);
    }

    @Test
    void r043_a_hashtag_finds_the_messages_it_stands_in_whatever_its_case() {
        play.type("Ctrl+G 2 ~#BOLU");
        play.assertShown("> Bolu baru");
        play.type("Esc Ctrl+F ~#Bol");
        play.assertShown("Bolu baru");
        play.assertShown("kabar");
    }

    @Test
    void r027_an_account_of_any_kind_is_kept_and_found() {
        play.type("Ctrl+G 1 / ~fatimah Enter Enter ~akun F2 ~Shopee:_fatimah.jaya Ctrl+S");
        long id = desk.search().find("fatimah", 1).get(0).id();
        assertEquals(
                "Shopee", desk.people().card(id).orElseThrow().handles().get(0).kind());
        play.assertShown("Shopee");
    }

    @Test
    void r053_an_e_mail_address_is_kept_with_the_person() {
        play.type("Ctrl+G 1 / ~fatimah Enter Enter ~email F2 ~fatimah@contoh Ctrl+S");
        play.assertShown("tidak lengkap");
        play.type("~.id Ctrl+S");
        play.assertShown("fatimah@contoh.id");
    }
}
