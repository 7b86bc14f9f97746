package lumbung.orders.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Membership;

/** Adds up what orders came to, part by part. */
final class Tally {
    private final Directory directory;
    private final Question question;
    private final Map<Long, Compared> businesses = new HashMap<>();
    private final Map<Long, Compared> people = new HashMap<>();
    private final Map<Long, Compared> areas = new HashMap<>();
    private final Map<Long, Compared> communities = new HashMap<>();
    private final Map<Long, Rupiah> given = new HashMap<>();
    private final Map<Long, Rupiah> wouldGive = new HashMap<>();
    private final Deque<Study.Example> examples = new ArrayDeque<>();
    private Compared total = Compared.NONE;
    private long changed;

    Tally(Directory directory, Question question) {
        this.directory = directory;
        this.question = question;
    }

    long orders() {
        return total.was().orders();
    }

    void add(Receipt receipt, Optional<Card> card, Quote was, Quote would) {
        Map<Long, Compared> parts = new HashMap<>();
        figures(was).forEach((business, sum) -> parts.put(business, new Compared(sum, Figures.NONE)));
        figures(would)
                .forEach((business, sum) -> parts.merge(business, new Compared(Figures.NONE, sum), Compared::plus));
        parts.forEach((business, sum) -> businesses.merge(
                business, new Compared(sum.was().once(), sum.would().once()), Compared::plus));
        Compared sum = parts.values().stream().reduce(Compared.NONE, Compared::plus);
        Compared once = new Compared(sum.was().once(), sum.would().once());
        total = total.plus(once);
        people.merge(receipt.order().personId(), once, Compared::plus);
        areas(card).forEach(area -> areas.merge(area, once, Compared::plus));
        communities(card, receipt).forEach(community -> communities.merge(community, once, Compared::plus));
        was.spent().forEach((wording, gave) -> given.merge(wording.rule(), gave, Rupiah::plus));
        would.spent().forEach((wording, gave) -> wouldGive.merge(wording.rule(), gave, Rupiah::plus));
        if (!was.payable().equals(would.payable()) || !was.given().equals(would.given())) {
            changed++;
            examples.addFirst(new Study.Example(receipt, was.payable(), would.payable()));
        }
    }

    private static Map<Long, Figures> figures(Quote quote) {
        Map<Long, Figures> parts = new HashMap<>();
        quote.lines().forEach(line -> parts.merge(line.product().businessId(), Figures.of(line), Figures::plus));
        quote.given().forEach(it -> parts.merge(it.product().businessId(), Figures.of(it), Figures::plus));
        return parts;
    }

    private Set<Long> areas(Optional<Card> card) {
        Set<Long> all = new HashSet<>();
        card.map(it -> directory.path(it.person().dwelling().areaId())).orElse(List.of()).stream()
                .map(Area::id)
                .forEach(all::add);
        return all.isEmpty() ? Set.of(0L) : all;
    }

    private static Set<Long> communities(Optional<Card> card, Receipt receipt) {
        Set<Long> all = new HashSet<>();
        card.map(Card::memberships).orElse(List.of()).stream()
                .filter(it -> it.term().holdsOn(receipt.order().day()))
                .map(Membership::communityId)
                .forEach(all::add);
        return all.isEmpty() ? Set.of(0L) : all;
    }

    Study study(Map<Long, Long> budgets, int most) {
        Map<Long, Study.Given> rules = new HashMap<>();
        Set<Long> all = new HashSet<>(given.keySet());
        all.addAll(wouldGive.keySet());
        for (long rule : all) {
            rules.put(
                    rule,
                    new Study.Given(
                            given.getOrDefault(rule, Rupiah.NOTHING),
                            wouldGive.getOrDefault(rule, Rupiah.NOTHING),
                            budgets.containsKey(rule) ? OptionalLong.of(budgets.get(rule)) : OptionalLong.empty()));
        }
        return new Study(
                question,
                total,
                changed,
                rules,
                new Study.Parts(businesses, people, areas, communities),
                examples.stream().limit(most).toList());
    }
}
