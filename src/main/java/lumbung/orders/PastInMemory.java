package lumbung.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Past;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;

/** A past that orders are added to one by one, oldest first: what one prices on before it is written, or never will be. */
public final class PastInMemory implements Past {
    private final Map<Long, List<OrderLine>> byPerson = new HashMap<>();
    private final Map<LocalDate, List<OrderLine>> byHand = new HashMap<>();
    private final Map<Long, List<RuleUse>> byRule = new HashMap<>();

    /** A past of its own that begins with what is in this one. */
    public PastInMemory copy() {
        PastInMemory copy = new PastInMemory();
        byPerson.forEach((id, lines) -> copy.byPerson.put(id, new ArrayList<>(lines)));
        byHand.forEach((day, lines) -> copy.byHand.put(day, new ArrayList<>(lines)));
        byRule.forEach((id, uses) -> copy.byRule.put(id, new ArrayList<>(uses)));
        return copy;
    }

    /** Leaves an order out that was added before: what became of it since can be added instead. */
    public void remove(Receipt receipt) {
        long id = receipt.order().id();
        byPerson.getOrDefault(receipt.order().personId(), new ArrayList<>()).removeIf(line -> line.orderId() == id);
        byHand.getOrDefault(receipt.order().day(), new ArrayList<>()).removeIf(line -> line.orderId() == id);
        byRule.values().forEach(uses -> uses.removeIf(use -> use.orderId() == id));
    }

    /** An order, and the rules that served it. */
    public void add(Receipt receipt, Collection<RuleUse> uses) {
        for (OrderLine line : receipt.lines()) {
            if (line.personId() != 0) {
                byPerson.computeIfAbsent(line.personId(), id -> new ArrayList<>())
                        .add(line);
            }
            if (line.takenByHand().amount() > 0) {
                byHand.computeIfAbsent(line.day(), day -> new ArrayList<>()).add(line);
            }
        }
        add(uses);
    }

    /** That rules served some orders, whatever those were. */
    public void add(Collection<RuleUse> uses) {
        uses.forEach(use ->
                byRule.computeIfAbsent(use.ruleId(), id -> new ArrayList<>()).add(use));
    }

    @Override
    public List<Visit> visits(long personId) {
        Set<Visit> visits = new LinkedHashSet<>();
        stayed(personId).forEach(line -> visits.add(new Visit(line.orderId(), line.businessId(), line.day())));
        return List.copyOf(visits);
    }

    @Override
    public List<OrderLine> bought(long personId, LocalDate from, LocalDate until) {
        return stayed(personId)
                .filter(line -> !line.day().isBefore(from) && !line.day().isAfter(until))
                .toList();
    }

    private Stream<OrderLine> stayed(long personId) {
        return byPerson.getOrDefault(personId, List.of()).stream().filter(line -> line.stayed() > 0);
    }

    @Override
    public Usage.Used used(Use of, LocalDate from, LocalDate until, long except) {
        long person = 0;
        long household = 0;
        long served = 0;
        Rupiah given = Rupiah.NOTHING;
        for (RuleUse use : byRule.getOrDefault(of.ruleId(), List.of())) {
            if (use.orderId() != except
                    && !use.day().isBefore(from)
                    && !use.day().isAfter(until)) {
                served++;
                given = given.plus(use.given());
                person += use.personId() == of.personId() ? 1 : 0;
                household += use.householdId() == of.householdId() ? 1 : 0;
            }
        }
        return new Usage.Used(person, household, served, given, 0);
    }

    @Override
    public Map<Long, Rupiah> takenByHand(LocalDate day, long except) {
        Map<Long, Rupiah> all = new HashMap<>();
        byHand.getOrDefault(day, List.of()).stream()
                .filter(line -> line.orderId() != except)
                .forEach(line -> all.merge(line.businessId(), line.takenByHand(), Rupiah::plus));
        return all;
    }
}
