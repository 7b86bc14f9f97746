package lumbung.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest few, the last of each day, week and month for a while, and for a quarter of a year what was
 * copied before the program or a restore changed everything.
 */
public final class Thinning {
    private static final int NEWEST = 5;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 24;
    private static final Duration QUARTER = Duration.ofDays(92);

    private Thinning() {}

    /** Those that may go, oldest first; what somebody made by hand never does. */
    public static List<Backup> spare(List<Backup> all, Instant now, ZoneId zone) {
        List<Backup> newestFirst = all.stream()
                .sorted(Comparator.comparing(
                                (Backup backup) -> backup.manifest().made())
                        .reversed())
                .toList();
        Set<Backup> kept = new HashSet<>(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
        kept.addAll(lastOfEach(newestFirst, zone, DAYS, day -> day));
        kept.addAll(lastOfEach(newestFirst, zone, WEEKS, Thinning::week));
        kept.addAll(lastOfEach(newestFirst, zone, MONTHS, YearMonth::from));
        List<Backup> spare = new ArrayList<>();
        for (Backup backup : newestFirst) {
            if (!kept.contains(backup) && !stays(backup, now)) {
                spare.add(0, backup);
            }
        }
        return List.copyOf(spare);
    }

    private static boolean stays(Backup backup, Instant now) {
        return switch (backup.manifest().reason()) {
            case HAND, ARCHIVE -> true;
            case MIGRATION, RESTORE -> backup.manifest().made().isAfter(now.minus(QUARTER));
            default -> false;
        };
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static List<Backup> lastOfEach(
            List<Backup> newestFirst, ZoneId zone, int most, Function<LocalDate, Object> span) {
        Set<Object> seen = new HashSet<>();
        List<Backup> last = new ArrayList<>();
        for (Backup backup : newestFirst) {
            LocalDate day = LocalDate.ofInstant(backup.manifest().made(), zone);
            if (seen.size() < most && seen.add(span.apply(day))) {
                last.add(backup);
            }
        }
        return last;
    }
}
