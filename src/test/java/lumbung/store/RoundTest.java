package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Touches;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.care.kept.Visit;
import lumbung.care.round.Keying;
import lumbung.care.round.RoundState;
import lumbung.care.round.Rounds;
import lumbung.care.round.Writers;
import lumbung.journal.Entity;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Deletion;
import lumbung.register.Dwelling;
import lumbung.register.Merge;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.search.Selection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rounds of visits in a register: N12. */
class RoundTest {
    private static final long DESA = 100;
    private static final long RT_2 = 101;
    private static final long RT_10 = 102;
    private static final long FIRST = 1_000;
    private static final long RINI = 1;
    private static final long TUTI = 2;
    private static final LocalDate EVE = TODAY.minusDays(1);
    private static final Visit GLAD = said(Mood.GLAD);

    private static Visit said(Mood mood) {
        return new Visit(Visit.Met.MET, mood, "", Answer.UNKNOWN, Optional.empty());
    }

    private static By by(long clerk) {
        return new By(clerk, TODAY.atTime(10, 2));
    }

    private static Keying keying(Store store, long clerk) {
        Touches touches = new Touches(store.ledger(clerk), store.care(), id -> "", by(clerk));
        Concerns concerns = new Concerns(store.ledger(clerk), store.care(), id -> "", store.settings(), by(clerk));
        Writers writers = new Writers(store.people(), store.care(), touches, concerns);
        return new Keying(store.ledger(clerk), store.care(), store.settings(), writers, by(clerk));
    }

    private static Person at(long id, String name, long area, String landmark) {
        return Person.named(id, new Naming(name, "", "")).with(new Dwelling(area, landmark, 0));
    }

    /** So many people in RT 2 whose names sort by their numbers. */
    private static Shop village(Store store, int people) {
        Shop shop = new Shop(store);
        shop.write(
                new Area(DESA, 0, 0, 0, "Bongas"), new Area(RT_2, 0, DESA, 3, "2"), new Area(RT_10, 0, DESA, 3, "10"));
        shop.write(IntStream.rangeClosed(1, people)
                .mapToObj(at -> at(FIRST + at, "Warga " + at, RT_2, ""))
                .toArray(Entity[]::new));
        return shop;
    }

    private static Selection warga(int people) {
        return Selection.of(
                LongStream.rangeClosed(FIRST + 1, FIRST + people).boxed().collect(Collectors.toSet()));
    }

    private static Outcome<Round> make(Shop shop, Selection whom) {
        return new Rounds(shop.store.ledger(RINI), shop.store.people(), shop.finder, by(RINI), () -> 7)
                .make(Round.of(AZZALEA, "Bongas RT 2", EVE, "Bu Tuti"), whom);
    }

    private static RoundState state(Shop shop, Round round) {
        return RoundState.of(round, shop.store.care(), shop.store.settings());
    }

    private static SortedMap<Integer, Visit> visits(Visit visit, Integer... numbers) {
        SortedMap<Integer, Visit> all = new TreeMap<>();
        List.of(numbers).forEach(it -> all.put(it, visit));
        return all;
    }

    private static SortedMap<Integer, Visit> everybody(Visit visit, int people) {
        return visits(visit, IntStream.rangeClosed(1, people).boxed().toArray(Integer[]::new));
    }

    private static Integer[] numbers(List<RoundLine> lines) {
        return lines.stream().map(RoundLine::number).toArray(Integer[]::new);
    }

