package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Names;
import lumbung.care.Touches;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.TouchKind;
import lumbung.care.kept.Visit;
import lumbung.care.round.Keying;
import lumbung.care.round.Rounds;
import lumbung.care.round.Writers;
import lumbung.i18n.Language;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Purpose;
import lumbung.search.Selection;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A round of visits from the first key to the last mistake put right: N12. */
final class RoundsByKeysTest {
    private static final LocalDate TODAY = MarketDay.TODAY;
    private static final String ROUNDS = "Ctrl+G 5 Left Left";

    private Village village;
    private Desk desk;
    private MarketDay market;

    @BeforeEach
    void settle() {
        village = new Village();
        desk = village.desk();
        market = new MarketDay(desk);
        village.tuti();
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play() {
        return new Screenplay(80, 24, Language.INDONESIAN).with(desk);
    }

    private Care care() {
        return desk.session().care();
    }

    private Round round(String query) {
        By tuti = new By(2, TODAY.atTime(9, 0));
        return new Rounds(desk.ledger(), desk.people(), desk.session().finder(), tuti, () -> 7)
                .make(
                        Round.of(market.business("Azzalea"), "Bongas", TODAY.minusDays(1), "Bu Tuti"),
                        Selection.all(query))
                .get();
    }

    private Keying keying(long clerk) {
        By by = new By(clerk, TODAY.atTime(9, 0));
        Names names = id -> "";
        Writers writers = new Writers(
                desk.people(),
                care(),
                new Touches(desk.ledger(), care(), names, by),
                new Concerns(desk.ledger(), care(), names, desk.session().settings(), by));
        return new Keying(desk.ledger(), care(), desk.session().settings(), writers, by);
    }

    /** Tuti keys all lines as glad. */
    private Round keyed(String query) {
        Round round = round(query);
        SortedMap<Integer, Visit> all = new TreeMap<>();
        Optional<Visit.Said> idea = Optional.of(new Visit.Said(TouchKind.IDEA, "bolu kecil"));
        Visit glad = new Visit(Visit.Met.MET, Mood.GLAD, "", Answer.YES, idea);
        care().lines(round.id()).forEach(it -> all.put(it.number(), glad));
        keying(2).key(round, all).get();
        return round;
    }

    private RoundLine line(int number) {
        Round round = care().rounds(CareFilter.ALL, 9).get(0);
        return care().lines(round.id()).get(number - 1);
    }

    @Test
    @DisplayName(
            "N12, R014, R033: a round is made and keyed in the order of the paper, a part now and a part later, undone at once")
    void aRoundIsMadeAndKeyed() {
        Screenplay play = play().type(ROUNDS);
        play.assertShown("Tidak ada kunjungan keliling");
        play.type("Ctrl+N ~Bongas_RT_3 Enter ~rt:3 Enter Enter ~Bu_Tuti Ctrl+S")
                .assertShown("Ketik dari kertas: 3 baris");
        play.assertShown("1. Bu Siti");
        String siti = "k Enter s Enter ~0812-0000-9871 Enter y Enter k Enter ~bolu_keras Enter";
        play.type("Enter " + siti).assertShown("Nomor 2");
        play.type("t Enter").assertShown("Nomor 3");
        play.type("Ctrl+S").assertShown("diketik 2 dari 3");
        play.assertShown("HP baru 0812-0000-9871");
        Card card = desk.people().card(market.person("siti aminah")).orElseThrow();
        assertEquals(Mood.GLAD, care().touches(CareFilter.ALL, 9).get(0).mood());
        assertEquals(1, care().touches(CareFilter.ALL, 9).size());
        assertEquals(
                "bolu keras", care().concerns(CareFilter.ALL, 9).get(0).matter().words());
        assertEquals(card.id(), line(1).personId());
        play.type("Enter").assertShown("3. Bu Tarni");
        assertFalse(play.picture().contains("1. Bu Siti"), play.picture());
        play.type("k Enter b Ctrl+S").assertShown("Masih 1 baris untuk petugas lain");
        play.type("Ctrl+Z").assertShown("diketik 2 dari 3");
    }

    @Test
    @DisplayName("N12: another clerk keys a drawn line again without seeing it, and chooses what the paper says")
    void aSecondPersonChecks() {
        keyed("rt:3");
        Screenplay play = play().type(ROUNDS + " Enter");
        play.assertShown("Ketik ulang untuk memeriksa: 1 baris");
        int lines = play.picture().split("boleh dikirimi", -1).length - 1;
        assertEquals(2, lines, "the drawn one is not shown: " + play.picture());
        play.type("Enter t Ctrl+S").assertShown("Pilih yang benar: 1 baris");
        play.type("Enter").assertShown("Tidak di rumah");
        play.type("Ctrl+S").assertShown("Pilih salah satu");
        play.type("Right Right Ctrl+S").assertShown("salah 1 dari 1 (100 %)");
        play.assertShown("Kesalahan lebih dari 5 %");
        play.assertShown("Ketik ulang untuk memeriksa: 2 baris");
        assertEquals(2, care().touches(CareFilter.ALL, 9).size());
        assertEquals(2, care().concerns(CareFilter.ALL, 9).size());
        long person = care().lines(care().rounds(CareFilter.ALL, 9).get(0).id()).stream()
                .filter(it -> it.faults().isPresent())
                .findFirst()
                .orElseThrow()
                .personId();
        assertEquals(
                Answer.NO, desk.people().card(person).orElseThrow().allows(Purpose.PROMO, market.business("Azzalea")));
    }

    @Test
    @DisplayName("N12: those who are marked in the list become a round; who may only read care keys nothing")
    void marksBecomeARound() {
        Screenplay play = play().type("Ctrl+G 1 Space Space Ctrl+T +");
        play.assertShown("2 orang yang ditandai");
        play.type("~Coba Ctrl+S").assertShown("Ketik dari kertas: 2 baris");
        Screenplay reader = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk(Clerk.Duty.SUPERVISOR));
        reader.type(ROUNDS + " Enter").assertShown("Ketik dari kertas: 2 baris");
        reader.type("Home Enter");
        assertFalse(reader.picture().contains("Nomor 1"), reader.picture());
    }

