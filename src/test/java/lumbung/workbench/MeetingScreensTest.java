package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.meeting.Convening;
import lumbung.meeting.Deciding;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.PriceKeeping;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.Who;
import lumbung.workbench.view.Desk;
import lumbung.workbench.widget.Looks;
import lumbung.workbench.widget.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The window of meetings, a meeting's tab, and what the room sees; pictures drawn anew as {@link ScreensTest} says. */
final class MeetingScreensTest {
    private static final LocalDate DAY = MarketDay.TODAY.plusDays(7);
    private static final String TAB = "Ctrl+G 7 Enter";
    private static final String ROOM = TAB + " Ctrl+T ~huruf Enter";

    private final Village village = new Village();
    private final Desk desk = village.desk();
    private final MarketDay market = new MarketDay(desk);
    private Meeting meeting;

    @BeforeEach
    void call() {
        market.bought("tarni", 7, "bolu:4", "keripik:20");
        market.bought("casmi", 9, "bolu:2");
        Convening convening = new Convening(desk.ledger(), desk.session().meetings(), id -> "");
        Meeting before =
                Meeting.of(Meeting.Kind.ANNUAL, LocalDate.of(2026, 1, 1).atTime(9, 0), "Balai desa");
        deciding().adopt(convening.call(before).get()).get();
        Meeting next = Meeting.of(Meeting.Kind.ROUTINE, DAY.atTime(19, 30), "Balai desa")
                .with(new Meeting.Leaders(market.person("darsono"), market.person("casmi")))
                .withAgenda("Pembukaan\nHarga akhir tahun");
        meeting = convening.call(next).get();
        List<Long> people = Stream.of("tarni", "casmi", "darsono", "yanto")
                .map(market::person)
                .toList();
        convening.invite(meeting, people).get();
        convening.mark(meeting, market.person("tarni"), Manner.PRESENT, 0).get();
        propose("Harga khusus Tarni", "sudah lama jadi langganan", new Matter.Wording(draft().id()));
        long bonus = rule("Bonus 20 + 1").number();
        propose("Bonus berhenti", "pisang mahal", new Matter.Ending(bonus, LocalDate.of(2026, 12, 15)));
        propose("Beli timbangan digital", "yang lama tidak cocok", new Matter.Other());
    }

    private Deciding deciding() {
        return new Deciding(
                desk.ledger(), desk.session().meetings(), desk.session().prices());
    }

    private void propose(String title, String words, Matter matter) {
        deciding()
                .propose(meeting, Proposal.of(title, words, matter), MarketDay.TODAY)
                .get();
    }

