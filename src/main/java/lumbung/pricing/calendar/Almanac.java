package lumbung.pricing.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cooperative's seasons, no two of one name. */
public record Almanac(List<Season> seasons) {
    public static final Almanac EMPTY = new Almanac(List.of());

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2050;

    public Almanac {
        seasons = List.copyOf(seasons);
    }

    /** The Hijri feasts of some years, to begin with. */
    public static Almanac proposed(int firstYear, int lastYear) {
        return EMPTY.withFeasts(firstYear, lastYear);
    }

    /** With the Hijri feasts of some years, where nobody told their days. */
    public Almanac withFeasts(int firstYear, int lastYear) {
        Almanac next = this;
        for (Feast feast : Feast.values()) {
            Season before = next.season(feast.season()).orElse(new Season(feast.season(), List.of()));
            next = next.with(before.proposed(feast.between(firstYear, lastYear), Feast.WITHIN));
        }
        return next;
    }

    /** With the Hijri feasts of all years that matter here, where nobody told their days. */
    public Almanac withFeasts() {
        return withFeasts(FIRST_YEAR, LAST_YEAR);
    }

    /** With a season in place of the one of its name. */
    public Almanac with(Season season) {
        TreeMap<String, Season> next = new TreeMap<>();
        seasons.forEach(it -> next.put(it.name(), it));
        next.put(season.name(), season);
        return new Almanac(List.copyOf(next.values()));
    }

    public Optional<Season> season(String name) {
        return seasons.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The names of the seasons of a day. */
    public Set<String> on(LocalDate day) {
        return seasons.stream().filter(it -> it.isOn(day)).map(Season::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The days of some seasons together; a season that is not known has none. */
    public DaySet days(Collection<String> names) {
        return DaySet.of(seasons.stream()
                .filter(it -> names.contains(it.name()))
                .flatMap(it -> it.stretches().stream())
                .toList());
    }
}
