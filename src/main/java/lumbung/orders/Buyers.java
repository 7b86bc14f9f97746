package lumbung.orders;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.pricing.Buyer;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Membership;
import lumbung.register.Merged;
import lumbung.register.People;
import lumbung.register.Role;
import lumbung.register.Segment;
import lumbung.search.Finder;
import lumbung.search.Query;

/** Gathers of people what price rules ask about them, as it is on a day. Segments are asked as of today. */
public final class Buyers {
    private final People people;
    private final Finder finder;
    private final Directory directory;
    private final Collection<PriceRule> rules;

    /**
     * Gathers from a register.
     *
     * @param rules those that are to price: only the segments that they name are asked
     */
    public Buyers(People people, Finder finder, Collection<PriceRule> rules) {
        this.people = people;
        this.finder = finder;
        this.directory = people.directory();
        this.rules = rules;
    }

    public Buyer of(Card card, LocalDate day) {
        Set<Trait> traits = new HashSet<>();
        traits.add(new Trait.Named(card.id()));
        people.references().mergedInto(card.id()).stream()
                .map(Merged::goneId)
                .forEach(gone -> traits.add(new Trait.Named(gone)));
        card.roles().stream().filter(role -> role.term().holdsOn(day)).forEach(role -> add(role, traits));
        card.memberships().stream()
                .filter(membership -> membership.term().holdsOn(day))
                .map(Membership::communityId)
                .forEach(community -> traits.add(new Trait.InCommunity(community)));
        directory.path(card.person().dwelling().areaId()).stream()
                .map(Area::id)
                .forEach(area -> traits.add(new Trait.InArea(area)));
        long household = card.person().dwelling().householdId();
        if (household != 0) {
            traits.add(new Trait.OfHousehold(household));
        }
        named().filter(found -> isFound(found, card)).forEach(traits::add);
        Optional<MonthDay> birthday = card.person().birth().day().map(MonthDay::from);
        return new Buyer(traits, birthday);
    }

    /** A reseller of one business is a reseller of whichever, too. */
    private static void add(Role role, Set<Trait> traits) {
        traits.add(new Trait.Role(role.kind(), role.businessId()));
        traits.add(new Trait.Role(role.kind(), Trait.Role.ANY));
    }

    /** The segments that rules name. */
    private Stream<Trait.Found> named() {
        return rules.stream()
                .map(PriceRule::who)
                .flatMap(who -> Stream.of(who.any(), who.all(), who.none()))
                .flatMap(Set::stream)
                .filter(Trait.Found.class::isInstance)
                .map(Trait.Found.class::cast)
                .distinct();
    }

    private boolean isFound(Trait.Found found, Card card) {
        return directory
                .segment(found.query())
                .map(Segment::query)
                .map(finder::parse)
                .map(read -> read.fold(query -> isMeant(query, card), refusal -> false))
                .orElse(false);
    }

    /** A segment's query has no free words. */
    private static boolean isMeant(Query query, Card card) {
        return query.meaning(words -> {
                    throw new IllegalStateException("a segment with free words: " + query);
                })
                .test()
                .test(card);
    }
}