    private KeptRule rule(String name) {
        return desk.session().prices().rules().stream()
                .filter(it -> it.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private KeptRule draft() {
        long bolu = desk.session()
                .prices()
                .called("Bolu pandan", market.business("Azzalea"))
                .orElseThrow()
                .id();
        PriceRule rule = PriceRule.draft(
                        0, "Harga khusus Tarni", new What.OneProduct(bolu), new LineEffect.PercentOff(Percent.of(10)))
                .with(Who.any(new Trait.Named(market.person("tarni"))));
        return new PriceKeeping(desk.ledger(), desk.session().prices())
                .save(rule)
                .get();
    }

    @AfterEach
    void leave() {
        village.close();
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("meetings", "80x24", "Ctrl+G 7"),
                Arguments.of("meetings-wide", "132x43", "Ctrl+G 7"),
                Arguments.of("meetings-small", "60x20", "Ctrl+G 7"),
                Arguments.of("meeting-new", "80x24", "Ctrl+G 7 Ctrl+N"),
                Arguments.of("meeting", "80x24", TAB),
                Arguments.of("meeting-small", "60x20", TAB),
                Arguments.of("meeting-people", "80x24", TAB + " Right"),
                Arguments.of("meeting-papers", "80x24", TAB + " Left"),
                Arguments.of("meeting-decide", "80x24", TAB + " Enter"),
                Arguments.of("meeting-few", "80x24", TAB + " Enter T"),
                Arguments.of("meeting-accept", "80x24", TAB + " Enter T T"),
                Arguments.of("meeting-minutes", "80x24", TAB + " Left End Enter ~Rapat_dibuka"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("N04: meetings as they look on the screen")
    void a_screen_looks_as_drawn(String name, String size, String keys) {
        for (Language language : Language.values()) {
            ScreensTest.assertPicture(
                    name + "-" + language.code(), sized(size, language).type(keys));
        }
    }

    private Screenplay sized(String size, Language language) {
        int x = size.indexOf('x');
        return new Screenplay(Integer.parseInt(size.substring(0, x)), Integer.parseInt(size.substring(x + 1)), language)
                .with(desk);
    }

    @Test
    @DisplayName(
            "N04: F2 changes the wording in the room, U puts the new one before the meeting, which decides that one")
    void changedInTheRoom() {
        Screenplay play = sized("80x24", Language.INDONESIAN).type(ROOM + " P F2");
        play.assertShown("10%");
        play.type("Tab Tab Tab Tab Tab Tab Tab Tab Ctrl+A ~15 Ctrl+S Esc");
        play.type("U");
        play.assertShown("15%");
        List<Proposal> all = desk.session().meetings().proposals(meeting.id());
        Matter.Wording now = (Matter.Wording) all.get(0).matter();
        assertEquals(
                2,
                desk.session()
                        .prices()
                        .rule(now.wordingId())
                        .orElseThrow()
                        .rule()
                        .version()
                        .number());
    }

    @Test
    @DisplayName("Ctrl+Z in a meeting takes back at once what was done in it, and asks before anything else goes")
    void undoInAMeeting() {
        Screenplay play = sized("80x24", Language.INDONESIAN).type(TAB + " Ctrl+Z");
        assertEquals(2, desk.session().meetings().proposals(meeting.id()).size(), "the last proposal");
        play.type("Ctrl+Y");
        market.bought("tarni", 1, "bolu:1");
        play.type("Ctrl+Z");
        play.assertShown("Urungkan ");
        play.type("Esc");
        assertEquals(3, desk.session().meetings().proposals(meeting.id()).size());
    }

    @Test
    @DisplayName("N16: the books are found by their name; that of the members asks before it gives numbers")
    void booksAreFound() {
        Screenplay play = sized("80x24", Language.INDONESIAN).type("Ctrl+F ~>buku_anggota Enter");
        play.assertShown("daftar anggota");
        play.type("Ctrl+S");
        if (!desk.session().meetings().members().isEmpty()) {
            play.assertShown("belum punya nomor");
            play.type("Esc");
            assertEquals(0, desk.session().meetings().memberNumbers().size());
        }
    }

    static Stream<Arguments> slides() {
        return Stream.of(
                Arguments.of("room-opening", "80x24", ""),
                Arguments.of("room-figures", "80x24", " Right"),
                Arguments.of("room-figures-wide", "132x43", " Right"),
                Arguments.of("room-figures-small", "60x20", " Right"),
                Arguments.of("room-course", "80x24", " Right Right Right Right"),
                Arguments.of("room-price", "80x24", " P"),
                Arguments.of("room-price-wide", "132x43", " P"),
                Arguments.of("room-price-small", "60x20", " P"),
                Arguments.of("room-ending", "80x24", " P P"),
                Arguments.of("room-few", "80x24", " P P P Enter"),
                Arguments.of("room-help-small", "60x20", " F1"),
                Arguments.of("room-votes", "80x24", " P P P Enter T Enter"),
                Arguments.of("room-closing", "80x24", " P P P Enter T Enter T Right"));
    }

    @ParameterizedTest
    @MethodSource("slides")
    @DisplayName("N04, N19: the room reads one thing a picture, names masked")
    void the_room_sees(String name, String size, String keys) {
        ScreensTest.assertPicture(name + "-id", sized(size, Language.INDONESIAN).type(ROOM + keys));
    }

    @Test
    @DisplayName("N04: in ASCII the letters are drawn of signs that every terminal has")
    void ascii() {
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN, new Looks(Theme.PLAIN, true))
                .with(desk)
                .type(ROOM + " P");
        ScreensTest.assertPicture("room-ascii-id", play);
        assertTrue(play.picture().chars().allMatch(letter -> letter < 0x7F));
    }

    @Test
    @DisplayName(
            "N04: from the room one proposal is accepted, one rejected, one postponed; the price follows by itself")
    void decidedInTheRoom() {
        Screenplay play = sized("80x24", Language.INDONESIAN);
        play.type(ROOM + " P");
        play.assertShown("10%");
        assertTrue(!play.picture().contains("Tarni"), "masked: " + play.picture());
        play.type("N").assertShown("Tarni");
        play.type("B");
        assertTrue(!play.picture().contains("USULAN"), "blank");
        play.type("B Enter T Enter T").assertShown("13/2026");
        play.type(
                        "Right Enter T ~1/2/0 Enter Backspace Backspace Backspace Backspace Backspace ~0/1/0 Enter K ~rugi Enter")
                .assertShown("rugi");
        play.type("Right Enter T Enter D ~tunggu_dana Enter").assertShown("tunggu dana");
        List<Proposal> decided = desk.session().meetings().proposals(meeting.id());
        assertEquals(
                List.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.POSTPONED),
                decided.stream().map(it -> it.ruling().orElseThrow().verdict()).toList());
        assertTrue(rule("Harga khusus Tarni").isDecided());
        play.type("Esc").assertShown("Layar terkunci");
    }

    @Test
    @DisplayName("N04: three letters and Enter mark who came, one after the other")
    void marking() {
        Screenplay play = sized("80x24", Language.INDONESIAN);
        play.type(TAB + " Right ~dar Enter ~yan Enter");
        play.assertShown("Hadir 3 dari 4, cukup");
        play.type("~tar Enter").assertShown("Hadir 3 dari 4, cukup");
        play.type("~tar Ctrl+T ~belum Enter").assertShown("Hadir 2 dari 4, perlu 3");
    }
}
