package lumbung.meeting.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lumbung.orders.kept.Tallies;
import lumbung.orders.value.Funnel.Span;

/** Counts customers of some days, beside what they did in as many days before: R073 to R077. */
final class Bought implements Tallies.Reader {
    private final Span span;
    private final LocalDate earlier;
    private final int dormant;
    private final int place;
    private final Set<Long> resellers;
    private long buyers;
    private long fresh;
    private long retained;
    private long lately;
    private long lost;
    private long returned;
    private long reselling;

    /**
     * @param place of the span's last day among those that are asked for; the last days of the spans before it stand behind it
     * @param dormant after how many days without an order somebody counts as lost
     */
    Bought(Span span, int place, int dormant, Set<Long> resellers) {
        this.span = span;
        this.earlier = Review.before(span).from();
        this.place = place;
        this.dormant = dormant;
        this.resellers = resellers;
    }

    /** The days up to which the last orders are asked for: the ends of the span, of the one before and of the one before that. */
    static List<LocalDate> days(Span span) {
        Span before = Review.before(span);
        return List.of(span.until(), before.until(), before.from().minusDays(1));
    }

    @Override
    public void read(Tallies.Customer it) {
        if (it.first().isAfter(span.until())) {
            return;
        }
        boolean buys = it.ordered(place, span.from());
        boolean bought = it.ordered(place + 1, earlier);
        boolean isNew = !it.first().isBefore(span.from());
        buyers += buys ? 1 : 0;
        fresh += isNew ? 1 : 0;
        lately += bought ? 1 : 0;
        retained += bought && buys ? 1 : 0;
        reselling += buys && resellers.contains(it.personId()) ? 1 : 0;
        boolean gone = !isNew && isGone(it, place + 1, span.from().minusDays(1));
        returned += gone && buys ? 1 : 0;
        lost += !gone && isGone(it, place, span.until()) ? 1 : 0;
    }

    private boolean isGone(Tallies.Customer it, int at, LocalDate day) {
        return !it.ordered(at, day.minusDays(dormant));
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

    long reselling() {
        return reselling;
    }
}
