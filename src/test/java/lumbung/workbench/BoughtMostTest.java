package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is bought most, in the window of prices and on a segment's sheet: R088. */
final class BoughtMostTest {
    private final Village village = new Village();
    private final Desk desk = village.realDesk();
    private final MarketDay market = new MarketDay(desk);

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play() {
        return new Screenplay(80, 24, Language.INDONESIAN).with(desk);
    }

    private static boolean isBefore(Screenplay play, String first, String then) {
        String picture = play.picture();
        assertTrue(picture.contains(first) && picture.contains(then), picture);
        return picture.indexOf(first) < picture.indexOf(then);
    }

    @Test
    @DisplayName("R088: a business's products are listed by name, or what was bought most this year first")
    void productsInOrder() {
        market.bought("siti", 30, "kopi:30", "keripik:2");
        market.bought("", 400, "keripik:90");
        Screenplay play = play().type("Ctrl+G 3");
        assertTrue(isBefore(play, "Keripik pisang", "Kopi Rojo"));
        play.type("Ctrl+T ~o ~2");
        play.assertShown("Produk yang paling laris dulu");
        assertTrue(isBefore(play, "Kopi Rojo", "Keripik pisang"), play.picture());
        play.assertShown("30 kg");
        play.assertShown("2 buah");
        play.type("Ctrl+T ~o ~1");
        assertTrue(isBefore(play, "Keripik pisang", "Kopi Rojo"));
        assertFalse(play.picture().contains("30 kg"));
    }

    @Test
    @DisplayName("R088: a segment's sheet has what its people bought most of its business, and opens it")
    void onASegmentsSheet() {
        new Campaign(desk);
        Screenplay play = play().type("Ctrl+G 2 ~semua Enter");
        assertFalse(play.picture().contains("Yang paling dibeli"), "nothing was bought");
        market.bought("siti", 30, "bolu:2", "keripik:70");
        market.bought("casmi", 20, "bolu:10");
        market.bought("", 20, "bolu:80");
        play = play().type("Ctrl+G 2 ~semua Enter End");
        play.assertShown("Yang paling dibeli setahun ini");
        play.assertShown("12 buah");
        play.assertShown("2 pembeli");
        assertFalse(play.picture().contains("Keripik pisang"), "another business's");
    }
}
