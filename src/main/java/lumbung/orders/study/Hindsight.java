package lumbung.orders.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.orders.PastInMemory;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Past;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;

/** The past as it was until a day, and from then on as it would have been. What was is read once. */
final class Hindsight implements Past {
    private final Orders before;
    private final LocalDate start;
    private final PastInMemory since = new PastInMemory();
    private final Map<Long, List<Visit>> visits = new HashMap<>();
    private final Map<Long, PastInMemory> used = new HashMap<>();

    /**
     * Begins to differ on a day.
     *
     * @param before the real past
     */
    Hindsight(Orders before, LocalDate start) {
        this.before = before;
        this.start = start;
    }

    /** An order as it would have been, with the rules that would have served it. */
    void add(Receipt receipt, Collection<RuleUse> served) {
        since.add(receipt, served);
    }

    @Override
    public List<Visit> visits(long personId) {
        List<Visit> earlier = visits.computeIfAbsent(
                personId,
                id -> before.visits(id).stream()
                        .filter(visit -> visit.day().isBefore(start))
                        .toList());
        return Stream.concat(earlier.stream(), since.visits(personId).stream()).toList();
    }

    @Override
    public List<OrderLine> bought(long personId, LocalDate from, LocalDate until) {
        List<OrderLine> earlier = from.isBefore(start)
                ? before.bought(personId, from, until.isBefore(start) ? until : start.minusDays(1))
                : List.<OrderLine>of();
        return Stream.concat(earlier.stream(), since.bought(personId, from, until).stream())
                .toList();
    }

    @Override
    public Usage.Used used(Use of, LocalDate from, LocalDate until, long except) {
        Usage.Used earlier = from.isBefore(start)
                ? used.computeIfAbsent(of.ruleId(), this::usedBefore).used(of, from, until, except)
                : Usage.Used.NOTHING;
        Usage.Used later = since.used(of, from, until, except);
        return new Usage.Used(
                earlier.byPerson() + later.byPerson(),
                earlier.byHousehold() + later.byHousehold(),
                earlier.byAll() + later.byAll(),
                earlier.given().plus(later.given()),
                0);
    }

    private PastInMemory usedBefore(long rule) {
        PastInMemory known = new PastInMemory();
        known.add(before.uses(rule, LocalDate.EPOCH, start.minusDays(1)));
        return known;
    }

    /** By hand is as it was: nobody knows whether it would have been. */
    @Override
    public Map<Long, Rupiah> takenByHand(LocalDate day, long except) {
        return since.takenByHand(day, except);
    }
}
