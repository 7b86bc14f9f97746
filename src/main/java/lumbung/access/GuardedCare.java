package lumbung.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Indicator;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Outlay;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Reminders;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Touch;

/** Care as an owner sees it: what the own business keeps. */
final class GuardedCare implements Care {
    private final Care inner;
    private final Scope scope;

    GuardedCare(Care inner, Scope scope) {
        this.inner = inner;
        this.scope = scope;
    }

    private CareFilter bound(CareFilter filter) {
        return filter.with(scope.businessId());
    }

    private <R extends CareRow> List<R> own(Collection<R> rows) {
        return rows.stream().filter(it -> scope.owns(it.businessId())).toList();
    }

    private <R extends CareRow> Optional<R> own(Optional<R> row) {
        return row.filter(it -> scope.owns(it.businessId()));
    }

    @Override
    public Optional<? extends CareRow> kept(CareRow row) {
        return inner.kept(row).filter(it -> scope.owns(it.businessId()));
    }

    @Override
    public List<CareRow> about(long personId) {
        return own(inner.about(personId));
    }

    @Override
    public List<Moment> timeline(Shown shown, Optional<Moment> before, int limit) {
        return inner.timeline(shown.with(scope.businessId()), before, limit);
    }

    @Override
    public List<Touch> touches(CareFilter filter, int limit) {
        return inner.touches(bound(filter), limit);
    }

    @Override
    public void each(CareFilter filter, Predicate<Touch> visitor) {
        inner.each(bound(filter), visitor);
    }

    @Override
    public Map<Mood, Long> moods(CareFilter filter) {
        return inner.moods(bound(filter));
    }

    @Override
    public List<Touch> waiting(CareFilter filter, int limit) {
        return inner.waiting(bound(filter), limit);
    }

    @Override
    public Optional<Touch> touch(long id) {
        return own(inner.touch(id));
    }

    @Override
    public Optional<Concern> concern(long id) {
        return own(inner.concern(id));
    }

    @Override
    public List<Concern> concerns(CareFilter filter, int limit) {
        return inner.concerns(bound(filter), limit);
    }

    @Override
    public List<Concern> behind(long improvementId) {
        return own(inner.behind(improvementId));
    }

    @Override
    public Optional<Promise> promise(long id) {
        return own(inner.promise(id));
    }

    @Override
    public List<Promise> promises(CareFilter filter, int limit) {
        return inner.promises(bound(filter), limit);
    }

    @Override
    public Optional<Chore> chore(long id) {
        return own(inner.chore(id));
    }

    @Override
    public List<Chore> chores(CareFilter filter, int limit) {
        return inner.chores(bound(filter), limit);
    }

    @Override
    public List<Offer> offers(CareFilter filter) {
        return inner.offers(bound(filter));
    }

    @Override
    public List<Improvement> improvements() {
        return own(inner.improvements());
    }

    @Override
    public Reminders reminders() {
        return new GuardedReminders(inner.reminders(), scope);
    }

    @Override
    public List<Dismissal> dismissals(LocalDate today) {
        return own(inner.dismissals(today));
    }

    @Override
    public List<Arrival> arrivals(CareFilter filter) {
        return inner.arrivals(bound(filter));
    }

    @Override
    public List<Outlay> outlays(CareFilter filter) {
        return inner.outlays(bound(filter));
    }

    @Override
    public Optional<Round> round(long id) {
        return own(inner.round(id));
    }

    @Override
    public List<Round> rounds(CareFilter filter, int limit) {
        return inner.rounds(bound(filter), limit);
    }

    @Override
    public List<RoundLine> lines(long roundId) {
        return own(inner.lines(roundId));
    }

    @Override
    public List<Ambassador> ambassadors() {
        return own(inner.ambassadors());
    }

    @Override
    public List<Indicator> indicators() {
        return own(inner.indicators());
    }

    @Override
    public List<Count> counts(LocalDate from, LocalDate until) {
        return inner.counts(from, until).stream()
                .filter(it -> scope.owns(it.businessId()))
                .toList();
    }
}
