package lumbung.pricing.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days that have a name and come again: Ramadan, Lebaran, panen, tahun ajaran, 17-an, hajatan. Data, not code: R065, N11.
 *
 * @param name as rules call it, in small letters
 * @param stretches one for each time it comes, by beginning
 */
public record Season(String name, List<Stretch> stretches) {
    public Season {
        stretches =
                stretches.stream().sorted(Comparator.comparing(Stretch::first)).toList();
    }

    public boolean isOn(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(day));
    }

    /**
     * With what somebody decided in place of the days nearest to it.
     *
     * @param within how many days its beginning may lie from that of the days it replaces
     */
    public Season corrected(Stretch told, int within) {
        List<Stretch> next = new ArrayList<>(stretches);
        next.removeIf(it -> Math.abs(it.first().toEpochDay() - told.first().toEpochDay()) <= within);
        next.add(told);
        return new Season(name, next);
    }

    /** With the computed days of some years, where nobody decided others. */
    public Season proposed(List<Stretch> computed, int within) {
        List<Stretch> next = new ArrayList<>(stretches);
        computed.stream()
                .filter(it -> next.stream()
                        .noneMatch(known ->
                                Math.abs(known.first().toEpochDay() - it.first().toEpochDay()) <= within))
                .toList()
                .forEach(next::add);
        return new Season(name, next);
    }
}
