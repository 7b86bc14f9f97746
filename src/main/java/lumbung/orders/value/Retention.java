package lumbung.orders.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lumbung.orders.kept.Figures;

/** Who came back: those whose first order fell into one quarter, and how many of them ordered in each quarter from there on. */
public final class Retention {
    private final Map<Quarter, Map<Quarter, Long>> counts = new TreeMap<>();
    private final TreeSet<Quarter> own = new TreeSet<>();
    private long person;

    private Retention() {}

    /**
     * Those of one quarter.
     *
     * @param ordered how many of them ordered in this quarter, in the next one, and so on until the last; the first is all of them
     */
    public record Cohort(Quarter quarter, List<Long> ordered) {
        public Cohort {
            ordered = List.copyOf(ordered);
        }

        public long people() {
            return ordered.get(0);
        }
    }

    /**
     * Counts the order days of people, the oldest cohort first.
     *
     * @param until the last day that counts
     */
    public static List<Cohort> of(Figures figures, Figures.Whose whose, LocalDate until) {
        Retention counting = new Retention();
        figures.eachOrder(whose, counting::day);
        counting.ended();
        return counting.cohorts(Quarter.of(until));
    }

    private void day(LocalDate day, long of) {
        if (of != person) {
            ended();
            person = of;
        }
        own.add(Quarter.of(day));
    }

    /** All days of somebody were seen. */
    private void ended() {
        if (!own.isEmpty()) {
            Map<Quarter, Long> row = counts.computeIfAbsent(own.first(), first -> new TreeMap<>());
            own.forEach(quarter -> row.merge(quarter, 1L, Long::sum));
            own.clear();
        }
    }

    private List<Cohort> cohorts(Quarter last) {
        List<Cohort> all = new ArrayList<>();
        counts.forEach((first, row) -> {
            List<Long> ordered = new ArrayList<>();
            for (int at = 0; at <= first.until(last); at++) {
                ordered.add(0L);
            }
            row.forEach((quarter, people) -> {
                if (first.until(quarter) < ordered.size()) {
                    ordered.set(first.until(quarter), people);
                }
            });
            if (!ordered.isEmpty()) {
                all.add(new Cohort(first, ordered));
            }
        });
        return List.copyOf(all);
    }
}
