package lumbung.store;

import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import lumbung.meeting.Convening;
import lumbung.meeting.Deciding;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Outcome;
import lumbung.orders.Market;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Moment;
import lumbung.pricing.Quote;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.PriceKeeping;
import lumbung.pricing.rule.Decision.Votes;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.What;
import lumbung.register.Deletion;
import lumbung.register.Merge;
import lumbung.register.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Meetings in a register, on both engines: N04. */
class MeetingsTest {
    private static final LocalDate DAY = TODAY.plusDays(7);

    private static Convening convening(Store store) {
        return new Convening(store.ledger(1), store.meetings(), id -> "Siti");
    }

    private static Deciding deciding(Store store) {
        return new Deciding(store.ledger(1), store.meetings(), store.prices());
    }

    private static Meeting called(Store store) {
        return convening(store)
                .call(Meeting.of(Meeting.Kind.ROUTINE, DAY.atTime(19, 30), "Balai desa"))
                .get();
    }

    private static KeptRule draft(Store store) {
        long bolu = store.prices().sold().stream()
                .filter(it -> it.name().equals("Bolu"))
                .findFirst()
                .orElseThrow()
                .id();
        return new PriceKeeping(store.ledger(1), store.prices())
                .save(PriceRule.draft(
                        0, "Bolu murah", new What.OneProduct(bolu), new LineEffect.FixedPrice(Rupiah.of(25_000))))
                .get();
    }

    private static Ruling ruling(Verdict verdict, String number, Votes votes, String reason) {
        return new Ruling(verdict, number, votes, reason);
    }

