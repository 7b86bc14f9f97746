package lumbung.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewFigure;
import lumbung.orders.value.Funnel.Span;

/** Counts a review by plain SQL over all orders and all that was noted, out of an archive. */
final class PlainReview {
    private static final ZoneId ZONE = TestStore.CLOCK.getZone();
    private static final int DORMANT = 180;

    private final ArchivedTables tables;
    private final long businessId;
    private final Span span;
    private final Span before;
    private final String only;

    PlainReview(ArchivedTables tables, long businessId, Span span) {
        this.tables = tables;
        this.businessId = businessId;
        this.span = span;
        this.before = Review.before(span);
        this.only = businessId == 0 ? "" : " AND business_id = " + businessId;
    }

    private String ordered(LocalDate from, LocalDate until) {
        return "EXISTS (SELECT 1 FROM order_line l WHERE l.person_id = p.id AND l.quantity > l.returned"
                + only.replace("business", "l.business") + " AND l.day BETWEEN " + from.toEpochDay() + " AND "
                + until.toEpochDay() + ")";
    }

    private String now() {
        return ordered(span.from(), span.until());
    }

    private String ever(LocalDate until) {
        return ordered(LocalDate.EPOCH, until);
    }

    private String gone(LocalDate day) {
        return "(" + ever(day) + " AND NOT " + ordered(day.minusDays(DORMANT), day) + ")";
    }

    private long people(String condition) {
        return figure("SELECT COUNT(*) FROM person p WHERE " + condition);
    }

    private String days(String column) {
        return " " + column + " BETWEEN " + span.from().toEpochDay() + " AND "
                + span.until().toEpochDay();
    }

    private long count(String table, String day, String more) {
        return figure("SELECT COUNT(*) FROM " + table + " WHERE" + days(day) + only + more);
    }

    private long lines(String what) {
        return figure("SELECT COALESCE(SUM(" + what + "), 0) FROM order_line WHERE" + days("day") + only
                + " AND quantity > returned");
    }

