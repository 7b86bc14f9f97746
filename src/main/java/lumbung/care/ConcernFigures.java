package lumbung.care;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Mood;
import lumbung.care.kept.TouchKind;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.People;

/**
 * What complaints and ideas were about, and how fast they were answered. Rows R010, R096, R101.
 *
 * @param kinds how many of each kind
 * @param causes how many complaints of each cause, the most first; those without one left out
 * @param products how many about each product, the most first
 * @param areas how many from where, by address; of people not named left out
 * @param months how many came in each month
 * @param days how many days each answered one took, by business, the fewest first
 * @param moods how answers were taken, of those closed
 */
public record ConcernFigures(
        Map<TouchKind, Long> kinds,
        Map<String, Long> causes,
        Map<Long, Long> products,
        Map<String, Long> areas,
        Map<String, Long> months,
        Map<Long, List<Long>> days,
        Map<Mood, Long> moods) {

    /** Where people live. */
    public record Where(People people, Directory directory) {
        private Map<Long, String> of(Collection<Concern> concerns) {
            List<Long> ids = concerns.stream()
                    .map(Concern::personId)
                    .filter(id -> id != 0)
                    .distinct()
                    .toList();
            return people.cards(ids).stream().collect(Collectors.toMap(Card::id, this::address));
        }

        private String address(Card card) {
            return directory.address(card.person().dwelling().areaId());
        }
    }

    public static ConcernFigures of(Collection<Concern> concerns, Where where) {
        Map<Long, String> addresses = where.of(concerns);
        Map<TouchKind, Long> kinds = new EnumMap<>(TouchKind.class);
        Map<Mood, Long> moods = new EnumMap<>(Mood.class);
        Map<Long, List<Long>> days = new TreeMap<>();
        for (Concern concern : concerns) {
            kinds.merge(concern.kind(), 1L, Long::sum);
            if (!concern.isOpen()) {
                moods.merge(concern.handling().mood(), 1L, Long::sum);
            }
            concern.handling()
                    .answer()
                    .ifPresent(answer -> days.computeIfAbsent(concern.businessId(), id -> new ArrayList<>())
                            .add(ChronoUnit.DAYS.between(concern.at().toLocalDate(), answer.day())));
        }
        days.values().forEach(Collections::sort);
        return new ConcernFigures(
                kinds,
                most(concerns, it -> text(it.matter().cause())),
                most(concerns, it -> Optional.of(it.matter().productId()).filter(id -> id != 0)),
                most(concerns, it -> Optional.ofNullable(addresses.get(it.personId()))),
                new TreeMap<>(
                        most(concerns, it -> Optional.of(YearMonth.from(it.at()).toString()))),
                days,
                moods);
    }

    private static Optional<String> text(String cause) {
        return Optional.of(cause).filter(it -> !it.isEmpty());
    }

    /** How many have each key, the most first. */
    private static <K extends Comparable<K>> Map<K, Long> most(
            Collection<Concern> concerns, Function<Concern, Optional<K>> key) {
        Map<K, Long> counts = concerns.stream()
                .flatMap(it -> key.apply(it).stream())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        Map<K, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> sorted.put(it.getKey(), it.getValue()));
        return sorted;
    }
}
