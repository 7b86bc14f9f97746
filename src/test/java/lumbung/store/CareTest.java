package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SIGENDO;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Promises;
import lumbung.care.Touches;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Deletion;
import lumbung.register.Merge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Care in a register, on both engines. */
class CareTest {
    private static final LocalDateTime NOW = TODAY.atTime(10, 2);
    private static final By RINI = new By(1, NOW);
    private static final int MANY = 10_000;

    private static Touches touches(Store store) {
        return new Touches(store.ledger(1), store.care(), id -> "Siti", RINI);
    }

    private static Concerns concerns(Store store) {
        return new Concerns(store.ledger(1), store.care(), id -> "Siti", store.settings(), RINI);
    }

    private static Promises promises(Store store) {
        return new Promises(store.ledger(1), store.care(), id -> "Siti", RINI);
    }

    private static Touch touch(TouchKind kind, Direction direction, LocalDateTime at, String words) {
        return Touch.of(SITI, AZZALEA, at, new Touch.Manner(kind, direction, Medium.WHATSAPP), words);
    }

    private static Concern complaint(long person, String words) {
        return new Concern(
                0,
                0,
                TouchKind.COMPLAINT,
                NOW.minusHours(1),
                new Concern.From(person, 0, Medium.WHATSAPP, 0),
                new Concern.Matter(AZZALEA, 0, words, "rasa"),
                Concern.Handling.fresh(Optional.empty()),
                0,
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "R014: a timeline gathers touches, orders, concerns and promises, the newest first, each with who noted it")
    void aTimelineGathersAll(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(SITI, TODAY.minusDays(3), "bolu:2");
            shop.place(SITI, TODAY.minusDays(1), "keripik:40", "bolu");
            touches(shop.store)
                    .note(touch(TouchKind.VISIT, Direction.OUT, NOW.minusDays(2), "mampir"))
                    .get();
            concerns(shop.store).receive(complaint(SITI, "gosong")).get();
            promises(shop.store)
                    .make(Promise.of(SITI, AZZALEA, 0, "diganti", new Promise.Days(TODAY, TODAY.plusDays(6))))
                    .get();
            List<Moment> all = shop.store.care().timeline(Care.Shown.of(SITI), Optional.empty(), 20);
            assertEquals(
                    List.of(TouchKind.COMPLAINT, TouchKind.PROMISE, TouchKind.ORDER, TouchKind.VISIT, TouchKind.ORDER),
                    all.stream().map(Moment::kind).toList());
            assertEquals(1, all.get(3).clerkId());
            assertEquals(
                    List.of("Keripik", "Bolu"),
                    all.get(2).goods().stream().map(Moment.Goods::name).toList());
            assertEquals(0, all.get(2).businessId(), "of two businesses");
            List<Moment> own = shop.store.care().timeline(Care.Shown.of(SITI).with(SIGENDO), Optional.empty(), 20);
            assertEquals(1, own.size(), "R013: Sigendo sees its own alone");
            assertEquals(1, own.get(0).goods().size());
            assertEquals(all, byPages(shop.store, 2));
        }
    }

