package lumbung.access;

import java.time.LocalDate;
import java.util.List;
import lumbung.care.kept.Reminders;
import lumbung.orders.kept.CustomerTotal;

/** Whom a day reminds an owner of: those of the own business. */
final class GuardedReminders implements Reminders {
    private final Reminders inner;
    private final Scope scope;

    GuardedReminders(Reminders inner, Scope scope) {
        this.inner = inner;
        this.scope = scope;
    }

    private Asked own(Asked asked) {
        return asked.with(scope.businessId());
    }

    @Override
    public Listed<CustomerTotal> due(Asked asked) {
        return inner.due(own(asked));
    }

    @Override
    public Listed<CustomerTotal> quiet(Asked asked) {
        return inner.quiet(own(asked));
    }

    @Override
    public Listed<Introducer> introducers(Asked asked) {
        return inner.introducers(own(asked));
    }

    @Override
    public Listed<CustomerTotal> round(Asked asked) {
        return inner.round(own(asked));
    }

    @Override
    public List<CustomerTotal> silent(Asked asked, Silence silence) {
        return inner.silent(own(asked), silence);
    }

    @Override
    public List<Long> answerMinutes(Asked asked, LocalDate from) {
        return inner.answerMinutes(own(asked), from);
    }

    @Override
    public Repeats repeats(Asked asked, LocalDate from) {
        return inner.repeats(own(asked), from);
    }
}
