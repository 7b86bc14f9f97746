package lumbung.orders;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lumbung.orders.kept.Past;
import lumbung.orders.kept.SocialHousehold;
import lumbung.pricing.Buyer;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Membership;
import lumbung.register.Merged;
import lumbung.register.People;
import lumbung.register.Role;
import lumbung.register.Segment;
import lumbung.search.Finder;
import lumbung.search.Query;

/** Gathers of people what price rules ask about them, as it is on a day. An order counts from the next day on. Segments are asked as of today. */
public final class Buyers {
    private final People people;
    private final Finder finder;
    private final Directory directory;
    private final Past past;
    private final Collection<PriceRule> rules;
    private final Map<Long, List<Long>> merged = new ConcurrentHashMap<>();
    private final Lifecycle lifecycle;
    private final List<SocialHousehold> social;

    /**
     * Gathers from a register.
     *
     * @param rules those that are to price: only the segments that they name are asked
     */
    public Buyers(Market.Ports ports, Collection<PriceRule> rules) {
        this.people = ports.people();
        this.finder = ports.finder();
        this.directory = people.directory();
        this.rules = rules;
        this.lifecycle = Lifecycle.of(ports.settings());
        this.social = ports.orders().social();
        this.past = ports.orders();
    }

    public Buyer of(Card card, LocalDate day) {
        return of(card, day, past);
    }

    /**
     * The same with another past.
     *
     * @param past the orders before that day count
     */
    public Buyer of(Card card, LocalDate day, Past past) {
        Set<Trait> traits = new HashSet<>();
        traits.add(new Trait.Named(card.id()));
        merged.computeIfAbsent(card.id(), this::mergedInto).forEach(gone -> traits.add(new Trait.Named(gone)));
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
            social.stream()
                    .filter(it -> it.householdId() == household && it.term().holdsOn(day))
                    .findFirst()
                    .ifPresent(it -> traits.add(new Trait.Social()));
        }
        standings(past.visits(card.id()), day, traits);
        named().filter(found -> isFound(found, card)).forEach(traits::add);
        Optional<MonthDay> birthday = card.person().birth().day().map(MonthDay::from);
        return new Buyer(traits, birthday);
    }

    private List<Long> mergedInto(long person) {
        return people.references().mergedInto(person).stream()
                .map(Merged::goneId)
                .toList();
    }

    /** A reseller of one business is a reseller of whichever, too. */
    private static void add(Role role, Set<Trait> traits) {
        traits.add(new Trait.Role(role.kind(), role.businessId()));
        traits.add(new Trait.Role(role.kind(), Trait.Role.ANY));
    }

    /** With all businesses together, and with each. */
    private void standings(List<Past.Visit> visits, LocalDate day, Set<Trait> traits) {
        List<Past.Visit> before =
                visits.stream().filter(visit -> visit.day().isBefore(day)).toList();
        traits.add(new Trait.Lifecycle(lifecycle.standing(days(before), day), Trait.Role.ANY));
        for (Business business : directory.businesses()) {
            List<Past.Visit> there = before.stream()
                    .filter(visit -> visit.businessId() == business.id())
                    .toList();
            traits.add(new Trait.Lifecycle(lifecycle.standing(days(there), day), business.id()));
        }
    }

    /** Of each order once. */
    private static List<LocalDate> days(List<Past.Visit> visits) {
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        visits.forEach(visit -> days.put(visit.orderId(), visit.day()));
        return List.copyOf(days.values());
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
