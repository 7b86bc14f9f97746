package lumbung.meeting.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.care.ActivityFigures;
import lumbung.care.kept.Activity;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Indicator;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Outlay;
import lumbung.care.kept.Promise;
import lumbung.care.kept.TouchKind;
import lumbung.orders.kept.Rhythm;
import lumbung.orders.kept.Tallies;
import lumbung.orders.value.Funnel.Span;
import lumbung.register.SendingPhone;

/** Counts what came of some days; what is not known is left out. */
final class Counting {
    private static final int WHOLE = 100;

    /** What the register counts by itself, whether anybody notes anything or not. */
    private static final Set<TouchKind> BY_ITSELF = Set.of(TouchKind.ORDER, TouchKind.BROADCAST);

    private final Map<ReviewFigure, Long> figures = new EnumMap<>(ReviewFigure.class);
    private final Reviewing.Ports ports;
    private final OptionalLong business;
    private final Span span;
    private final int year;
    private final boolean sold;

    /**
     * @param year of what a business says itself of a year
     */
    Counting(Reviewing.Ports ports, OptionalLong business, Span span, int year) {
        this.ports = ports;
        this.business = business;
        this.span = span;
        this.year = year;
        this.sold = ports.orders()
                .tallies()
                .began(business)
                .filter(day -> !day.isAfter(span.until()))
                .isPresent();
    }

    /** All but what each customer bought. */
    Counting counted() {
        if (sold) {
            sales();
        }
        care();
        reach();
        year();
        return this;
    }

    /** With what the customers bought. */
    Map<ReviewFigure, Long> with(Bought bought) {
        if (sold) {
            customers(bought);
        }
        return figures;
    }

    private void share(ReviewFigure figure, long part, long whole) {
        if (whole > 0) {
            figures.put(figure, Math.round((double) WHOLE * part / whole));
        }
    }

    private boolean isMeant(long businessId) {
        return business.isEmpty() || business.getAsLong() == businessId;
    }

    private void customers(Bought bought) {
        figures.put(ReviewFigure.BUYERS, bought.buyers());
        figures.put(ReviewFigure.NEW, bought.fresh());
        figures.put(ReviewFigure.AGAIN, bought.again());
        figures.put(ReviewFigure.QUIETENED, bought.quietened());
        figures.put(ReviewFigure.LOST, bought.lost());
        figures.put(ReviewFigure.RETURNED, bought.returned());
        figures.put(ReviewFigure.ATTRACTED, bought.fresh() + bought.returned());
        figures.put(ReviewFigure.REGULARS, bought.regulars());
        share(ReviewFigure.REPEAT_RATE, bought.again(), bought.buyers());
        share(ReviewFigure.RETAINED, bought.retained(), bought.lately());
        figures.put(ReviewFigure.RESELLERS, bought.resellers());
        figures.put(ReviewFigure.RESELLERS_BUYING, bought.reselling());
        long spent = ports.care().outlays(of(CareFilter.ALL)).stream()
                .map(Outlay::amount)
                .mapToLong(it -> it.amount())
                .sum();
        if (spent > 0 && bought.fresh() > 0) {
            figures.put(ReviewFigure.COST_PER_NEW, Math.round((double) spent / bought.fresh()));
        }
    }

    private void sales() {
        List<Tallies.Sold> days = ports.orders().tallies().sold(span.from(), span.until()).stream()
                .filter(it -> isMeant(it.businessId()))
                .toList();
        figures.put(
                ReviewFigure.ORDERS,
                days.stream().mapToLong(Tallies.Sold::orders).sum());
        figures.put(
                ReviewFigure.BUSINESSES,
                days.stream().map(Tallies.Sold::businessId).distinct().count());
        figures.put(
                ReviewFigure.SALES,
                days.stream().mapToLong(it -> it.amount().amount()).sum());
        figures.put(
                ReviewFigure.DISCOUNT,
                days.stream().mapToLong(Tallies.Sold::discount).sum());
        figures.put(
                ReviewFigure.BY_HAND,
                days.stream().mapToLong(Tallies.Sold::byHand).sum());
        if (business.isEmpty()) {
            ports.orders()
                    .tallies()
                    .given(span.from(), span.until())
                    .ifPresent(given -> figures.put(ReviewFigure.BY_RULES, given));
        }
    }

    private CareFilter of(CareFilter filter) {
        CareFilter days = filter.between(span.from(), span.until());
        return business.isPresent() ? days.with(business.getAsLong()) : days;
    }

