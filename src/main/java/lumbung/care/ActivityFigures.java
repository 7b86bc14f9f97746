package lumbung.care;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import lumbung.care.kept.Activity;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Touch;
import lumbung.orders.kept.Rhythm;

/**
 * How much passed between people and businesses in some days, by activity, way and direction, and how fast messages were
 * answered. Rows R015, R023, R036, R047, R048.
 *
 * @param counts of everything, each in exactly one of them
 * @param answers how fast each business answered the messages that came in; without those to whom nobody wrote
 */
public record ActivityFigures(List<Care.Count> counts, Map<Long, Answers> answers) {
    /** An answer within so many minutes is a quick one. */
    private static final long QUICK = 60;

    public ActivityFigures {
        counts = List.copyOf(counts);
        answers = Map.copyOf(answers);
    }

    /**
     * How fast messages were answered.
     *
     * @param waited minutes of each that was answered, the shortest first
     * @param waiting how many were not
     */
    public record Answers(List<Long> waited, long waiting) {
        public Answers {
            waited = List.copyOf(waited);
        }

        /** Minutes; empty where none was answered. */
        public OptionalLong median() {
            return waited.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Rhythm.median(waited));
        }

        /** How many were answered within the hour. */
        public long quick() {
            return waited.stream().filter(minutes -> minutes <= QUICK).count();
        }
    }

    /** Of some days, both ends with them. */
    public static ActivityFigures of(Care care, LocalDate from, LocalDate until) {
        Map<Long, List<Long>> waited = new TreeMap<>();
        Map<Long, Long> waiting = new TreeMap<>();
        care.each(CareFilter.ALL.between(from, until), touch -> {
            if (touch.manner().direction() == Direction.IN && touch.kind().waits()) {
                List<Long> minutes = waited.computeIfAbsent(touch.businessId(), id -> new ArrayList<>());
                touch.reply()
                        .ifPresentOrElse(
                                reply -> minutes.add(minutes(touch, reply)),
                                () -> waiting.merge(touch.businessId(), 1L, Long::sum));
            }
            return true;
        });
        Map<Long, Answers> answers = new TreeMap<>();
        waited.forEach((business, minutes) -> {
            Collections.sort(minutes);
            answers.put(business, new Answers(minutes, waiting.getOrDefault(business, 0L)));
        });
        return new ActivityFigures(care.counts(from, until), answers);
    }

    private static long minutes(Touch touch, Touch.Reply reply) {
        return Duration.between(touch.at(), reply.at()).toMinutes();
    }

    /** The seven activities; those of which there was nothing with 0. */
    public Map<Activity, Long> activities() {
        Map<Activity, Long> all = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            all.put(activity, 0L);
        }
        all.putAll(by(count -> count.kind().activity(), Activity.class));
        return all;
    }

    public Map<Medium, Long> media() {
        return by(Care.Count::medium, Medium.class);
    }

    public Map<Direction, Long> directions() {
        return by(Care.Count::direction, Direction.class);
    }

    private <K extends Enum<K>> Map<K, Long> by(Function<Care.Count, K> key, Class<K> type) {
        Map<K, Long> all = new EnumMap<>(type);
        counts.forEach(count -> all.merge(key.apply(count), count.figure(), Long::sum));
        return all;
    }

    public long total() {
        return counts.stream().mapToLong(Care.Count::figure).sum();
    }
}