    private OptionalLong share(long part, long whole) {
        return whole == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(100.0 * part / whole));
    }

    private String resells() {
        long day = span.until().toEpochDay();
        return "EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.kind = 'RESELLER'"
                + only.replace("business", "r.business") + " AND (r.since_day IS NULL OR r.since_day <= " + day
                + ") AND (r.until_day IS NULL OR r.until_day >= " + day + "))";
    }

    private long touches(String... kinds) {
        return count("touch", "day", " AND kind IN ('" + String.join("', '", kinds) + "')");
    }

    private long concerns(String... kinds) {
        return count("concern", "day", " AND kind IN ('" + String.join("', '", kinds) + "')");
    }

    private long addressees() {
        return figure("SELECT COUNT(*) FROM addressee a JOIN broadcast b ON b.id = a.broadcast_id"
                + " JOIN sending_phone s ON s.id = b.sending_phone_id WHERE a.sent_ms >= "
                + span.from().atStartOfDay(ZONE).toInstant().toEpochMilli() + " AND a.sent_ms < "
                + span.until().plusDays(1).atStartOfDay(ZONE).toInstant().toEpochMilli()
                + only.replace("business", "s.business"));
    }

    private long listening() {
        return touches("REVIEW", "PULSE") + concerns("COMPLAINT", "IDEA");
    }

    private long embracing() {
        return touches("VISIT", "LIFE_EVENT") + count("personal_offer", "since_day", "");
    }

    private long greeting() {
        return touches("GREETING");
    }

    private long responding() {
        return touches("CHAT", "CALL") + orders();
    }

    private long orders() {
        return figure("SELECT COALESCE(SUM(each_one), 0) FROM (SELECT COUNT(DISTINCT order_id) AS each_one"
                + " FROM order_line WHERE" + days("day") + only
                + " AND quantity > returned GROUP BY business_id) counted");
    }

    private long supporting() {
        return concerns("REQUEST", "HELP") + count("promise", "made_day", "");
    }

    private long energising() {
        return touches("SHARE", "REACTION", "GIFT", "THANKS");
    }

    private long talking() {
        return touches("TALK", "NEWS") + addressees();
    }

    private long answers(boolean granted) {
        String whose = only.isEmpty() ? "" : " AND (business_id IS NULL OR" + only.substring(4) + ")";
        return figure("SELECT COUNT(DISTINCT person_id) FROM consent WHERE granted = " + granted + " AND"
                + days("on_day") + whose);
    }

    private OptionalLong median() {
        List<Long> all = tables.figures("SELECT answered_day - day FROM concern WHERE" + days("day") + only
                + " AND kind = 'COMPLAINT' AND answered_day <= " + span.until().toEpochDay() + " ORDER BY 1");
        return all.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of((all.get((all.size() - 1) / 2) + all.get(all.size() / 2) + 1) / 2);
    }

    OptionalLong of(ReviewFigure figure) {
        return switch (figure.section()) {
            case PEOPLE -> OptionalLong.of(people(figure));
            case ORDERS, GIVEN -> orders(figure);
            case CARE -> care(figure);
            case ACTIVITIES -> OptionalLong.of(activities(figure));
            case PILLARS -> pillars(figure);
            case REACH -> OptionalLong.of(reach(figure));
            case YEAR -> OptionalLong.empty();
        };
    }

    private long people(ReviewFigure figure) {
        LocalDate eve = span.from().minusDays(1);
        return switch (figure) {
            case BUYERS -> people(now());
            case NEW -> people(now() + " AND NOT " + ever(eve));
            case AGAIN -> people(now() + " AND " + ever(eve));
            case REGULARS ->
                figure("SELECT COUNT(*) FROM person p WHERE (SELECT COUNT(DISTINCT l.order_id) FROM order_line l"
                        + " WHERE l.person_id = p.id AND l.quantity > l.returned"
                        + only.replace("business", "l.business") + " AND l.day BETWEEN "
                        + span.until().minusDays(90).toEpochDay() + " AND "
                        + span.until().toEpochDay() + ") >= 3");
            case QUIETENED -> people(ordered(before.from(), before.until()) + " AND NOT " + now());
            case LOST -> people(gone(span.until()) + " AND NOT " + gone(eve));
            case RETURNED -> people(now() + " AND " + gone(eve));
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private OptionalLong orders(ReviewFigure figure) {
        return switch (figure) {
            case ORDERS -> OptionalLong.of(orders());
            case BUSINESSES ->
                OptionalLong.of(figure("SELECT COUNT(DISTINCT business_id) FROM order_line WHERE" + days("day") + only
                        + " AND quantity > returned"));
            case SALES -> OptionalLong.of(lines("kept"));
            case REPEAT_RATE -> share(people(ReviewFigure.AGAIN), people(ReviewFigure.BUYERS));
            case RESELLERS -> OptionalLong.of(people(resells()));
            case RESELLERS_BUYING -> OptionalLong.of(people(resells() + " AND " + now()));
            case DISCOUNT -> OptionalLong.of(lines("listed - amount - by_hand"));
            case BY_HAND -> OptionalLong.of(lines("by_hand"));
            case BY_RULES ->
                only.isEmpty()
                        ? OptionalLong.of(figure("SELECT COALESCE(SUM(given), 0) FROM rule_use WHERE" + days("day")))
                        : OptionalLong.empty();
            case OFFERED -> OptionalLong.of(count("personal_offer", "since_day", " AND person_id IS NOT NULL"));
            // Nobody took one up in the demo, so an archive has not even the column.
            case TAKEN_UP -> OptionalLong.of(0);
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private OptionalLong care(ReviewFigure figure) {
        return switch (figure) {
            case COMPLAINTS -> OptionalLong.of(concerns("COMPLAINT"));
            case ANSWERED ->
                OptionalLong.of(count(
                        "concern",
                        "day",
                        " AND kind = 'COMPLAINT' AND answered_day <= "
                                + span.until().toEpochDay()));
            case ANSWER_DAYS -> median();
            case PROMISES -> OptionalLong.of(count("promise", "due_day", ""));
            case KEPT_RATE ->
                share(
                        count("promise", "due_day", " AND state = 'KEPT'"),
                        count("promise", "due_day", " AND state <> 'OPEN'"));
            case CONTENT ->
                share(
                        count("touch", "day", " AND kind = 'PULSE' AND mood = 'GLAD'"),
                        count("touch", "day", " AND kind = 'PULSE' AND mood <> 'UNKNOWN'"));
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private long activities(ReviewFigure figure) {
        return switch (figure) {
            case LISTENING -> listening();
            case EMBRACING -> embracing();
            case GREETING -> greeting();
            case RESPONDING -> responding();
            case HEARING -> listening() + embracing() + greeting() + responding();
            case SUPPORTING -> supporting();
            case ENERGISING -> energising();
            case TALKING -> talking();
            case SERVING -> supporting() + energising() + talking();
            case CONTACTS -> activities(ReviewFigure.HEARING) + activities(ReviewFigure.SERVING);
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private OptionalLong pillars(ReviewFigure figure) {
        long fresh = people(ReviewFigure.NEW);
        String lately = ordered(before.from(), before.until());
        return switch (figure) {
            case ATTRACTED -> OptionalLong.of(fresh + people(ReviewFigure.RETURNED));
            case COST_PER_NEW -> cost(fresh);
            case RETAINED -> share(people(lately + " AND " + now()), people(lately));
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private OptionalLong cost(long fresh) {
        long spent = figure("SELECT COALESCE(SUM(amount), 0) FROM outlay WHERE" + days("day") + only);
        return fresh == 0 || spent == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round((double) spent / fresh));
    }

    private long reach(ReviewFigure figure) {
        return switch (figure) {
            case BROADCASTS ->
                figure("SELECT COUNT(DISTINCT a.broadcast_id) FROM addressee a JOIN broadcast b ON b.id ="
                        + " a.broadcast_id JOIN sending_phone s ON s.id = b.sending_phone_id WHERE a.sent_ms >= "
                        + span.from().atStartOfDay(ZONE).toInstant().toEpochMilli() + " AND a.sent_ms < "
                        + span.until()
                                .plusDays(1)
                                .atStartOfDay(ZONE)
                                .toInstant()
                                .toEpochMilli()
                        + only.replace("business", "s.business"));
            case MESSAGES -> addressees();
            case CONSENTS -> answers(true);
            case WITHDRAWALS -> answers(false);
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private long figure(String sql) {
        return tables.figure(sql);
    }

    /** How the register stands on a day, which is told of the day of the review alone. */
    OptionalLong standing(ReviewFigure figure, LocalDate today) {
        long day = today.toEpochDay();
        String holds = " (x.since_day IS NULL OR x.since_day <= " + day
                + ") AND (x.until_day IS NULL OR x.until_day >= " + day + ")";
        String theirs = businessId == 0
                ? "1 = 1"
                : "EXISTS (SELECT 1 FROM person_role x WHERE x.person_id = p.id AND x.business_id = " + businessId
                        + " AND" + holds + ")";
        String complete = theirs + " AND p.area_id IS NOT NULL AND EXISTS (SELECT 1 FROM phone x WHERE"
                + " x.person_id = p.id AND x.kind <> 'UNCERTAIN' AND" + holds + ")";
        return switch (figure) {
            case PEOPLE -> OptionalLong.of(people(theirs));
            case REACHABLE -> OptionalLong.of(people(theirs + " AND " + allowed(day)));
            case IDENTIFIED -> share(people(complete), people(theirs));
            case INCOMPLETE -> OptionalLong.of(people(theirs) - people(complete));
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    /** A yes that counts: the newest of its kind, with no later no to all, and to all only where none is about the business. */
    private String allowed(long day) {
        String own = businessId == 0 ? "%s.business_id IS NULL" : "%s.business_id = " + businessId;
        String later = "(n.on_day > c.on_day OR (n.on_day = c.on_day AND n.id > c.id))";
        String other =
                "SELECT 1 FROM consent n WHERE n.person_id = p.id AND n.purpose = 'PROMO' AND n.on_day <= " + day;
        String sameKind = "(n.business_id = c.business_id OR (n.business_id IS NULL AND c.business_id IS NULL))";
        return "EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.purpose = 'PROMO' AND c.granted = TRUE"
                + " AND c.on_day <= " + day
                + " AND (c.business_id IS NULL OR " + own.formatted("c") + ")"
                + " AND NOT EXISTS (" + other + " AND " + sameKind + " AND " + later + ")"
                + " AND NOT EXISTS (" + other + " AND n.business_id IS NULL AND n.granted = FALSE AND " + later + ")"
                + " AND (" + own.formatted("c") + " OR NOT EXISTS (" + other + " AND " + own.formatted("n") + ")))";
    }
}