    private static RoundLine line(Shop shop, Round round, int number) {
        return shop.store.care().lines(round.id()).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Card card(Shop shop, long id) {
        return shop.store.people().card(id).orElseThrow();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    private static Phone phone(long id, long person, String number) {
        return new Phone(
                id,
                0,
                person,
                number,
                "+62" + number.substring(1).replace("-", ""),
                PhoneKind.MOBILE,
                Answer.YES,
                Optional.empty(),
                false,
                Term.ALWAYS);
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N12: the sheet goes by RT and house, RT 2 before RT 10, whose place is not known last")
    void theSheetGoesByTheWay(Store store) {
        try (Shop shop = village(store, 0)) {
            shop.write(
                    at(11, "Ani", RT_10, "rumah 1"),
                    at(12, "Budi", RT_2, "rumah 10"),
                    at(13, "Cici", RT_2, "rumah 9"),
                    at(14, "Dodi", 0, ""));
            Round round = make(shop, Selection.of(Set.of(11L, 12L, 13L, 14L))).get();
            assertEquals(
                    List.of(13L, 12L, 11L, 14L),
                    store.care().lines(round.id()).stream()
                            .map(RoundLine::personId)
                            .toList());
            assertEquals("round.refused.nobody", refusal(make(shop, Selection.of(Set.of(99L)))));
            assertEquals(
                    round.id(),
                    store.care().rounds(CareFilter.ALL.with(AZZALEA), 9).get(0).id());
            assertEquals(1, store.care().rounds(CareFilter.ALL, 9).get(0).clerkId());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "N12, R014, R033: a keyed line becomes a visit with its mood, a number, a consent and a concern, all in one operation")
    void aLineBecomesWhatTheRegisterKnows(Store store) {
        try (Shop shop = village(store, 3)) {
            shop.write(phone(50, FIRST + 1, "0812-0000-3456"));
            Round round = make(shop, warga(3)).get();
            SortedMap<Integer, Visit> typed = visits(Visit.AWAY, 2);
            typed.put(
                    1,
                    new Visit(
                            Visit.Met.MET,
                            Mood.UNHAPPY,
                            "0812-0000-9871",
                            Answer.YES,
                            Optional.of(new Visit.Said(TouchKind.COMPLAINT, "bolu keras"))));
            keying(store, RINI).key(round, typed).get();
            Touch touch = store.care().touches(CareFilter.ALL, 9).get(0);
            assertEquals(Mood.UNHAPPY, touch.mood());
            assertEquals(TouchKind.VISIT, touch.kind());
            assertEquals(EVE, touch.at().toLocalDate());
            assertEquals(1, store.care().touches(CareFilter.ALL, 9).size(), "nobody at home is no touch");
            Concern concern = store.care().concerns(CareFilter.ALL, 9).get(0);
            assertEquals("bolu keras", concern.matter().words());
            assertEquals(Medium.PAPER, concern.from().medium());
            assertEquals(Optional.of(EVE.plusDays(3)), concern.handling().due(), "R095");
            Card card = card(shop, FIRST + 1);
            assertEquals("0812-0000-9871", card.reachable(TODAY).orElseThrow().raw());
            assertEquals(2, card.phones().size(), "the old number ended, and is not lost");
            assertEquals(Answer.YES, card.allows(Purpose.PROMO, AZZALEA));
            assertEquals(1, state(shop, round).unkeyed().size(), "it goes on later");
            store.ledger(RINI).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(3, state(shop, round).unkeyed().size());
            assertEquals(List.of(), store.care().touches(CareFilter.ALL, 9));
            assertEquals(List.of(), store.care().concerns(CareFilter.ALL, 9));
            assertEquals(
                    "0812-0000-3456",
                    card(shop, FIRST + 1).reachable(TODAY).orElseThrow().raw());
            assertEquals(List.of(), card(shop, FIRST + 1).consents());
        }
    }

    @Test
    @DisplayName(
            "N12: of 25 lines one of each ten is drawn when all are keyed; who keyed them first may not key them again")
    void aTenthIsDrawn() {
        try (Shop shop = village(TestStore.derby(), 25)) {
            Round round = make(shop, warga(25)).get();
            SortedMap<Integer, Visit> all = everybody(GLAD, 25);
            SortedMap<Integer, Visit> half = new TreeMap<>(all.headMap(13));
            keying(shop.store, RINI).key(round, half).get();
            assertEquals(List.of(), state(shop, round).toCheck(TUTI), "nobody knows before all are keyed");
            assertFalse(state(shop, round).shows(line(shop, round, 1), TUTI));
            assertTrue(state(shop, round).shows(line(shop, round, 1), RINI));
            keying(shop.store, RINI).key(round, all.tailMap(13)).get();
            List<RoundLine> drawn = state(shop, round).toCheck(TUTI);
            assertEquals(
                    List.of(0, 1, 2),
                    drawn.stream().map(it -> (it.number() - 1) / 10).toList());
            assertEquals(List.of(), state(shop, round).toCheck(RINI));
            assertEquals(
                    "round.refused.undrawn",
                    refusal(keying(shop.store, RINI).check(round, visits(GLAD, numbers(drawn)))));
            keying(shop.store, TUTI).check(round, visits(GLAD, numbers(drawn))).get();
            RoundState done = state(shop, round);
            assertTrue(done.isFinished());
            assertEquals(3, done.checked());
            assertEquals(OptionalInt.of(0), done.share());
            Set<String> draws = IntStream.range(0, 30)
                    .mapToObj(seed -> new RoundState(round.noted(1, 1, seed), done.lines(), 5)
                            .wanted()
                            .toString())
                    .collect(Collectors.toSet());
            assertTrue(draws.size() > 20, "another number draws other lines");
        }
    }

    @Test
    @DisplayName(
            "N12, R033: where two read differently the paper decides, the register is put right, and too many mistakes ask for all")
    void thePaperDecides() {
        try (Shop shop = village(TestStore.derby(), 12)) {
            Store store = shop.store;
            Round round = make(shop, warga(12)).get();
            Visit wrong = new Visit(
                    Visit.Met.MET,
                    Mood.GLAD,
                    "0812-0000-9872",
                    Answer.YES,
                    Optional.of(new Visit.Said(TouchKind.IDEA, "bolu kecil")));
            shop.write(IntStream.rangeClosed(1, 12)
                    .mapToObj(at -> phone(500 + at, FIRST + at, "0812-0000-34" + (10 + at)))
                    .toArray(Entity[]::new));
            keying(store, RINI).key(round, everybody(wrong, 12)).get();
            Integer[] drawn = numbers(state(shop, round).toCheck(TUTI));
            assertEquals(2, drawn.length);
            Visit right = new Visit(
                    Visit.Met.MET,
                    Mood.FAIR,
                    "",
                    Answer.UNKNOWN,
                    Optional.of(new Visit.Said(TouchKind.COMPLAINT, "bolu keras")));
            keying(store, TUTI).check(round, visits(right, drawn)).get();
            assertEquals(2, state(shop, round).toSettle(TUTI).size());
            assertEquals(List.of(), state(shop, round).toSettle(RINI));
            assertEquals("round.refused.undisputed", refusal(keying(store, RINI).settle(round, visits(wrong, drawn))));
            keying(store, TUTI).settle(round, visits(right, drawn)).get();
            long person = FIRST + drawn[0];
            Touch touch = store.care().touches(CareFilter.ALL.of(person), 9).get(0);
            assertEquals(Mood.FAIR, touch.mood());
            List<Concern> concerns = store.care().concerns(CareFilter.ALL.of(person), 9);
            assertEquals(1, concerns.size());
            assertEquals(TouchKind.COMPLAINT, concerns.get(0).kind());
            assertEquals(
                    "0812-0000-34" + (10 + drawn[0]),
                    card(shop, person).reachable(TODAY).orElseThrow().raw());
            assertEquals(Answer.NO, card(shop, person).allows(Purpose.PROMO, AZZALEA), "nobody said yes");
            RoundState now = state(shop, round);
            assertEquals(OptionalInt.of(100), now.share());
            assertTrue(now.isBeyond());
            assertEquals(10, now.toCheck(TUTI).size(), "the others, too");
            assertEquals(OptionalLong.of(4), line(shop, round, drawn[0]).faults());
            keying(store, TUTI)
                    .check(round, visits(wrong, numbers(now.toCheck(TUTI))))
                    .get();
            assertTrue(state(shop, round).isFinished());
            assertEquals(OptionalInt.of(17), state(shop, round).share());
            Visit away = Visit.AWAY;
            assertEquals(Set.of(Visit.Part.MET, Visit.Part.MOOD), GLAD.differences(away));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N12: who was deleted leaves a gap, who was merged is keyed as the one that carries on")
    void peopleGoAndMerge(Store store) {
        try (Shop shop = village(store, 1)) {
            Round round = make(shop, Selection.of(Set.of(FIRST + 1, SITI, OTHER_SITI)))
                    .get();
            new Deletion(store.ledger(RINI), store.people())
                    .delete(List.of(FIRST + 1))
                    .get();
            new Merge(store.ledger(RINI), store.people())
                    .merge(OTHER_SITI, SITI)
                    .get();
            List<RoundLine> left = store.care().lines(round.id());
            assertEquals(List.of(2, 3), left.stream().map(RoundLine::number).toList());
            assertEquals(
                    List.of(OTHER_SITI, OTHER_SITI),
                    left.stream().map(RoundLine::personId).toList());
            assertEquals("round.refused.gone", refusal(keying(store, RINI).key(round, visits(GLAD, 1, 2))));
            assertEquals("round.refused.twice", refusal(keying(store, RINI).key(round, visits(GLAD, 2, 3))));
            keying(store, RINI).key(round, visits(GLAD, 2)).get();
            keying(store, RINI).key(round, visits(Visit.AWAY, 3)).get();
            assertEquals(
                    1, store.care().touches(CareFilter.ALL.of(OTHER_SITI), 9).size());
            new Deletion(store.ledger(RINI), store.people())
                    .delete(List.of(OTHER_SITI))
                    .get();
            assertEquals(List.of(), store.care().lines(round.id()));
            assertTrue(state(shop, round).isFinished());
        }
    }

    @Test
    @DisplayName("N12: two who key one line at once: the second hears of it, and nothing of that sitting is kept")
    void twoKeyAtOnce() {
        try (Shop shop = village(TestStore.derby(), 4)) {
            Round round = make(shop, warga(4)).get();
            keying(shop.store, RINI).key(round, visits(GLAD, 1, 2)).get();
            assertEquals("round.refused.keyed", refusal(keying(shop.store, TUTI).key(round, visits(GLAD, 2, 3))));
            assertEquals(2, state(shop, round).keyed());
            assertEquals(
                    "care.refused.touches", refusal(keying(shop.store, TUTI).key(round, new TreeMap<>())));
            SortedMap<Integer, Visit> odd =
                    visits(new Visit(Visit.Met.MET, Mood.GLAD, "besok", Answer.UNKNOWN, Optional.empty()), 3);
            assertEquals("round.refused.phone", refusal(keying(shop.store, TUTI).key(round, odd)));
        }
    }

    @Test
    @DisplayName("N12, R050: a yes on paper does not outlive a no that was said after the round")
    void aLaterWithdrawalHolds() {
        try (Shop shop = village(TestStore.derby(), 2)) {
            Round round = make(shop, warga(2)).get();
            Proof spoken = new Proof(Proof.Method.WHATSAPP, "");
            shop.write(new Consent(900, 0, FIRST + 1, Purpose.PROMO, AZZALEA, false, spoken, TODAY));
            shop.write(new Consent(901, 0, FIRST + 2, Purpose.PROMO, AZZALEA, false, spoken, EVE.minusDays(9)));
            Visit yes = new Visit(Visit.Met.MET, Mood.GLAD, "", Answer.YES, Optional.empty());
            keying(shop.store, RINI).key(round, everybody(yes, 2)).get();
            assertEquals(Answer.NO, card(shop, FIRST + 1).allows(Purpose.PROMO, AZZALEA));
            assertEquals(1, card(shop, FIRST + 1).consents().size());
            assertEquals(Answer.YES, card(shop, FIRST + 2).allows(Purpose.PROMO, AZZALEA));
        }
    }

    @Test
    @DisplayName("N12: a round of 5,000 is made and read; one more is refused")
    void thousandsOfDoors() {
        try (Shop shop = village(TestStore.derby(), Rounds.MOST + 1)) {
            assertEquals("round.refused.many", refusal(make(shop, warga(Rounds.MOST + 1))));
            Round round = make(shop, warga(Rounds.MOST)).get();
            RoundState state = state(shop, round);
            assertEquals(Rounds.MOST, state.unkeyed().size());
            List<RoundLine> lines = new ArrayList<>(state.lines());
            assertEquals(FIRST + 1, lines.get(0).personId());
            assertEquals(FIRST + Rounds.MOST, lines.get(lines.size() - 1).personId());
            keying(shop.store, RINI).key(round, everybody(GLAD, Touches.MOST)).get();
            assertEquals(Touches.MOST, state(shop, round).keyed());
        }
    }
}
