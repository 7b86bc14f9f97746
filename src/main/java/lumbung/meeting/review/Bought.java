package lumbung.meeting.review;

import java.time.LocalDate;
import java.util.Set;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.Tallies;
import lumbung.orders.value.Funnel.Span;

/** Counts customers of some days, beside what they did in as many days before: R073 to R077. */
final class Bought implements Tallies.Reader {
    private final Span span;
    private final Span before;
    private final LocalDate eve;
    private final Lifecycle lifecycle;
    private final Set<Long> resellers;
    private long buyers;
    private long fresh;
    private long retained;
    private long lately;
    private long lost;
    private long returned;
    private long reselling;
    private long regulars;

    Bought(Span span, Lifecycle lifecycle, Set<Long> resellers) {
        this.span = span;
        this.before = Review.before(span);
        this.eve = before.until();
        this.lifecycle = lifecycle;
        this.resellers = resellers;
    }

    @Override
    public void read(Tallies.Customer it) {
        if (it.first().isAfter(span.until())) {
            return;
        }
        boolean buys = it.ordered(span.from(), span.until());
        boolean bought = it.ordered(before.from(), before.until());
        boolean isNew = !it.first().isBefore(span.from());
        buyers += buys ? 1 : 0;
        fresh += isNew ? 1 : 0;
        lately += bought ? 1 : 0;
        retained += bought && buys ? 1 : 0;
        reselling += buys && resellers.contains(it.personId()) ? 1 : 0;
        boolean gone = !isNew && isGone(it, eve);
        returned += gone && buys ? 1 : 0;
        lost += !gone && isGone(it, span.until()) ? 1 : 0;
        regulars += isRegular(it) ? 1 : 0;
    }

    private boolean isGone(Tallies.Customer it, LocalDate day) {
        return !it.ordered(day.minusDays(lifecycle.dormant()), day);
    }

    private boolean isRegular(Tallies.Customer it) {
        return it.purchases()
                        .between(span.until().minusDays(lifecycle.within()), span.until())
                        .orders()
                >= lifecycle.orders();
    }

    long buyers() {
        return buyers;
    }

    long fresh() {
        return fresh;
    }

    /** Who had bought before the span and did so in it. */
    long again() {
        return buyers - fresh;
    }

    /** Who bought in the days before and not in these. */
    long quietened() {
        return lately - retained;
    }

    long lost() {
        return lost;
    }

    long returned() {
        return returned;
    }

    long lately() {
        return lately;
    }

    long retained() {
        return retained;
    }

    /** Who ordered often enough at the end of the span. */
    long regulars() {
        return regulars;
    }

    long reselling() {
        return reselling;
    }
}
