package lumbung.workbench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Offers;
import lumbung.care.Promises;
import lumbung.care.Touches;
import lumbung.care.kept.Care;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.i18n.Language;
import lumbung.register.Term;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the window of care and all that opens from it; drawn anew as {@link ScreensTest} says. */
final class CareScreensTest {
    private static final LocalDate TODAY = MarketDay.TODAY;
    private static Village village;
    private static Desk desk;
    private static MarketDay market;
    private static By rini;

    @BeforeAll
    static void settle() {
        village = new Village().withCommunity("PKK");
        desk = village.desk();
        market = new MarketDay(desk);
        rini = new By(1, LocalDateTime.now(desk.session().clock()));
        market.bought("tarni", 7, "bolu:2");
        market.bought("tarni", 21, "bolu:1");
        Touches touches = new Touches(desk.ledger(), care(), id -> "", rini);
        touches.note(chat("tarni", 9, "kuenya gosong")).get();
        touches.note(chat("darsono", 90, "kopi masih ada?")).get();
        touches.note(chat("yanto", 2_000, "minta daftar harga reseller")).get();
        Touch answered = touches.note(chat("tarni", 800, "besok buka?")).get();
        touches.answerAll(List.of(answered.id()), rini.now().minusMinutes(794), "buka, Bu")
                .get();
        concerns();
        Promises promises = new Promises(desk.ledger(), care(), id -> "", rini);
        promises.make(promise("tarni", "ganti bolu yang gosong", TODAY.plusDays(6)))
                .get();
        promises.make(promise("casmi", "tester kopi", TODAY)).get();
        Promise late = promises.make(promise("yanto", "daftar harga", TODAY)).get();
        promises.became(late, Promise.State.KEPT).get();
        promises.add(Chore.of(0, azzalea(), Chore.Kind.STORY, "bolu pandan baru", TODAY.plusDays(6)))
                .get();
        promises.add(Chore.of(market.person("casmi"), azzalea(), Chore.Kind.VISIT, "kenalan", TODAY))
                .get();
        Offer offer = new Offer(
                0,
                0,
                market.person("tarni"),
                "",
                azzalea(),
                "bolu ulang tahun, gratis antar",
                "anaknya ulang tahun",
                new Term(Optional.of(TODAY), Optional.of(TODAY.plusDays(14))),
                OptionalLong.empty());
        new Offers(desk.ledger(), desk.session().care(), id -> "", rini)
                .make(offer)
                .get();
    }

    private static void concerns() {
        Concerns concerns =
                new Concerns(desk.ledger(), care(), id -> "", desk.session().settings(), rini);
        Concern burnt = concerns.receive(concern(TouchKind.COMPLAINT, "tarni", 9, "bolu gosong di bawah"))
                .get();
        concerns.receive(concern(TouchKind.IDEA, "", 3_000, "buka lebih pagi saat hari pasaran"))
                .get();
        Concern sweet = concerns.receive(concern(TouchKind.COMPLAINT, "casmi", 9_000, "terlalu manis"))
                .get();
        concerns.answer(concerns.take(sweet, 1).get(), "kurangi gula").get();
        Concern kept = care().concern(sweet.id()).orElseThrow();
        concerns.improve(new Improvement(0, 0, azzalea(), 0, "resep baru, gula dikurangi", TODAY), List.of(kept))
                .get();
        concerns.tick(care().concern(burnt.id()).orElseThrow(), Concern.Step.HEARD)
                .get();
        concerns.close(care().concern(sweet.id()).orElseThrow(), Mood.GLAD).get();
    }

    private static Care care() {
        return desk.session().care();
    }

    private static long azzalea() {
        return market.business("Azzalea");
    }

    private static Touch chat(String who, long minutesAgo, String words) {
        Touch.Manner manner = new Touch.Manner(TouchKind.CHAT, Direction.IN, Medium.WHATSAPP);
        return Touch.of(market.person(who), azzalea(), rini.now().minusMinutes(minutesAgo), manner, words);
    }

