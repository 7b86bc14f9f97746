package lumbung.orders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lumbung.pricing.rule.Standing;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/**
 * Where somebody stands by the days on which they ordered: R058.
 *
 * @param orders how many make a regular
 * @param within within how many days
 * @param dormant after how many days without an order somebody counts as long gone
 */
public record Lifecycle(int orders, int within, int dormant) {
    public static Lifecycle of(Settings settings) {
        return new Lifecycle(
                CooperativeSetting.REGULAR_ORDERS.number(settings),
                CooperativeSetting.REGULAR_DAYS.number(settings),
                CooperativeSetting.DORMANT_DAYS.number(settings));
    }

    /**
     * Where somebody stands on a day.
     *
     * @param days of each order before, oldest first
     */
    public Standing standing(List<LocalDate> days, LocalDate today) {
        if (days.isEmpty()) {
            return Standing.PROSPECT;
        }
        int last = days.size() - 1;
        if (gap(days.get(last), today) > dormant) {
            return Standing.DORMANT;
        }
        if (isRegular(days, last, today)) {
            return Standing.REGULAR;
        }
        if (last > 0 && gap(days.get(last - 1), days.get(last)) > dormant) {
            return Standing.RETURNED;
        }
        return wasRegular(days, last) ? Standing.SELDOM : Standing.FIRST;
    }

    private boolean wasRegular(List<LocalDate> days, int last) {
        for (int at = last; at >= orders - 1; at--) {
            if (isRegular(days, at, days.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether enough orders up to the one at a place are no older than they may be. */
    private boolean isRegular(List<LocalDate> days, int at, LocalDate today) {
        int first = at - orders + 1;
        return first >= 0 && gap(days.get(first), today) <= within;
    }

    private static long gap(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
