package lumbung.loyalty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.PointEntry.Kind;
import lumbung.loyalty.kept.PointEntry.Source;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import lumbung.settings.Settings;

/**
 * How orders give points: R068. Entries are only ever added: what an order earned too much, since goods came back, goes by an
 * entry of its own.
 *
 * @param rupiah for how many there is a point; 0 for none
 * @param shared whether all businesses share their points
 */
public record Earning(long rupiah, boolean shared, Modules modules) {
    public static Earning of(Settings settings) {
        return new Earning(
                CooperativeSetting.POINTS_RUPIAH.number(settings),
                CooperativeSetting.POINTS_FOR.kept(settings).equals(CooperativeSetting.TOGETHER),
                Modules.of(settings));
    }

    /** Whether orders give points at the moment. */
    public boolean gives() {
        return rupiah > 0 && modules.on(Module.POINTS);
    }

    /** What somebody kept of an order's goods, of one business. */
    public record Bought(long personId, long businessId, long amount) {}

    /** Points of somebody with a business. */
    public record Owed(long personId, long businessId, Kind kind, long points, Source source) {}

    /** Whose points, and with which business. */
    private record Purse(long personId, long businessId) {}

    /**
     * What is to be entered for an order so that its entries come to what its goods earn. An order that has entries goes on at
     * the rate at which it began.
     *
     * @param bought what of the order was kept
     * @param kept its entries so far
     */
    public List<Owed> owed(long orderId, List<Bought> bought, List<PointEntry> kept) {
        if (kept.isEmpty() && !gives()) {
            return List.of();
        }
        long rate = kept.isEmpty() ? rupiah : kept.get(0).source().rate();
        boolean together = kept.isEmpty() ? shared : kept.get(0).businessId() == 0;
        Set<Long> begun = kept.stream().map(PointEntry::businessId).collect(Collectors.toSet());
        Map<Purse, Long> amounts = new LinkedHashMap<>();
        bought.stream()
                .filter(it -> begun.contains(it.businessId()) || takesPart(it.businessId()))
                .forEach(it -> amounts.merge(
                        new Purse(it.personId(), together ? 0 : it.businessId()), it.amount(), Long::sum));
        Map<Purse, Long> had = new HashMap<>();
        kept.forEach(it -> had.merge(new Purse(it.personId(), it.businessId()), it.points(), Long::sum));
        had.keySet().forEach(purse -> amounts.putIfAbsent(purse, 0L));
        List<Owed> owed = new ArrayList<>();
        amounts.forEach((purse, amount) -> {
            long more = amount / rate - had.getOrDefault(purse, 0L);
            if (more != 0) {
                Kind kind = more > 0 ? Kind.EARNED : Kind.REVERSED;
                owed.add(new Owed(purse.personId, purse.businessId, kind, more, new Source(orderId, rate)));
            }
        });
        return owed;
    }

    private boolean takesPart(long businessId) {
        return !modules.isOptedOut(Module.POINTS, businessId);
    }
}
