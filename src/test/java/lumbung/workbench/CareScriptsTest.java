package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.access.Clerk;
import lumbung.care.By;
import lumbung.care.Promises;
import lumbung.care.Touches;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What passes between people and businesses, noted, answered and promised by keys. */
final class CareScriptsTest {
    private static final int MANY = 1_000;

    private Village village;
    private Desk desk;
    private MarketDay market;

    @BeforeEach
    void settle() {
        village = new Village().withCommunity("PKK");
        desk = village.desk();
        market = new MarketDay(desk);
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

    private LocalDateTime now() {
        return LocalDateTime.now(desk.session().clock());
    }

    private Touch asked(String who, long minutesAgo, String words) {
        Touch.Manner manner = new Touch.Manner(TouchKind.CHAT, Direction.IN, Medium.WHATSAPP);
        long azzalea = market.business("Azzalea");
        return new Touches(desk.ledger(), care(), id -> who, new By(1, now()))
                .note(Touch.of(market.person(who), azzalea, now().minusMinutes(minutesAgo), manner, words))
                .get();
    }

    private Concern concern() {
        return care().concerns(CareFilter.ALL, MANY).get(0);
    }

    @Test
    @DisplayName(
            "R023, R104: on the first screen Enter asks what to do with the message that waits and with the promise that is due")
    void theFirstScreenActs() {
        asked("tarni", 70, "ada bolu?");
        By rini = new By(1, now());
        new Promises(desk.ledger(), care(), id -> "Tarni", rini)
                .make(Promise.of(
                        market.person("tarni"),
                        market.business("Azzalea"),
                        0,
                        "ganti bolu",
                        new Promise.Days(MarketDay.TODAY.minusDays(2), MarketDay.TODAY)))
                .get();
        Screenplay play = play().type("Ctrl+G 0 Right Home Enter");
        play.assertShown("Sudah dibalas");
        play.type("B").assertShown("semua sudah dibalas");
        assertTrue(care().waiting(CareFilter.ALL, MANY).isEmpty());
        play.type("Enter").assertShown("Ditepati");
        play.type("D");
        assertEquals(
                Promise.State.KEPT, care().promises(CareFilter.ALL, MANY).get(0).state());
    }

    /** Everything that is pressed, each letter of a word for itself. */
    private static int keys(String... scripts) {
        int keys = 0;
        for (String script : scripts) {
            for (String key : script.split(" ", -1)) {
                keys += key.startsWith("~") ? key.length() - 1 : 1;
            }
        }
        return keys;
    }

    @Test
    @DisplayName(
            "R023, R093, R104: from the home screen a waiting message is answered, a burnt cake's complaint taken down with its"
                    + " promise for Friday, seen on the list, kept and closed, in fewer than 120 keys: two minutes at a key a second")
    void theWholeScript() {
        asked("tarni", 70, "kue saya gosong");
        String answer = "Ctrl+G 5 Enter B";
        String complain =
                "Ctrl+K K ~tarni Enter Enter ~bolu_gosong Enter ~rusak Enter Enter ~ganti_bolu Enter ~jumat Ctrl+S";
        String promised = "Ctrl+G 5 Right Right";
        String keep = "Enter D Left Enter";
        String close = "Ctrl+T E ~maaf,_diganti Ctrl+S Ctrl+T E S";
        Screenplay play = play().type(answer);
        play.assertShown("Semua pesan sudah dibalas.");
        play.type(complain).assertShown("bolu gosong");
        Concern kept = concern();
        assertEquals("rusak", kept.matter().cause());
        assertEquals(market.person("tarni"), kept.personId());
        play.type(promised).assertShown("Jumat");
        Promise promise = care().promises(CareFilter.ALL, MANY).get(0);
        assertEquals(MarketDay.TODAY.plusDays(6), promise.days().due());
        assertEquals(kept.id(), promise.concernId());
        play.type(keep);
        assertEquals(
                Promise.State.KEPT, care().promise(promise.id()).orElseThrow().state());
        play.type(close);
        assertEquals(Mood.GLAD, concern().handling().mood(), play.picture());
        assertFalse(concern().isOpen());
        assertTrue(keys(answer, complain, promised, keep, close) < 120, "keys");
    }

    @Test
    @DisplayName(
            "R094: two keys open the entry of each kind on the person under the cursor; what was saved can be undone")
    void twoKeys() {
        Screenplay play = play().type("Ctrl+G 1 / ~tarni Enter Enter Ctrl+K S");
        play.assertShown("Masukan: Bu Tarni");
        play.type("~kurang_manis Ctrl+S Esc Ctrl+K U ~enak_sekali Ctrl+S Ctrl+K H ~toples Ctrl+S Ctrl+K N S");
        Set<TouchKind> noted = care().timeline(Care.Shown.of(market.person("tarni")), Optional.empty(), 9).stream()
                .map(it -> it.kind())
                .collect(Collectors.toSet());
        assertEquals(Set.of(TouchKind.IDEA, TouchKind.REVIEW, TouchKind.GIFT, TouchKind.PULSE), noted);
        play.type("Ctrl+Z");
        assertEquals(List.of(), care().touches(CareFilter.ALL.only(TouchKind.PULSE), MANY));
        play.type("Ctrl+K P").assertShown("Bu Tarni");
    }

    @Test
    @DisplayName("R023: a message is logged with its hour and answered in two keys; the median of the answers is told")
    void answeredInTwoKeys() {
        Screenplay play = play().type(
                        "Ctrl+G 5 Left Ctrl+K M ~tarni Enter ~ada_bolu? Enter Enter Enter Enter Enter ~8.00 Ctrl+S");
        assertEquals(
                now().truncatedTo(ChronoUnit.MINUTES).withHour(8).withMinute(0),
                care().waiting(CareFilter.ALL, MANY).get(0).at());
        play.type("Ctrl+G 5 Right").assertShown("! 2 jam");
        play.type("Enter B").assertShown("30 hari ini biasanya dibalas 2 jam");
        assertEquals(List.of(), care().waiting(CareFilter.ALL, MANY));
    }

    @Test
    @DisplayName("R023: what is said to somebody who waits answers what was asked, with a text from the list: R099")
    void repliedWithAText() {
        Touch waiting = asked("tarni", 22, "masih ada?");
        play().type("Ctrl+G 1 / ~tarni Enter Enter Ctrl+K B Tab ~ada Enter Ctrl+S");
        Touch.Reply reply = care().touch(waiting.id()).orElseThrow().reply().orElseThrow();
        assertEquals(now().truncatedTo(ChronoUnit.MINUTES), reply.at());
        assertTrue(reply.words().contains("Bu Tarni"), reply.words());
        assertTrue(reply.words().endsWith("masih ada. Mau pesan berapa?"), reply.words());
    }

    @Test
    @DisplayName("R098: somebody who is not named is one of a group, and nobody else is taken down without a name")
    void anonymous() {
        Screenplay play = play().type("Ctrl+G 5 Left Ctrl+K S Tab Tab ~buka_lebih_pagi Ctrl+S");
        play.assertShown("kalau tidak mau disebut, pilih kelompoknya");
        play.type("Tab ~pkk Ctrl+S").assertShown("seseorang, PKK");
        assertEquals(0, concern().personId());
        assertTrue(concern().from().communityId() != 0);
    }

    @Test
    @DisplayName("R093, R099: a complaint goes by steps; it cannot be closed without an answer, and comes up again")
    void steps() {
        play().type("Ctrl+G 5 Left Ctrl+K K ~tarni Enter Enter ~gosong Ctrl+S");
        Screenplay play = play().type("Ctrl+G 5 Right Enter Enter Down Enter");
        assertEquals(2, concern().handling().steps().size());
        play.assertShown("[x] Dengarkan");
        play.type("Ctrl+T Down Down Enter S").assertShown("belum ada jawaban");
        assertTrue(concern().isOpen());
        play.type("Ctrl+T E ~kami_ganti Ctrl+S").assertShown("Jawaban Rini, hari ini");
        play.type("Ctrl+T E T");
        assertEquals(Mood.UNHAPPY, concern().handling().mood());
        play.type("Ctrl+G 5 / S").assertShown("gosong");
        play.type("Enter Ctrl+T E");
        assertTrue(concern().isOpen(), "comes up again");
    }

    @Test
    @DisplayName("R089, R097: what was made better is tied to its complaints, and told to those who complained")
    void improved() {
        play().type(
                        "Ctrl+G 5 Left Ctrl+K K ~tarni Enter Enter ~gosong Ctrl+S Ctrl+K X K ~siti_aminah Enter Enter ~gosong_juga Ctrl+S");
        List<Concern> all = care().concerns(CareFilter.ALL, MANY);
        Screenplay play = play().type("Ctrl+G 5 Right Enter Ctrl+T Down Down Down Down Enter ~oven_baru Ctrl+S");
        play.assertShown("Perbaikan: oven baru, sejak hari ini");
        play.type("Ctrl+G 5 Down Enter Ctrl+T Down Down Down Down Down Enter Enter");
        assertEquals(1, care().improvements().size());
        assertEquals(2, care().behind(care().improvements().get(0).id()).size(), play.picture());
        play.assertShown("belum diberi tahu");
        play.type("Ctrl+T Down Down Down Down Enter W");
        assertTrue(all.stream()
                .allMatch(it -> care().concern(it.id()).orElseThrow().told().equals(Optional.of(MarketDay.TODAY))));
        assertEquals(
                TouchKind.NEWS,
                care().timeline(Care.Shown.of(market.person("tarni")), Optional.empty(), 1)
                        .get(0)
                        .kind());
    }

    @Test
    @DisplayName("R104: a promise is moved, kept or broken in two keys each; the rate of those kept is told")
    void promises() {
        play().type(
                        "Ctrl+G 5 Left Ctrl+K J ~tarni Enter ~antar_bolu Ctrl+S Ctrl+K J ~siti_aminah Enter ~tester Ctrl+S");
        Screenplay play = play().type("Ctrl+G 5 Right Right Enter P Tab Ctrl+A ~jumat Ctrl+S");
        play.assertShown("Jumat");
        play.type("Home Enter D").assertShown("1 dari 1 janji ditepati (100%)");
        play.type("Home Enter T").assertShown("1 dari 2 janji ditepati (50%)");
        play.type("Ctrl+Z").assertShown("1 dari 1");
    }

    @Test
    @DisplayName("R025, R033: a story for Friday is on the list; a visit is done with how it was taken, and counted")
    void chores() {
        Screenplay play =
                play().type("Ctrl+G 5 Right Right Right Ctrl+N ~bolu_baru Enter ~sto Enter Ctrl+A ~jumat Ctrl+S");
        Chore story = care().chores(CareFilter.ALL, MANY).get(0);
        assertEquals(Chore.Kind.STORY, story.kind());
        play.assertShown("Story WhatsApp");
        play.assertShown("Jumat");
        play.type("Enter B").assertShown("senang 0, biasa saja 1, tidak senang 0");
        assertFalse(care().chore(story.id()).orElseThrow().isOpen());
    }

    @Test
    @DisplayName("R109: a family's feast asks for a greeting, which stands among the plans")
    void lifeEvent() {
        Screenplay play = play().type("Ctrl+G 5 Left Ctrl+K L ~tarni Enter ~hajatan_anak Ctrl+S Ctrl+G 5 Left Left");
        play.assertShown("Ucapan: Bu Tarni");
        play.assertShown("besok");
    }

    @Test
    @DisplayName("R055, R008: an offer shows at the counter in its dates only, below it what the buyer likes")
    void offers() {
        Screenplay play = play().type("Ctrl+G 5 Left Ctrl+N ~tarni Enter Tab ~bolu_untuk_ulang_tahun Ctrl+S");
        assertEquals(1, care().offers(CareFilter.ALL).size());
        play.type("Ctrl+G 4 Ctrl+N ~tarni Enter").assertShown("Tawaran: bolu untuk ulang tahun, sampai 5 Desember");
        Offer offer = care().offers(CareFilter.ALL).get(0);
        play.type("Ctrl+G 5 Enter A").assertShown("Tidak ada tawaran di sini");
        assertFalse(care().offers(CareFilter.ALL).get(0).holdsOn(MarketDay.TODAY));
        assertTrue(offer.holdsOn(MarketDay.TODAY));
        assertFalse(play().type("Ctrl+G 4 Ctrl+N ~tarni Enter").picture().contains("Tawaran"));
    }

    @Test
    @DisplayName("An evening's messages are noted in one form, as one operation")
    void evening() {
        asked("tarni", 600, "halo");
        Screenplay play = play().type(
                        "Ctrl+G 5 Left Ctrl+K Y ~siti_aminah Enter ~9.00 Enter ~9.20 Enter ~tanya_harga Enter ~darsono Enter ~9.30 Enter Enter Enter");
        play.type("Enter Ctrl+S");
        List<Touch> all = care().touches(CareFilter.ALL, MANY);
        assertEquals(3, all.size(), play.picture());
        play.type("Ctrl+Z");
        assertEquals(1, care().touches(CareFilter.ALL, MANY).size());
    }

    @Test
    @DisplayName("R014: a person's tab ends with what passed, orders, messages and promises; Enter opens all of it")
    void timeline() {
        market.bought("tarni", 7, "bolu:2");
        asked("tarni", 30, "ada bolu?");
        play().type("Ctrl+G 5 Left Ctrl+K J ~tarni Enter ~antar_bolu Ctrl+S");
        Screenplay play = new Screenplay(80, 43, Language.INDONESIAN).with(desk).type("Ctrl+G 1 / ~tarni Enter Enter");
        play.assertShown("Janji besok: antar bolu");
        play.assertShown("21 Nov  tanya ada bolu?, belum");
        play.assertShown("14 Nov  pesan 2 Bolu pandan");
        play.type("Enter").assertShown("Azzalea, Rini");
        play.type("Enter B").assertShown("tanya ada bolu?, 30 menit");
        play.type("Down Down Enter").assertShown("Total");
    }

    @Test
    @DisplayName("R109: who may only read care is offered nothing to note, and opens what there is")
    void onlyReading() {
        asked("tarni", 90, "ada bolu?");
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk(Clerk.Duty.SUPERVISOR));
        play.type("Ctrl+G 5").assertShown("! 1 jam");
        play.type("Enter");
        assertFalse(play.picture().contains("Sudah dibalas"));
        play.type("Esc Ctrl+K");
        assertFalse(play.picture().contains("Catat apa?"), play.picture());
    }
}