    private static Ruling accepted(String number) {
        return ruling(Verdict.ACCEPTED, number, Votes.mufakat(), "");
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    private static Quote quote(Shop shop, LocalDate day, String item) {
        Market market = shop.market();
        return market.rulebook()
                .quote(
                        new Basket(List.of(market.wanted().line(item).get())),
                        Buyer.ANYBODY,
                        Usage.NONE,
                        Moment.on(day));
    }

    private static long price(Shop shop, LocalDate day) {
        return quote(shop, day, "bolu:1").payable().amount();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "N04: a rule that a meeting accepted prices from its day on, by itself, and bears the decision's number")
    void acceptedRulesHoldByThemselves(Store store) {
        try (Shop shop = new Shop(store)) {
            Meeting meeting = called(store);
            KeptRule draft = draft(store);
            Proposal proposal = deciding(store)
                    .propose(
                            meeting,
                            Proposal.of("Bolu murah", "banyak yang minta", new Matter.Wording(draft.id())),
                            TODAY)
                    .get();
            assertFalse(
                    store.prices().rule(draft.id()).orElseThrow().isDraft(),
                    "what is put before a meeting is proposed");
            assertEquals(
                    "meeting.refused.twice",
                    refused(deciding(store)
                            .propose(meeting, Proposal.of("Bolu murah", "", new Matter.Wording(draft.id())), TODAY)));
            assertEquals("1/2027", deciding(store).next(2027));
            assertEquals("13/2026", deciding(store).next(2026), "12/2026 was decided by hand");
            deciding(store)
                    .decide(meeting, proposal, accepted("13/2026"), 0, Term.ALWAYS)
                    .get();
            assertEquals(30_000, price(shop, DAY.minusDays(1)));
            assertEquals(25_000, price(shop, DAY));
            assertEquals(
                    "13/2026",
                    quote(shop, DAY, "bolu:1")
                            .lines()
                            .get(0)
                            .steps()
                            .get(0)
                            .decision()
                            .orElseThrow()
                            .number());
            Proposal decided = store.meetings().proposals(meeting.id()).get(0);
            assertEquals(
                    "meeting.refused.decided",
                    refused(deciding(store).decide(meeting, decided, accepted("14/2026"), 0, Term.ALWAYS)));
            assertEquals(List.of(decided), store.meetings().about(draft.number()));
            assertTrue(store.ledger(1).verify().isDone());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "N04: rejected and postponed need a reason, and change no price; votes are no more than those who came")
    void theOthersChangeNothing(Store store) {
        try (Shop shop = new Shop(store)) {
            Meeting meeting = called(store);
            Proposal proposal = deciding(store)
                    .propose(
                            meeting,
                            Proposal.of(
                                    "Bolu murah",
                                    "",
                                    new Matter.Wording(draft(store).id())),
                            TODAY)
                    .get();
            Votes tooMany = new Votes.Counted(3, 4, 1);
            assertEquals(
                    "meeting.refused.reason",
                    refused(deciding(store)
                            .decide(
                                    meeting,
                                    proposal,
                                    ruling(Verdict.POSTPONED, "", Votes.mufakat(), " "),
                                    0,
                                    Term.ALWAYS)));
            assertEquals(
                    "meeting.refused.votes",
                    refused(deciding(store)
                            .decide(
                                    meeting,
                                    proposal,
                                    ruling(Verdict.REJECTED, "1/2026", tooMany, "rugi"),
                                    7,
                                    Term.ALWAYS)));
            assertEquals(
                    "meeting.refused.majority",
                    refused(deciding(store)
                            .decide(
                                    meeting,
                                    proposal,
                                    ruling(Verdict.REJECTED, "1/2026", new Votes.Counted(4, 3, 0), "rugi"),
                                    7,
                                    Term.ALWAYS)));
            assertEquals(
                    "pricing.decision.votes",
                    refused(deciding(store)
                            .decide(
                                    meeting,
                                    proposal,
                                    ruling(Verdict.ACCEPTED, "1/2026", new Votes.Counted(3, 4, 0), ""),
                                    7,
                                    Term.ALWAYS)));
            deciding(store)
                    .decide(
                            meeting,
                            proposal,
                            ruling(Verdict.REJECTED, "13/2026", new Votes.Counted(3, 4, 0), "rugi"),
                            7,
                            Term.ALWAYS)
                    .get();
            assertEquals(30_000, price(shop, DAY));
            assertEquals(
                    "rugi",
                    store.meetings()
                            .proposals(meeting.id())
                            .get(0)
                            .ruling()
                            .orElseThrow()
                            .reason());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N04: a rule ends by decision; what was decided by hand on its day is taken over")
    void rulesEndAndEarlierDecisionsAreTakenOver(Store store) {
        try (Shop shop = new Shop(store)) {
            Meeting meeting = called(store);
            KeptRule bonus = store.prices().rules().stream()
                    .filter(it -> it.rule().name().equals("Bonus 20 + 1"))
                    .findFirst()
                    .orElseThrow();
            Matter ending = new Matter.Ending(bonus.number(), DAY.plusDays(2));
            Proposal proposal = deciding(store)
                    .propose(meeting, Proposal.of("Bonus berakhir", "", ending), TODAY)
                    .get();
            deciding(store)
                    .decide(meeting, proposal, accepted("13/2026"), 0, Term.ALWAYS)
                    .get();
            assertEquals(1, quote(shop, DAY.plusDays(2), "keripik:20").given().size());
            assertEquals(0, quote(shop, DAY.plusDays(3), "keripik:20").given().size());

            Meeting before = convening(store)
                    .call(Meeting.of(
                            Meeting.Kind.ANNUAL, LocalDate.of(2026, 1, 1).atTime(9, 0), ""))
                    .get();
            assertEquals(4, deciding(store).adopt(before).get());
            assertEquals("meeting.refused.adopted", refused(deciding(store).adopt(before)));
            assertEquals(
                    List.of("12/2026", "12/2026", "12/2026", "12/2026"),
                    store.meetings().proposals(before.id()).stream()
                            .map(Proposal::number)
                            .toList());
            assertEquals(
                    "meeting.refused.decided.some", refused(convening(store).callOff(before)));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N04: who came, who stood in for whom, and whether enough did by the cooperative's own rule")
    void quorum(Store store) {
        try (Shop shop = new Shop(store)) {
            Meeting meeting = called(store);
            convening(store).invite(meeting, List.of(SITI, OTHER_SITI, SITI)).get();
            assertEquals("meeting.refused.nobody", refused(convening(store).invite(meeting, List.of(SITI))));
            assertEquals(new Quorum(2, 0, 0, 2), quorum(store, meeting));
            assertEquals(
                    "meeting.refused.proxy.absent",
                    refused(convening(store).mark(meeting, SITI, Manner.REPRESENTED, OTHER_SITI)));
            convening(store).mark(meeting, OTHER_SITI, Manner.PRESENT, 0).get();
            assertFalse(quorum(store, meeting).isReached());
            convening(store).mark(meeting, SITI, Manner.REPRESENTED, OTHER_SITI).get();
            assertTrue(quorum(store, meeting).isReached());
            assertEquals(
                    "meeting.refused.proxy.needed",
                    refused(convening(store).mark(meeting, OTHER_SITI, Manner.EXCUSED, 0)));
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(new Quorum(2, 1, 0, 2), quorum(store, meeting));
            assertEquals(new Quorum(4, 0, 0, 3), Quorum.of(invited(4), 50));
            assertEquals(new Quorum(5, 0, 0, 3), Quorum.of(invited(5), 50));
            assertEquals(new Quorum(3, 0, 0, 3), Quorum.of(invited(3), 99));
            assertFalse(Quorum.of(List.of(), 0).isReached());
            assertEquals(2, shop.store.meetings().attendances(meeting.id()).size());
        }
    }

    private static List<Attendance> invited(int many) {
        return LongStream.rangeClosed(1, many)
                .mapToObj(id -> new Attendance(id, 0, 1, id, Manner.INVITED, 0))
                .toList();
    }

    private static Quorum quorum(Store store, Meeting meeting) {
        return Quorum.of(store.meetings().participants(meeting.id()), 50);
    }

    @Test
    @DisplayName("N04: who was two records came once, had one vote, and is marked as one")
    void merged() {
        try (Shop shop = new Shop(TestStore.derby())) {
            Store store = shop.store;
            Meeting meeting = called(store);
            convening(store).mark(meeting, SITI, Manner.PRESENT, 0).get();
            convening(store).invite(meeting, List.of(OTHER_SITI)).get();
            assertEquals(new Quorum(2, 1, 0, 2), quorum(store, meeting));
            new Merge(store.ledger(1), store.people()).merge(SITI, OTHER_SITI).get();
            assertEquals(new Quorum(1, 1, 0, 1), quorum(store, meeting));
            long one = store.meetings().participants(meeting.id()).get(0).personId();
            convening(store).mark(meeting, one, Manner.EXCUSED, 0).get();
            assertEquals(new Quorum(1, 0, 0, 1), quorum(store, meeting));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N04: a signed meeting is closed; that somebody came outlives them there, without a name")
    void signed(Store store) {
        try (Shop shop = new Shop(store)) {
            Meeting meeting = called(store);
            convening(store).mark(meeting, SITI, Manner.PRESENT, 0).get();
            convening(store).mark(meeting, OTHER_SITI, Manner.GUEST, 0).get();
            convening(store).attach(meeting, Attachment.of("foto.jpg", 3, "ab")).get();
            assertEquals(
                    "meeting.refused.attached",
                    refused(convening(store).attach(meeting, Attachment.of("lain.jpg", 3, "ab"))));
            Proposal open = deciding(store)
                    .propose(meeting, Proposal.of("Beli timbangan", "", new Matter.Other()), TODAY)
                    .get();
            assertEquals("meeting.refused.open", refused(convening(store).sign(meeting, DAY, "f0")));
            deciding(store).withdraw(open).get();
            assertEquals("meeting.refused.early", refused(convening(store).sign(meeting, TODAY, "f0")));
            Meeting signed = convening(store).sign(meeting, DAY, "f0").get();
            assertEquals("meeting.refused.signed", refused(convening(store).sign(signed, DAY, "f0")));

            new Merge(store.ledger(1), store.people()).merge(SITI, OTHER_SITI).get();
            new Deletion(store.ledger(1), store.people()).delete(List.of(SITI)).get();
            assertEquals(
                    List.of(Manner.PRESENT, Manner.GUEST),
                    store.meetings().attendances(meeting.id()).stream()
                            .map(Attendance::manner)
                            .toList());
            assertTrue(store.meetings().attendances(meeting.id()).stream().allMatch(it -> it.personId() == 0));
            assertEquals(
                    DAY,
                    store.meetings()
                            .meeting(meeting.id())
                            .orElseThrow()
                            .signed()
                            .orElseThrow()
                            .day());
            assertEquals(1, shop.store.meetings().all().size());
        }
    }
}