    static Stream<Arguments> scripts() {
        String open = ROUNDS + " Enter";
        return Stream.of(
                Arguments.of("rounds", false, "80x24", ROUNDS),
                Arguments.of("round-new", false, "80x24", ROUNDS + " Ctrl+N ~Bongas Enter ~rt:3"),
                Arguments.of("round", false, "80x24", open),
                Arguments.of("round-small", false, "60x20", open),
                Arguments.of("round-key", false, "80x24", open + " Enter k Enter s Enter Enter y Enter"),
                Arguments.of("round-checking", true, "80x24", open),
                Arguments.of("round-check", true, "80x24", open + " Enter k Enter b"),
                Arguments.of("round-settle", true, "80x24", open + " Enter k Enter b Ctrl+S Enter Right"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("N12: a round of visits as it looks")
    void aScreenLooksAsDrawn(String name, boolean keyed, String size, String keys) {
        if (keyed) {
            keyed("desa:bongas");
        } else {
            round("desa:bongas");
        }
        int x = size.indexOf('x');
        Screenplay play = new Screenplay(
                        Integer.parseInt(size.substring(0, x)),
                        Integer.parseInt(size.substring(x + 1)),
                        Language.INDONESIAN)
                .with(desk)
                .type(keys);
        ScreensTest.assertPicture(name + "-id", play);
        if (name.equals("round")) {
            Screenplay english =
                    new Screenplay(80, 24, Language.ENGLISH).with(desk).type(keys);
            ScreensTest.assertPicture(name + "-en", english);
        }
    }
}
