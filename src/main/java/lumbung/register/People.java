package lumbung.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.inspection.IgnoredProblem;

/** The register as one reads it. */
public interface People {
    Optional<Card> card(long id);

    /** The cards of these people in this order; who is no longer there is left out. */
    List<Card> cards(Collection<Long> ids);

    /** Who has this number, now or once. */
    List<Long> withPhone(String e164);

    List<Long> inHousehold(long householdId);

    List<Long> inCommunity(long communityId);

    Optional<Household> household(long id);

    /** Who was born on this day of some year, at most so many; found without reading everybody. */
    List<Long> birthdays(LocalDate day, int limit);

    /** A person's ties, from both sides. */
    List<Relation> relations(long personId);

    /** Pairs once found to be two people. */
    List<Distinct> distinct();

    /** Problems that somebody looked at and found to be none. */
    List<IgnoredProblem> ignored();

    List<Suppression> suppressions();

    /** Who names whom. */
    References references();

    /** The record that carries on for one that was merged away; the same id where none was. */
    long current(long personId);

    /** How many people there are, without counting them. */
    long count();

    /**
     * How everybody stands on a day, counted at once.
     *
     * @param business of those who are something to it; empty for all
     */
    Census census(OptionalLong business, LocalDate day);

    /** Everything small: areas, businesses, communities, phones to send from, clerks, settings. */
    Directory directory();
}
