package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.access.Permission;
import lumbung.access.Trade;
import lumbung.orders.Popular;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;

/**
 * All that is kept about prices, as the window lists it.
 *
 * @param rules of each the last wording, and the one that prices meanwhile
 * @param troubled the numbers of the rules with which something is the matter
 * @param goods what is sold, by business
 * @param keeps whether who looks may write drafts: for others a draft opens to be read
 */
record PriceShelf(
        List<KeptRule> rules,
        Set<Long> troubled,
        List<PriceShelf.Goods> goods,
        List<PriceItem.OfSeason> seasons,
        LocalDate today,
        boolean keeps)
        implements Event.Answer {

    /** The products of a business, in the order in which they are listed. */
    record Goods(String owner, List<Ware> wares) {}

    /**
     * A product.
     *
     * @param bought how much of it was bought this year; empty for none, and where nobody asked
     */
    record Ware(KeptProduct kept, Optional<Popular> bought) {}

    /**
     * Reads all of it.
     *
     * @param popular whether what is bought most is listed first
     */
    static PriceShelf read(Desk desk, boolean popular) {
        Trade trade = new Trade(desk.session());
        List<KeptRule> all = trade.prices().rules();
        Set<Long> troubled = trade.rules().problems().stream()
                .map(problem -> problem.place().id())
                .collect(Collectors.toSet());
        return new PriceShelf(
                all.stream()
                        .filter(it -> isListed(it, all, desk.today()))
                        .sorted(Comparator.comparing(it -> it.rule().name(), String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                troubled,
                goods(desk, popular),
                trade.prices().almanac().seasons().stream()
                        .flatMap(season -> next(season, desk.today()).stream())
                        .toList(),
                desk.today(),
                desk.session().rights().may(Permission.KEEP_PRICES));
    }

    /** The last wording, and one that still prices while another is in the making. */
    private static boolean isListed(KeptRule rule, List<KeptRule> all, LocalDate today) {
        List<KeptRule> later = all.stream()
                .filter(it -> it.number() == rule.number())
                .filter(it -> it.rule().version().compareTo(rule.rule().version()) > 0)
                .toList();
        boolean prices = rule.rule().authority().on(today) == Authority.State.IN_FORCE;
        return later.isEmpty()
                || (prices
                        && later.stream().noneMatch(it -> it.rule().authority().on(today) == Authority.State.IN_FORCE));
    }

    private static List<Goods> goods(Desk desk, boolean popular) {
        TreeMap<String, List<Ware>> byOwner = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Ware ware : popular ? bought(desk) : named(desk)) {
            String owner = BroadcastShelf.owner(
                    ware.kept.product().businessId(), desk.people().directory());
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(ware);
        }
        return byOwner.entrySet().stream()
                .map(it -> new Goods(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private static List<Ware> named(Desk desk) {
        return desk.session().prices().products().stream()
                .map(it -> new Ware(it, Optional.empty()))
                .toList();
    }

    /** What nobody bought comes last. */
    private static List<Ware> bought(Desk desk) {
        Map<Long, Popular> ranked = new LinkedHashMap<>();
        BoughtMost.of(desk, 0, person -> true)
                .forEach(it -> ranked.put(it.product().id(), it));
        List<Long> order = List.copyOf(ranked.keySet());
        return desk.session().prices().products().stream()
                .map(it -> new Ware(it, Optional.ofNullable(ranked.get(it.id()))))
                .sorted(Comparator.comparing(it -> it.bought.isEmpty() ? order.size() : order.indexOf(it.kept.id())))
                .toList();
    }

    /** The next time that it comes, and whatever else is decided already. */
    private static List<PriceItem.OfSeason> next(Season season, LocalDate today) {
        List<Stretch> ahead = season.stretches().stream()
                .filter(it -> !it.last().isBefore(today))
                .toList();
        return ahead.stream()
                .filter(it -> it.told() || it.equals(ahead.get(0)))
                .map(it -> new PriceItem.OfSeason(season.name(), it))
                .toList();
    }
}
