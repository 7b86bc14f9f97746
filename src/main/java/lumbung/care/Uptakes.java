package lumbung.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.care.kept.Offer;
import lumbung.orders.kept.Figures;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Directory;
import lumbung.register.Segment;
import lumbung.search.Finder;
import lumbung.search.Query;

/** Counts what came of offers. */
public final class Uptakes {
    private final Figures figures;
    private final Finder finder;
    private final Directory directory;
    private final LocalDate today;
    private final Map<String, Set<Long>> segments = new HashMap<>();

    public Uptakes(Figures figures, Finder finder, Directory directory, LocalDate today) {
        this.figures = figures;
        this.finder = finder;
        this.directory = directory;
        this.today = today;
    }

    /** Of one, as of today. */
    public Uptake of(Offer offer) {
        Set<Long> people = offer.personId() == 0
                ? segments.computeIfAbsent(offer.segment(), this::within)
                : Set.of(offer.personId());
        Optional<Uptake.Days> days = Uptake.days(offer, today);
        return new Uptake(
                offer,
                people.size(),
                days,
                days.map(it -> bought(offer, people, it)).orElse(Uptake.Bought.NOTHING),
                days.map(it -> bought(offer, people, it.before())).orElse(Uptake.Bought.NOTHING));
    }

    /** Who is in a segment today; nobody where there is none of this tag any more. */
    private Set<Long> within(String tag) {
        Set<Long> people = new HashSet<>();
        for (Segment segment : directory.segments()) {
            Optional<Query> query = segment.tag().equals(tag)
                    ? finder.parse(segment.query()).fold(Optional::of, refusal -> Optional.empty())
                    : Optional.empty();
            query.ifPresent(it -> finder.each(it, card -> {
                people.add(card.id());
                return true;
            }));
        }
        return people;
    }

    private Uptake.Bought bought(Offer offer, Collection<Long> people, Uptake.Days days) {
        Figures.Whose all = offer.personId() == 0 ? Figures.Whose.EVERYBODY : Figures.Whose.person(offer.personId());
        Figures.Whose whose = offer.businessId() == 0 ? all : all.with(offer.businessId());
        List<Figures.Spent> theirs = figures.spent(whose, days.from(), days.until()).stream()
                .filter(it -> people.contains(it.personId()))
                .toList();
        return new Uptake.Bought(
                theirs.size(),
                theirs.stream().mapToLong(Figures.Spent::orders).sum(),
                theirs.stream().map(Figures.Spent::amount).reduce(Rupiah.NOTHING, Rupiah::plus));
    }
}
