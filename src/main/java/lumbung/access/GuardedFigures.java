package lumbung.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import lumbung.orders.kept.Figures;

/** What an owner's own orders come to. */
final class GuardedFigures implements Figures {
    private final Figures inner;
    private final Scope scope;

    GuardedFigures(Figures inner, Scope scope) {
        this.inner = inner;
        this.scope = scope;
    }

    private Whose own(Whose whose) {
        return whose.with(scope.businessId());
    }

    @Override
    public Optional<Sum> sum(Whose whose) {
        return inner.sum(own(whose));
    }

    @Override
    public List<Spent> spent(Whose whose, LocalDate from, LocalDate until) {
        return inner.spent(own(whose), from, until);
    }

    @Override
    public List<Bought> goods(Whose whose, LocalDate from, LocalDate until) {
        return inner.goods(own(whose), from, until);
    }

    @Override
    public List<Long> quantities(Whose whose, long productId, LocalDate from, LocalDate until) {
        return inner.quantities(own(whose), productId, from, until);
    }

    @Override
    public List<DayCount> days(Whose whose, LocalDate from, LocalDate until) {
        return inner.days(own(whose), from, until);
    }

    @Override
    public List<AreaDay> areaDays(Whose whose, LocalDate from, LocalDate until) {
        return inner.areaDays(own(whose), from, until);
    }

    @Override
    public Map<Long, Long> areaPeople(Whose whose, LocalDate from, LocalDate until) {
        return inner.areaPeople(own(whose), from, until);
    }

    @Override
    public List<Served> served(Whose whose, LocalDate from, LocalDate until) {
        return inner.served(own(whose), from, until);
    }

    @Override
    public List<Pair> together(Whose whose, LocalDate from, LocalDate until, int limit) {
        return inner.together(own(whose), from, until, limit);
    }

    @Override
    public void eachOrder(Whose whose, ObjLongConsumer<LocalDate> dayAndPerson) {
        inner.eachOrder(own(whose), dayAndPerson);
    }

    @Override
    public Set<Long> prospects(OptionalLong business, LocalDate from, LocalDate until) {
        return inner.prospects(OptionalLong.of(scope.businessId()), from, until);
    }
}
