package lumbung.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.DayTotal;
import lumbung.orders.kept.Figures;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.ProductTotal;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.orders.kept.SocialHousehold;
import lumbung.orders.kept.StandingOrder;
import lumbung.orders.kept.Tallies;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.Prices;
import lumbung.search.Sql;

/**
 * Orders as an owner sees them: the own lines of those that have some. What was used of a rule is told whole, since its limits
 * hold for all together.
 */
final class GuardedOrders implements Orders {
    private final Orders inner;
    private final Scope scope;
    private final Prices prices;

    GuardedOrders(Orders inner, Scope scope, Prices prices) {
        this.inner = inner;
        this.scope = scope;
        this.prices = prices;
    }

    private Optional<Receipt> own(Receipt receipt) {
        return Optional.of(receipt.only(scope::owns)).filter(it -> !it.lines().isEmpty());
    }

    @Override
    public Optional<Receipt> receipt(long orderId) {
        return inner.receipt(orderId).flatMap(this::own);
    }

    @Override
    public Optional<Receipt> numbered(long number) {
        return inner.numbered(number).flatMap(this::own);
    }

    @Override
    public long lastNumber() {
        return inner.lastNumber();
    }

    @Override
    public List<Receipt> newest(OrderFilter filter, Optional<OrderFilter.Behind> behind, int limit) {
        return inner.newest(bound(filter), behind, limit).stream()
                .flatMap(receipt -> own(receipt).stream())
                .toList();
    }

    @Override
    public void each(OrderFilter filter, Predicate<Receipt> visitor) {
        inner.each(bound(filter), receipt -> own(receipt).map(visitor::test).orElse(true));
    }

    private OrderFilter bound(OrderFilter filter) {
        return filter.business().isPresent() ? filter : filter.with(scope.businessId());
    }

    @Override
    public Set<String> known(Collection<String> origins) {
        return inner.known(origins);
    }

    @Override
    public List<OrderLine> bought(long personId, LocalDate from, LocalDate until) {
        return inner.bought(personId, from, until).stream()
                .filter(line -> scope.owns(line.businessId()))
                .toList();
    }

    @Override
    public List<Visit> visits(long personId) {
        return inner.visits(personId).stream()
                .filter(visit -> scope.owns(visit.businessId()))
                .toList();
    }

    @Override
    public Usage.Used used(Use of, LocalDate from, LocalDate until, long except) {
        return inner.used(of, from, until, except);
    }

    @Override
    public List<RuleUse> uses(long orderId) {
        return receipt(orderId).isPresent() ? inner.uses(orderId) : List.of();
    }

    @Override
    public List<RuleUse> uses(long ruleId, LocalDate from, LocalDate until) {
        return inner.uses(ruleId, from, until);
    }

    @Override
    public Map<Long, Rupiah> given() {
        return inner.given();
    }

    @Override
    public Map<Long, Rupiah> takenByHand(LocalDate day, long except) {
        return inner.takenByHand(day, except).entrySet().stream()
                .filter(it -> scope.owns(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Set<Long> people(Sql condition) {
        return inner.people(condition);
    }

    @Override
    public List<CustomerTotal> totals(Collection<Long> people) {
        return inner.totals(people).stream()
                .filter(it -> scope.owns(it.businessId()))
                .toList();
    }

    @Override
    public Figures figures() {
        return new GuardedFigures(inner.figures(), scope);
    }

    @Override
    public Tallies tallies() {
        return new GuardedTallies(inner.tallies(), scope);
    }

    @Override
    public List<DayTotal> sold(LocalDate from, LocalDate until) {
        return inner.sold(from, until).stream()
                .filter(it -> scope.owns(it.businessId()))
                .toList();
    }

    @Override
    public List<ProductTotal> products(LocalDate from, LocalDate until) {
        return inner.products(from, until).stream()
                .filter(it -> scope.owns(it.businessId()))
                .toList();
    }

    @Override
    public List<OrderGift> toAsk(LocalDate until, int limit) {
        return inner.toAsk(until, Integer.MAX_VALUE).stream()
                .filter(it -> scope.owns(it.given().product().businessId()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<StandingOrder> standing() {
        Set<Long> own = prices.products().stream()
                .filter(it -> scope.owns(it.product().businessId()))
                .map(KeptProduct::id)
                .collect(Collectors.toSet());
        return inner.standing().stream()
                .filter(it -> it.items().stream().allMatch(item -> own.contains(item.productId())))
                .toList();
    }

    @Override
    public boolean isWhole(Receipt receipt) {
        return inner.receipt(receipt.order().id()).stream()
                .flatMap(it -> it.lines().stream())
                .allMatch(line -> scope.owns(line.businessId()));
    }

    @Override
    public List<Capacity> capacities() {
        return inner.capacities().stream()
                .filter(it -> scope.owns(it.businessId()))
                .toList();
    }

    @Override
    public List<SocialHousehold> social() {
        return inner.social();
    }
}
