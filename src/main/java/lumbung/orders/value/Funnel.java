package lumbung.orders.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Message;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.Figures;
import lumbung.pricing.rule.Standing;
import lumbung.register.editing.Days;

/**
 * How people became customers of a business in some days, and where everybody stands at their end. Row R058.
 *
 * @param prospects who was noted as a prospect in these days and had not ordered before them
 * @param bought how many of these ordered within them
 * @param fresh who ordered for the first time in these days
 * @param again how many of these ordered on a later day within {@link #DAYS}
 * @param waiting how many of these have not yet, and still have days left
 * @param standings where everybody stands on the last day who ordered so far, or is a prospect still
 */
public record Funnel(
        Funnel.Span span,
        long prospects,
        long bought,
        long fresh,
        long again,
        long waiting,
        Map<Standing, Long> standings) {
    /** Within how many days somebody new should come again. */
    public static final int DAYS = 60;

    /** From one day to another, both of them with it. */
    public record Span(LocalDate from, LocalDate until) {
        private static final Pattern TWO =
                Pattern.compile("(\\S.*?)\\s+(?:sampai|sd|s/d|s\\.d\\.|until|to)\\s+(\\S.*)");

        /** The year that ends on a day. */
        public static Span year(LocalDate last) {
            return new Span(last.minusYears(1).plusDays(1), last);
        }

        /** A year of the calendar, as far as it went. */
        public static Span year(int year, LocalDate today) {
            LocalDate end = LocalDate.of(year, 12, 31);
            return new Span(LocalDate.of(year, 1, 1), end.isAfter(today) ? today : end);
        }

        /** As one types it: 2025, 2026-03, "1-7-2026 sampai 30-9-2026"; empty for what is none, or lies ahead. */
        public static Optional<Span> read(String text, LocalDate today) {
            Matcher two = TWO.matcher(text.strip());
            boolean both = two.matches();
            Optional<LocalDate> first = Days.first(both ? two.group(1) : text, today);
            Optional<LocalDate> last =
                    Days.last(both ? two.group(2) : text, today).map(day -> day.isAfter(today) ? today : day);
            return first.filter(from -> last.filter(day -> !from.isAfter(day)).isPresent())
                    .map(from -> new Span(from, last.orElseThrow()));
        }
    }

    public Funnel {
        standings = Map.copyOf(standings);
    }

    /** Counts everybody's orders up to the last day. */
    static Funnel of(Figures figures, Figures.Whose whose, Lifecycle lifecycle, Span span) {
        Counting counting = new Counting(
                lifecycle, span, new HashSet<>(figures.prospects(whose.business(), span.from, span.until)));
        figures.eachOrder(whose, counting::order);
        counting.ended();
        return counting.told();
    }

    /** How many of a hundred; a dash of nobody. */
    public static String percent(long part, long whole) {
        return whole == 0 ? "-" : Math.round(100.0 * part / whole) + "%";
    }

    /** All but the standings in sentences. */
    public List<Message> said() {
        List<Message> said = new ArrayList<>();
        said.add(Message.of("orders.funnel.prospects", prospects, bought, percent(bought, prospects)));
        said.add(Message.of("orders.funnel.fresh", fresh, again, DAYS, percent(again, fresh - waiting)));
        if (waiting > 0) {
            said.add(Message.of("orders.funnel.waiting", waiting, DAYS));
        }
        return said;
    }

    /** Where everybody stands, in the order in which one comes to it; those of which there are none left out. */
    public List<Message> shares() {
        long all = standings.values().stream().mapToLong(Long::longValue).sum();
        List<Message> shares = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            long people = standings.getOrDefault(standing, 0L);
            if (people > 0) {
                Message name = Message.of("selling.standing.".concat(standing.name()));
                shares.add(Message.of("orders.funnel.standing", name, people, percent(people, all)));
            }
        }
        return shares;
    }

    /** Goes through orders, person by person. */
    private static final class Counting {
        private final Lifecycle lifecycle;
        private final Span span;
        private final Set<Long> prospects;
        private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
        private final List<LocalDate> days = new ArrayList<>();
        private long person;
        private long bought;
        private long fresh;
        private long again;
        private long waiting;

        Counting(Lifecycle lifecycle, Span span, Set<Long> prospects) {
            this.lifecycle = lifecycle;
            this.span = span;
            this.prospects = prospects;
        }

        void order(LocalDate day, long of) {
            if (of != person) {
                ended();
                person = of;
            }
            if (!day.isAfter(span.until)) {
                days.add(day);
            }
        }

        /** All orders of somebody were seen. */
        void ended() {
            if (!days.isEmpty()) {
                standings.merge(lifecycle.standing(days, span.until), 1L, Long::sum);
                begun(days.get(0));
                days.clear();
            }
        }

        private void begun(LocalDate first) {
            if (first.isBefore(span.from)) {
                prospects.remove(person);
                return;
            }
            fresh++;
            bought += prospects.contains(person) ? 1 : 0;
            LocalDate last = first.plusDays(DAYS);
            if (days.stream().anyMatch(day -> day.isAfter(first) && !day.isAfter(last))) {
                again++;
            } else if (last.isAfter(span.until)) {
                waiting++;
            }
        }

        Funnel told() {
            long still = prospects.size() - bought;
            if (still > 0) {
                standings.merge(Standing.PROSPECT, still, Long::sum);
            }
            return new Funnel(span, prospects.size(), bought, fresh, again, waiting, standings);
        }
    }
}
