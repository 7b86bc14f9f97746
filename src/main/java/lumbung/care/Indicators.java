package lumbung.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Indicator;
import lumbung.care.kept.Mood;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.DayTotal;
import lumbung.orders.kept.Figures;
import lumbung.orders.kept.Orders;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/** How years were for businesses: what is counted, and beside it what they say themselves. R126. */
public final class Indicators {
    private static final int FIRST_YEAR = 1990;

    private final Ledger ledger;
    private final Care care;
    private final Orders orders;
    private final LocalDate today;

    public Indicators(Ledger ledger, Care care, Orders orders, LocalDate today) {
        this.ledger = ledger;
        this.care = care;
        this.orders = orders;
        this.today = today;
    }

    /** What a business said of a year; empty where it said nothing. */
    public Optional<Indicator> typed(long businessId, int year) {
        return care.indicators().stream()
                .filter(it -> it.businessId() == businessId && it.year() == year)
                .findFirst();
    }

    /**
     * Keeps what a business says of a year, in place of what it said before.
     *
     * @param indicator of a business and a year; one that says nothing takes away what it said
     * @param name what the business is called
     */
    public Outcome<Indicator> say(Indicator indicator, String name) {
        if (indicator.businessId() == 0) {
            return Outcome.refused(Refusal.at("business", "care.refused.indicator.business"));
        }
        if (indicator.year() < FIRST_YEAR || indicator.year() > today.getYear()) {
            return Outcome.refused(Refusal.at(
                    "year", "care.refused.year", Integer.toString(FIRST_YEAR), Integer.toString(today.getYear())));
        }
        Optional<Indicator> before = typed(indicator.businessId(), indicator.year());
        Message what = Message.of("care.operation.indicator", name, Integer.toString(indicator.year()));
        return ledger.write(ledger.intent(what), changes -> {
            Indicator now = before.map(it -> it.saying(indicator)).orElseGet(() -> indicator.noted(changes.newId()));
            if (before.isEmpty()) {
                changes.add(now);
            } else if (now.isEmpty()) {
                changes.remove(before.get());
            } else {
                changes.change(now);
            }
            return Outcome.done(now);
        });
    }

    /** A profit as one writes it: 12.000.000, Rp500000, -250000; nothing for an empty text. */
    public static Outcome<OptionalLong> profit(String text, String place) {
        String digits = text.strip().replaceFirst("(?i)rp\\s*", "").replace(".", "");
        if (digits.isEmpty()) {
            return Outcome.done(OptionalLong.empty());
        }
        return digits.matches("-?\\d{1,15}")
                ? Outcome.done(OptionalLong.of(Long.parseLong(digits)))
                : Outcome.refused(Refusal.at(place, "care.refused.profit", text));
    }

    /** A percentage as one writes it: 12,5 or -3%; nothing for an empty text. */
    public static Outcome<OptionalLong> roi(String text, String place) {
        String number = text.strip().replace("%", "").replace(',', '.').strip();
        if (number.isEmpty()) {
            return Outcome.done(OptionalLong.empty());
        }
        return number.matches("-?\\d{1,6}(\\.\\d{1,2})?")
                ? Percent.of(new BigDecimal(number))
                        .map(it -> Outcome.done(OptionalLong.of(it.basisPoints())))
                        .orElseThrow()
                : Outcome.refused(Refusal.at(place, "care.refused.roi", text));
    }

    /** A number of people as one writes it: 4; nothing for an empty text. */
    public static Outcome<OptionalLong> jobs(String text, String place) {
        String digits = text.strip().replace(".", "");
        if (digits.isEmpty()) {
            return Outcome.done(OptionalLong.empty());
        }
        return digits.matches("\\d{1,6}")
                ? Outcome.done(OptionalLong.of(Long.parseLong(digits)))
                : Outcome.refused(Refusal.at(place, "care.refused.jobs", text));
    }

    /** A year of a business. */
    public IndicatorSheet sheet(long businessId, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate until = LocalDate.of(year, 12, 31);
        Rupiah amount = Rupiah.NOTHING;
        long count = 0;
        for (DayTotal day : orders.sold(from, until)) {
            if (day.businessId() == businessId) {
                count += day.orders();
                amount = amount.plus(day.amount());
            }
        }
        return new IndicatorSheet(
                businessId,
                year,
                new IndicatorSheet.Sales(count, amount),
                satisfaction(businessId, from, until),
                loyalty(businessId, from, until),
                typed(businessId, year),
                typed(businessId, year - 1));
    }

    private IndicatorSheet.Satisfaction satisfaction(long businessId, LocalDate from, LocalDate until) {
        Map<Mood, Long> moods =
                care.moods(CareFilter.ALL.with(businessId).only(TouchKind.PULSE).between(from, until));
        return new IndicatorSheet.Satisfaction(
                moods.getOrDefault(Mood.GLAD, 0L),
                moods.getOrDefault(Mood.FAIR, 0L),
                moods.getOrDefault(Mood.UNHAPPY, 0L));
    }

    /** Of those who ordered in the year, who had done so on another day before or did in it. */
    private IndicatorSheet.Loyalty loyalty(long businessId, LocalDate from, LocalDate until) {
        Set<Long> buyers = new HashSet<>();
        Set<Long> again = new HashSet<>();
        Map<Long, LocalDate> first = new HashMap<>();
        orders.figures().eachOrder(Figures.Whose.EVERYBODY.with(businessId), (day, person) -> {
            LocalDate began = first.computeIfAbsent(person, id -> day);
            if (!day.isBefore(from) && !day.isAfter(until)) {
                buyers.add(person);
                if (day.isAfter(began)) {
                    again.add(person);
                }
            }
        });
        return new IndicatorSheet.Loyalty(buyers.size(), again.size());
    }
}