    /** Where nobody noted anything in the days, nothing is known of them; a nought would say that all was well. */
    private void care() {
        List<Care.Count> counts = ports.care().counts(span.from(), span.until()).stream()
                .filter(it -> isMeant(it.businessId()))
                .toList();
        figures.put(ReviewFigure.MESSAGES, times(counts, TouchKind.BROADCAST));
        List<Promise> promises = ports.care().promises(of(CareFilter.ALL), Integer.MAX_VALUE);
        if (counts.stream().allMatch(it -> BY_ITSELF.contains(it.kind())) && promises.isEmpty()) {
            return;
        }
        activities(new ActivityFigures(counts, Map.of()).activities());
        offered();
        complaints();
        promised(promises);
        content();
    }

    private static long times(List<Care.Count> counts, TouchKind kind) {
        return counts.stream()
                .filter(it -> it.kind() == kind)
                .mapToLong(Care.Count::figure)
                .sum();
    }

    private void activities(Map<Activity, Long> activities) {
        activities.forEach((activity, times) -> {
            figures.put(ReviewFigure.valueOf(activity.name()), times);
            figures.merge(ReviewFigure.valueOf(activity.factor().name()), times, Long::sum);
            figures.merge(ReviewFigure.CONTACTS, times, Long::sum);
        });
    }

    /** An offer to a segment is taken up by nobody in particular. */
    private void offered() {
        List<Offer> personal = ports.care().offers(of(CareFilter.ALL)).stream()
                .filter(it -> it.personId() != 0
                        && it.term()
                                .since()
                                .filter(first -> !first.isBefore(span.from()) && !first.isAfter(span.until()))
                                .isPresent())
                .toList();
        figures.put(ReviewFigure.OFFERED, (long) personal.size());
        figures.put(
                ReviewFigure.TAKEN_UP,
                personal.stream().filter(it -> it.usedBy().isPresent()).count());
    }

    private void complaints() {
        List<Concern> came = ports.care().concerns(of(CareFilter.ALL.only(TouchKind.COMPLAINT)), Integer.MAX_VALUE);
        List<Long> days = came.stream()
                .flatMap(it -> answered(it).stream()
                        .map(day -> ChronoUnit.DAYS.between(it.at().toLocalDate(), day)))
                .sorted()
                .toList();
        figures.put(ReviewFigure.COMPLAINTS, (long) came.size());
        figures.put(ReviewFigure.ANSWERED, (long) days.size());
        if (!days.isEmpty()) {
            figures.put(ReviewFigure.ANSWER_DAYS, Rhythm.median(days));
        }
    }

    /** The day of the answer, as it was known on the last day. */
    private Optional<LocalDate> answered(Concern concern) {
        return concern.handling().answer().map(Concern.Answer::day).filter(day -> !day.isAfter(span.until()));
    }

    private void promised(List<Promise> promises) {
        long kept =
                promises.stream().filter(it -> it.state() == Promise.State.KEPT).count();
        long broken = promises.stream()
                .filter(it -> it.state() == Promise.State.BROKEN)
                .count();
        figures.put(ReviewFigure.PROMISES, (long) promises.size());
        share(ReviewFigure.KEPT_RATE, kept, kept + broken);
    }

    private void content() {
        Map<Mood, Long> moods = ports.care().moods(of(CareFilter.ALL.only(TouchKind.PULSE)));
        long glad = moods.getOrDefault(Mood.GLAD, 0L);
        share(
                ReviewFigure.CONTENT,
                glad,
                glad + moods.getOrDefault(Mood.FAIR, 0L) + moods.getOrDefault(Mood.UNHAPPY, 0L));
    }

    private void reach() {
        Map<Long, Long> phones = ports.people().directory().sendingPhones().stream()
                .collect(Collectors.toMap(SendingPhone::id, SendingPhone::businessId));
        var zone = ports.clock().getZone();
        figures.put(
                ReviewFigure.BROADCASTS,
                ports.broadcasts().sendings(span.from().atStartOfDay(zone).toInstant()).stream()
                        .filter(it -> !it.at().atZone(zone).toLocalDate().isAfter(span.until()))
                        .filter(it -> isMeant(
                                phones.getOrDefault(it.broadcast().target().sendingPhoneId(), 0L)))
                        .count());
        Tallies tallies = ports.orders().tallies();
        figures.put(ReviewFigure.CONSENTS, tallies.answers(business, true, span.from(), span.until()));
        figures.put(ReviewFigure.WITHDRAWALS, tallies.answers(business, false, span.from(), span.until()));
    }

    /** What a business says itself; the cooperative says nothing, but people at work can be added up. */
    private void year() {
        for (Indicator typed : ports.care().indicators()) {
            if (typed.year() != year || !isMeant(typed.businessId())) {
                continue;
            }
            typed.jobs().ifPresent(people -> figures.merge(ReviewFigure.JOBS, people, Long::sum));
            if (business.isPresent()) {
                typed.profit().ifPresent(profit -> figures.put(ReviewFigure.PROFIT, profit));
                typed.roi().ifPresent(roi -> figures.put(ReviewFigure.ROI, roi));
            }
        }
    }
}
