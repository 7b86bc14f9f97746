package lumbung.orders.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Past;
import lumbung.orders.kept.RuleUse;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;

/** The past as it was until a day, and from then on as it would have been. */
final class Hindsight implements Past {
    private final Past before;
    private final LocalDate start;
    private final Map<Long, List<Visit>> visits = new HashMap<>();
    private final Map<Long, List<OrderLine>> lines = new HashMap<>();
    private final Map<Long, List<RuleUse>> uses = new HashMap<>();
    private final Map<Long, List<Visit>> knownVisits = new HashMap<>();
    private final Map<Known, Usage.Used> knownUses = new HashMap<>();
    private final Map<LocalDate, Map<Long, Rupiah>> byHand = new HashMap<>();

    private record Known(Use of, LocalDate from) {}

    /**
     * Begins to differ on a day.
     *
     * @param before the real past
     */
    Hindsight(Past before, LocalDate start) {
        this.before = before;
        this.start = start;
    }

    /** An order that would have been, with the rules that would have served it. */
    void add(List<OrderLine> ordered, List<RuleUse> served) {
        for (OrderLine line : ordered) {
            if (line.personId() != 0 && line.stayed() > 0) {
                of(visits, line.personId()).add(new Visit(line.orderId(), line.businessId(), line.day()));
                of(lines, line.personId()).add(line);
            }
            if (line.takenByHand().amount() > 0) {
                byHand.computeIfAbsent(line.day(), day -> new HashMap<>())
                        .merge(line.businessId(), line.takenByHand(), Rupiah::plus);
            }
        }
        served.forEach(use -> of(uses, use.ruleId()).add(use));
    }

    private static <T> List<T> of(Map<Long, List<T>> all, long key) {
        return all.computeIfAbsent(key, any -> new ArrayList<>());
    }

    @Override
    public List<Visit> visits(long personId) {
        List<Visit> earlier = knownVisits.computeIfAbsent(
                personId,
                id -> before.visits(id).stream()
                        .filter(visit -> visit.day().isBefore(start))
                        .toList());
        return Stream.concat(earlier.stream(), visits.getOrDefault(personId, List.of()).stream())
                .toList();
    }

    @Override
    public List<OrderLine> bought(long personId, LocalDate from, LocalDate until) {
        List<OrderLine> earlier =
                from.isBefore(start) ? before.bought(personId, from, earlier(until)) : List.<OrderLine>of();
        Stream<OrderLine> since =
                lines.getOrDefault(personId, List.of()).stream().filter(line -> isWithin(line.day(), from, until));
        return Stream.concat(earlier.stream(), since).toList();
    }

    @Override
    public Usage.Used used(Use of, LocalDate from, LocalDate until, long except) {
        Usage.Used earlier = from.isBefore(start)
                ? knownUses.computeIfAbsent(
                        new Known(of, from), known -> before.used(of, from, start.minusDays(1), except))
                : Usage.Used.NOTHING;
        List<RuleUse> since = uses.getOrDefault(of.ruleId(), List.of()).stream()
                .filter(use -> isWithin(use.day(), from, until) && use.orderId() != except)
                .toList();
        return new Usage.Used(
                earlier.byPerson()
                        + since.stream()
                                .filter(it -> it.personId() == of.personId())
                                .count(),
                earlier.byHousehold()
                        + since.stream()
                                .filter(it -> it.householdId() == of.householdId())
                                .count(),
                earlier.byAll() + since.size(),
                since.stream().map(RuleUse::given).reduce(earlier.given(), Rupiah::plus),
                0);
    }

    /** By hand is as it was: nobody knows whether it would have been. */
    @Override
    public Map<Long, Rupiah> takenByHand(LocalDate day, long except) {
        return byHand.getOrDefault(day, Map.of());
    }

    private LocalDate earlier(LocalDate until) {
        return until.isBefore(start) ? until : start.minusDays(1);
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
