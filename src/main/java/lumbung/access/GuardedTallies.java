package lumbung.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.orders.kept.Tallies;

/** What came of some days for an owner's own business. */
final class GuardedTallies implements Tallies {
    private final Tallies inner;
    private final OptionalLong own;

    GuardedTallies(Tallies inner, Scope scope) {
        this.inner = inner;
        this.own = OptionalLong.of(scope.businessId());
    }

    @Override
    public Optional<LocalDate> began(OptionalLong business) {
        return inner.began(own);
    }

    @Override
    public List<Sold> sold(LocalDate from, LocalDate until) {
        return inner.sold(from, until).stream()
                .filter(it -> it.businessId() == own.getAsLong())
                .toList();
    }

    @Override
    public void eachCustomer(OptionalLong business, Reader reader) {
        inner.eachCustomer(own, reader);
    }

    @Override
    public Set<Long> resellers(OptionalLong business, LocalDate day) {
        return inner.resellers(own, day);
    }

    @Override
    public OptionalLong given(LocalDate from, LocalDate until) {
        return OptionalLong.empty();
    }

    @Override
    public List<Gave> gave(LocalDate from, LocalDate until) {
        return List.of();
    }

    @Override
    public long answers(OptionalLong business, boolean granted, LocalDate from, LocalDate until) {
        return inner.answers(own, granted, from, until);
    }
}