    private static List<Moment> byPages(Store store, int size) {
        List<Moment> all = new ArrayList<>();
        Optional<Moment> last = Optional.empty();
        List<Moment> page;
        do {
            page = store.care().timeline(Care.Shown.of(SITI), last, size);
            all.addAll(page);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() == size);
        return all;
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R014: a day with more than a page of touches is paged through without a gap")
    void aBusyDayIsPagedThrough(Store store) {
        try (Shop shop = new Shop(store)) {
            touches(shop.store)
                    .noteAll(IntStream.range(0, 23)
                            .mapToObj(i -> touch(TouchKind.TALK, Direction.IN, NOW.minusMinutes(i % 3), "ke-" + i))
                            .toList())
                    .get();
            List<Moment> all = shop.store.care().timeline(Care.Shown.of(SITI), Optional.empty(), 100);
            assertEquals(23, all.size());
            assertEquals(all, byPages(shop.store, 4));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R023: a message of 09.40 that is answered at 10.02 waited 22 minutes and waits no more")
    void aMessageWaitsUntilItIsAnswered(Store store) {
        try (Shop shop = new Shop(store)) {
            Touch asked = touches(shop.store)
                    .note(touch(TouchKind.CHAT, Direction.IN, NOW.minusMinutes(22), "ada bolu?"))
                    .get();
            touches(shop.store)
                    .note(touch(TouchKind.CHAT, Direction.OUT, NOW, "kabar"))
                    .get();
            assertEquals(List.of(asked.id()), waiting(shop.store));
            Touch answered = touches(shop.store).answer(asked.id(), "ada, Bu").get();
            assertEquals(NOW, answered.reply().orElseThrow().at());
            assertEquals(List.of(), waiting(shop.store));
            assertEquals("care.refused.answered", refusal(touches(shop.store).answer(asked.id(), "lagi")));
            assertEquals(
                    answered.reply(),
                    shop.store.care().touch(asked.id()).orElseThrow().reply());
            assertEquals(
                    "care.refused.reply",
                    refusal(touches(shop.store)
                            .note(touch(TouchKind.CHAT, Direction.IN, NOW, "?").answered(NOW.minusMinutes(1), ""))));
        }
    }

    private static List<Long> waiting(Store store) {
        return store.care().waiting(CareFilter.ALL, MANY).stream()
                .map(Touch::id)
                .toList();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R093: a complaint is closed only with an answer and who gave it")
    void aComplaintNeedsItsAnswer(Store store) {
        try (Shop shop = new Shop(store)) {
            Concern received =
                    concerns(shop.store).receive(complaint(SITI, "gosong")).get();
            assertEquals(Optional.of(TODAY.plusDays(3)), received.handling().due(), "R095");
            assertEquals("care.refused.unanswered", refusal(concerns(shop.store).close(received, Mood.GLAD)));
            Concern taken =
                    concerns(shop.store).take(kept(shop.store, received), 7).get();
            assertEquals(Concern.Stage.HANDLED, taken.handling().stage());
            concerns(shop.store)
                    .tick(kept(shop.store, received), Concern.Step.APOLOGISED)
                    .get();
            assertEquals(
                    Set.of(Concern.Step.APOLOGISED),
                    kept(shop.store, received).handling().steps(),
                    "R099: what was ticked is kept");
            concerns(shop.store)
                    .answer(kept(shop.store, received), "maaf, diganti Jumat")
                    .get();
            assertEquals(
                    Optional.of(new Concern.Answer("maaf, diganti Jumat", 1, TODAY)),
                    kept(shop.store, received).handling().answer());
            concerns(shop.store).close(kept(shop.store, received), Mood.GLAD).get();
            assertEquals(Mood.GLAD, kept(shop.store, received).handling().mood());
            assertEquals(List.of(), shop.store.care().concerns(CareFilter.ALL.stillOpen(), MANY));
            assertEquals(1, shop.store.care().concerns(CareFilter.ALL, MANY).size());
        }
    }

    private static Concern kept(Store store, Concern concern) {
        return store.care().concern(concern.id()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R089, R097: what was made better is told to those who complained, once")
    void whatWasMadeBetterIsTold(Store store) {
        try (Shop shop = new Shop(store)) {
            Concern one =
                    concerns(shop.store).receive(complaint(SITI, "gosong")).get();
            Concern other =
                    concerns(shop.store).receive(complaint(0, "gosong juga")).get();
            Improvement better = concerns(shop.store)
                    .improve(
                            new Improvement(0, 0, AZZALEA, 0, "oven baru", TODAY),
                            List.of(kept(shop.store, one), other))
                    .get();
            List<Concern> behind = shop.store.care().behind(better.id());
            assertEquals(
                    List.of(one.id(), other.id()),
                    behind.stream().map(Concern::id).toList());
            concerns(shop.store).tell(better, behind, Medium.WHATSAPP).get();
            assertTrue(kept(shop.store, one).told().isPresent());
            Moment news = shop.store
                    .care()
                    .timeline(Care.Shown.of(SITI), Optional.empty(), 1)
                    .get(0);
            assertEquals(TouchKind.NEWS, news.kind());
            assertEquals("oven baru", news.words());
            assertEquals(
                    "care.refused.told",
                    refusal(concerns(shop.store).tell(better, shop.store.care().behind(better.id()), Medium.WHATSAPP)));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R104, N18: a promise is on its day's list until it is kept or broken")
    void aPromiseIsDueUntilItIsKept(Store store) {
        try (Shop shop = new Shop(store)) {
            LocalDate friday = TODAY.plusDays(6);
            Promise made = promises(shop.store)
                    .make(Promise.of(SITI, AZZALEA, 0, "ganti bolu", new Promise.Days(TODAY, friday)))
                    .get();
            CareFilter due = CareFilter.ALL.stillOpen().between(TODAY, friday);
            assertEquals(List.of(made), shop.store.care().promises(due, MANY));
            assertTrue(made.isOverdue(friday.plusDays(1)));
            assertFalse(made.isOverdue(friday));
            promises(shop.store).became(made, Promise.State.KEPT).get();
            assertEquals(List.of(), shop.store.care().promises(due, MANY));
            assertEquals(
                    Optional.of(TODAY),
                    shop.store.care().promise(made.id()).orElseThrow().closed());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R109: a family's feast asks for a greeting by the next day")
    void aLifeEventAsksForAGreeting(Store store) {
        try (Shop shop = new Shop(store)) {
            touches(shop.store)
                    .note(touch(TouchKind.LIFE_EVENT, Direction.IN, NOW, "hajatan anak pertama"))
                    .get();
            Chore chore =
                    shop.store.care().chores(CareFilter.ALL.stillOpen(), MANY).get(0);
            assertEquals(Chore.Kind.GREET, chore.kind());
            assertEquals(TODAY.plusDays(1), chore.due());
            promises(shop.store).done(chore, Mood.GLAD, "sudah datang").get();
            assertEquals(List.of(), shop.store.care().chores(CareFilter.ALL.stillOpen(), MANY));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R100: a review has one to five stars")
    void aReviewHasStars(Store store) {
        try (Shop shop = new Shop(store)) {
            Touch review = touch(TouchKind.REVIEW, Direction.IN, NOW, "enak");
            assertEquals("care.refused.stars", refusal(touches(shop.store).note(review)));
            assertEquals("care.refused.stars", refusal(touches(shop.store).note(review.rated(6))));
            assertEquals(
                    5, touches(shop.store).note(review.rated(5)).get().stars().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R122: what is deleted with somebody comes back with the undo; a complaint stays as nobody's")
    void careGoesWithThePerson(Store store) {
        try (Shop shop = new Shop(store)) {
            Touch gift = touches(shop.store)
                    .note(touch(TouchKind.GIFT, Direction.OUT, NOW, "satu toples")
                            .worth(Rupiah.of(20_000)))
                    .get();
            Concern complaint =
                    concerns(shop.store).receive(complaint(SITI, "gosong")).get();
            List<CareRow> before = shop.store.care().about(SITI);
            assertEquals(2, before.size());
            new Deletion(shop.store.ledger(1), shop.store.people())
                    .delete(List.of(SITI))
                    .get();
            assertEquals(Optional.empty(), shop.store.care().touch(gift.id()));
            assertEquals(0, kept(shop.store, complaint).personId());
            shop.store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(before.size(), shop.store.care().about(SITI).size());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("A merge hands on what passed between somebody and the businesses")
    void aMergeHandsCareOn(Store store) {
        try (Shop shop = new Shop(store)) {
            touches(shop.store)
                    .note(touch(TouchKind.VISIT, Direction.OUT, NOW, "mampir"))
                    .get();
            new Merge(shop.store.ledger(1), shop.store.people())
                    .merge(OTHER_SITI, SITI)
                    .get();
            assertEquals(1, shop.store.care().about(OTHER_SITI).size());
            assertEquals(List.of(), shop.store.care().about(SITI));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R015, R036, R048: what is counted by way, direction and kind sums to what there is")
    void countsSumUp(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(SITI, TODAY, "bolu", "keripik:2");
            touches(shop.store)
                    .noteAll(List.of(
                            touch(TouchKind.CHAT, Direction.IN, NOW, "a"),
                            touch(TouchKind.CHAT, Direction.IN, NOW, "b"),
                            touch(TouchKind.CHAT, Direction.OUT, NOW, "c")))
                    .get();
            concerns(shop.store).receive(complaint(SITI, "gosong")).get();
            List<Care.Count> counts = shop.store.care().counts(TODAY, TODAY);
            assertEquals(
                    6,
                    counts.stream().mapToLong(Care.Count::figure).sum(),
                    "two of an order in two businesses, three messages, a complaint");
            assertTrue(counts.contains(new Care.Count(TouchKind.CHAT, Direction.IN, Medium.WHATSAPP, AZZALEA, 2)));
            assertEquals(List.of(), shop.store.care().counts(TODAY.plusDays(1), TODAY.plusDays(9)));
            List<String> seen = new ArrayList<>();
            shop.store.care().each(CareFilter.ALL.only(TouchKind.CHAT), it -> seen.add(it.words()));
            assertEquals(List.of("a", "b", "c"), seen);
        }
    }
}
