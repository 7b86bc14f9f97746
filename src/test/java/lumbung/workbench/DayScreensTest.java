package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import lumbung.care.By;
import lumbung.care.Promises;
import lumbung.care.Touches;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.i18n.Language;
import lumbung.register.Birth;
import lumbung.register.Person;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first screen of a day on which there is something to remember. */
class DayScreensTest {
    private static Village village;
    private static Desk desk;

    @BeforeAll
    static void enter() {
        village = new Village();
        desk = village.desk();
        fill(desk);
    }

    private static void fill(Desk desk) {
        MarketDay market = new MarketDay(desk);
        for (int times = 3; times >= 0; times--) {
            market.bought("tarni", 12 + 10 * times, "bolu:2");
            market.bought("yanto", 7 + 7 * times, "keripik:20");
            market.bought("darsono", 9 + 8 * times, "kopi:1");
            market.bought("fatimah", 3 + 3 * times, "keripik:2");
            market.bought("casmi", 24 + 10 * times, "bolu:1");
        }
        long siti = market.person("siti_aminah".replace('_', ' '));
        market.write(changes -> {
            for (String name : List.of("tarni", "darsono", "casmi")) {
                changes.add(new Relation(changes.newId(), 0, market.person(name), siti, RelationKind.REFERRED_BY));
            }
            for (String name : List.of("siti aminah", "darsono")) {
                Person person =
                        desk.people().card(market.person(name)).orElseThrow().person();
                LocalDate born = name.equals("darsono") ? LocalDate.of(1960, 11, 24) : LocalDate.of(1985, 11, 21);
                changes.change(person.with(Birth.on(born)));
            }
        });
        LocalDateTime now = MarketDay.TODAY.atTime(10, 2);
        By rini = new By(1, now);
        Touches touches = new Touches(desk.ledger(), desk.session().care(), id -> "", rini);
        Touch.Manner asked = new Touch.Manner(TouchKind.CHAT, Direction.IN, Medium.WHATSAPP);
        long azzalea = market.business("Azzalea");
        touches.note(Touch.of(market.person("yanto"), azzalea, now.minusHours(3), asked, "ada bolu?"))
                .get();
        Touch answered = touches.note(Touch.of(siti, azzalea, now.minusDays(2), asked, "harga?"))
                .get();
        touches.answerAll(List.of(answered.id()), answered.at().plusMinutes(12), "30.000")
                .get();
        new Promises(desk.ledger(), desk.session().care(), id -> "", rini)
                .make(Promise.of(
                        market.person("casmi"),
                        azzalea,
                        0,
                        "tester kopi",
                        new Promise.Days(MarketDay.TODAY.minusDays(3), MarketDay.TODAY)))
                .get();
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("day", "80x24", "Ctrl+G 0"),
                Arguments.of("day-small", "60x20", "Ctrl+G 0 Down Down Down Down"),
                Arguments.of("day-wide", "132x43", "Ctrl+G 0"),
                Arguments.of("day-whole", "80x24", "Ctrl+G 0 Down Down Down Enter Down Down"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("R009, R067, R103: home as it looks on a day with something to remember")
    void home_looks_as_drawn(String name, String size, String keys) {
        int x = size.indexOf('x');
        int columns = Integer.parseInt(size.substring(0, x));
        int rows = Integer.parseInt(size.substring(x + 1));
        for (Language language : Language.values()) {
            Screenplay play = new Screenplay(columns, rows, language).with(desk).type(keys);
            ScreensTest.assertPicture(name + "-" + language.code(), play);
        }
    }

    @Test
    @DisplayName("R103: not today takes a line off the list, undo brings it back; Enter opens the person")
    void not_today() {
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk).type("Ctrl+G 0");
        String first = play.picture().lines().skip(3).findFirst().orElseThrow();
        String name = first.substring(3).split("  ", 2)[0];
        assertTrue(first.startsWith(" > "), first);
        play.type("Ctrl+T .");
        assertTrue(play.picture().contains(name + " tidak tampil hari ini"), play.picture());
        String then = play.picture().lines().skip(3).findFirst().orElseThrow();
        assertFalse(then.contains(name), then);
        play.type("Ctrl+Z");
        String back = play.picture().lines().skip(3).findFirst().orElseThrow();
        assertTrue(back.contains(name), play.picture());
        play.type("Enter");
        assertTrue(play.picture().contains("0812-0000-3457"), play.picture());
    }
}
