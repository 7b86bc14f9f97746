package lumbung.meeting.review;

import java.time.LocalDate;
import java.util.Set;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.Days;
import lumbung.orders.kept.Tallies;
import lumbung.orders.value.Funnel.Span;

/** Counts customers of some days, beside what they did in as many days before: R073 to R077. */
final class Bought implements Tallies.Reader {
    private final Days days;
    private final Days before;
    /** Who ordered in none of these is lost at the end of the days, or was before them. */
    private final Days awake;

    private final Days awakeBefore;
    private final Days regularly;
    private final int often;
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
        Span past = Review.before(span);
        this.days = Days.of(span.from(), span.until());
        this.before = Days.of(past.from(), past.until());
        this.awake = ending(span.until(), lifecycle.dormant());
        this.awakeBefore = ending(past.until(), lifecycle.dormant());
        this.regularly = ending(span.until(), lifecycle.within());
        this.often = lifecycle.orders();
        this.resellers = resellers;
    }

    private static Days ending(LocalDate last, int days) {
        return Days.of(last.minusDays(days), last);
    }

    @Override
    public void read(Tallies.Customer it) {
        if (it.first() > days.last()) {
            return;
        }
        boolean buys = it.ordered(days);
        boolean bought = it.ordered(before);
        boolean isNew = it.first() >= days.first();
        buyers += buys ? 1 : 0;
        fresh += isNew ? 1 : 0;
        lately += bought ? 1 : 0;
        retained += bought && buys ? 1 : 0;
        reselling += buys && resellers.contains(it.personId()) ? 1 : 0;
        boolean gone = !isNew && !it.ordered(awakeBefore);
        returned += gone && buys ? 1 : 0;
        lost += !gone && !it.ordered(awake) ? 1 : 0;
        regulars += it.purchases().in(regularly).orders() >= often ? 1 : 0;
    }

    long resellers() {
        return resellers.size();
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