    private static Concern concern(TouchKind kind, String who, long minutesAgo, String words) {
        long pkk = desk.people().directory().communities().iterator().next().id();
        long person = market.person(who);
        Concern.From from = new Concern.From(person, person == 0 ? pkk : 0, Medium.WHATSAPP, 0);
        Concern.Matter matter = new Concern.Matter(azzalea(), 0, words, kind == TouchKind.COMPLAINT ? "rasa" : "");
        return new Concern(
                0,
                0,
                kind,
                rini.now().minusMinutes(minutesAgo),
                from,
                matter,
                Concern.Handling.fresh(Optional.empty()),
                0,
                Optional.empty());
    }

    private static Promise promise(String who, String words, LocalDate due) {
        return Promise.of(market.person(who), azzalea(), 0, words, new Promise.Days(TODAY, due));
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    static Stream<Arguments> scripts() {
        String person = "Ctrl+G 1 / ~tarni Enter Enter";
        return Stream.of(
                Arguments.of("care", "80x24", "Ctrl+G 5"),
                Arguments.of("care-small", "60x20", "Ctrl+G 5"),
                Arguments.of("care-wide", "132x43", "Ctrl+G 5"),
                Arguments.of("care-waiting", "80x24", "Ctrl+G 5 Enter"),
                Arguments.of("care-reply", "80x24", "Ctrl+G 5 Enter T ~ada"),
                Arguments.of("care-concerns", "80x24", "Ctrl+G 5 Right"),
                Arguments.of("care-concern", "80x24", "Ctrl+G 5 Right Enter"),
                Arguments.of("care-concern-small", "60x20", "Ctrl+G 5 Right Enter"),
                Arguments.of("care-concern-closed", "80x24", "Ctrl+G 5 Right / S Enter"),
                Arguments.of("care-promises", "80x24", "Ctrl+G 5 Right Right"),
                Arguments.of("care-promise", "80x24", "Ctrl+G 5 Right Right Enter"),
                Arguments.of("care-plans", "80x24", "Ctrl+G 5 Right Right Right"),
                Arguments.of("care-offers", "80x24", "Ctrl+G 5 Left"),
                Arguments.of("care-note", "80x24", person + " Ctrl+K"),
                Arguments.of("care-note-small", "60x20", person + " Ctrl+K"),
                Arguments.of("care-complaint", "80x24", person + " Ctrl+K K ~bolu_gosong Enter ~ra"),
                Arguments.of("care-anonymous", "80x24", "Ctrl+G 5 Ctrl+K X S"),
                Arguments.of("care-evening", "80x24", "Ctrl+G 5 Ctrl+K Y ~siti_aminah Enter ~9.00 Enter ~9.20"),
                Arguments.of("care-person", "80x24", person + " Tab Down Down Down Down Down Down Down Down Down"),
                Arguments.of("care-person-wide", "132x43", person),
                Arguments.of("care-timeline", "80x24", person + " Enter"),
                Arguments.of("care-timeline-small", "60x20", person + " Enter"),
                Arguments.of("care-counter", "80x24", "Ctrl+G 4 Ctrl+N ~tarni Enter"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("R014, R023, R024, R093, R104: care as it looks on the village")
    void a_screen_looks_as_drawn(String name, String size, String keys) {
        int x = size.indexOf('x');
        int columns = Integer.parseInt(size.substring(0, x));
        int rows = Integer.parseInt(size.substring(x + 1));
        for (Language language : Language.values()) {
            desk.session()
                    .drafts()
                    .orders()
                    .all()
                    .forEach(it -> desk.session().drafts().orders().discard(it.subject()));
            Screenplay play = new Screenplay(columns, rows, language).with(desk).type(keys);
            ScreensTest.assertPicture(name + "-" + language.code(), play);
        }
    }
}
