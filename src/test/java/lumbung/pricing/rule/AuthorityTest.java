package lumbung.pricing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.rule.Authority.State;
import lumbung.pricing.rule.LineEffect.PercentOff;
import lumbung.register.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** N02: draft, proposed, approved, in force, ended; by a decision, and never before it. */
class AuthorityTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 28);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Decision DECISION = new Decision("13/2026", MEETING, new Decision.Votes.Counted(19, 2, 1));

    private static Outcome<Authority.Approved> approved(LocalDate from, LocalDate until) {
        return Authority.draft()
                .propose(MEETING.minusDays(8))
                .approve(DECISION, new Term(Optional.of(from), Optional.of(until)));
    }

    private static String reason(Outcome<?> outcome) {
        return outcome.fold(value -> "", refusal -> refusal.place() + " " + key(refusal));
    }

    private static String key(Refusal refusal) {
        return refusal.reason().key();
    }

    @Test
    @DisplayName("N02: where a rule stands follows from the day")
    void states() {
        Authority.Approved approved = approved(FIRST, LAST).get();
        assertEquals(State.DRAFT, Authority.draft().on(FIRST));
        assertEquals(State.PROPOSED, Authority.draft().propose(MEETING).on(FIRST));
        assertEquals(
                List.of(State.APPROVED, State.IN_FORCE, State.IN_FORCE, State.ENDED),
                List.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1)).stream()
                        .map(approved::on)
                        .toList());
    }

    @Test
    void aDecisionNeedsANumberAndAMajority() {
        assertEquals("number pricing.decision.number", reason(Decision.of(" ", MEETING, Decision.Votes.mufakat())));
        assertEquals(
                "votes pricing.decision.votes", reason(Decision.of("1", MEETING, new Decision.Votes.Counted(3, 3, 0))));
    }

    @Test
    void nothingIsInForceBeforeItWasDecidedOrEndsBeforeItBegins() {
        assertEquals("from pricing.authority.backdated", reason(approved(MEETING.minusDays(1), LAST)));
        assertEquals("until pricing.authority.order", reason(approved(FIRST, FIRST.minusDays(1))));
    }

    @Test
    void aRuleEndsEarlyAndNeverLaterThanWasDecided() {
        Authority.Approved approved = approved(FIRST, LAST).get();
        assertEquals(State.ENDED, approved.endOn(FIRST).get().on(FIRST.plusDays(1)));
        assertEquals("until pricing.authority.prolonged", reason(approved.endOn(LAST.plusDays(1))));
        assertEquals("until pricing.authority.order", reason(approved.endOn(FIRST.minusDays(1))));
    }

    @Test
    void whatAWordingSaysNeverChangesOnceItLeftItsAuthor() {
        PriceRule draft = PriceRule.draft(1, "Promo", What.everything(), new PercentOff(Percent.of(5)));
        PriceRule proposed = draft.with(Authority.draft().propose(MEETING));
        assertThrows(IllegalStateException.class, () -> proposed.with(Limits.perPerson(1)));
        PriceRule next = proposed.next(MEETING);
        assertEquals(new RuleVersion(1, 2), next.version());
        assertEquals(State.DRAFT, next.authority().on(MEETING));
        assertEquals(Limits.perPerson(1), next.with(Limits.perPerson(1)).limits());
    }

    @Test
    void theNextWordingKeepsALastDayThatOnlyTheMeetingToldUnlessItIsOver() {
        PriceRule rule = PriceRule.draft(1, "Promo", What.everything(), new PercentOff(Percent.of(5)))
                .with(approved(FIRST, LAST).get());
        assertEquals(new Term(Optional.of(FIRST), Optional.of(LAST)), rule.days());
        assertEquals(Term.ALWAYS.endedOn(LAST), rule.next(LAST).when().dates());
        assertEquals(Term.ALWAYS, rule.next(LAST.plusDays(1)).when().dates());
    }

    @Test
    void aRuleForSocialHouseholdsIsHiddenHoweverItSpeaksOfThem() {
        Trait social = new Trait.Social();
        assertEquals(true, Who.any(social).isHidden());
        assertEquals(true, Who.EVERYONE.butNot(social).isHidden());
        assertFalse(Who.EVERYONE.isHidden());
    }
}
