package lumbung.meeting.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures of a review, in the order in which they stand there; lumbung-figures(7) defines each of them. */
public enum ReviewFigure {
    PEOPLE("known", Section.PEOPLE, Unit.COUNT),
    REACHABLE("reachable", Section.PEOPLE, Unit.COUNT, Mark.ONE_PAGE),
    BUYERS("reviewBuyers", Section.PEOPLE, Unit.COUNT, Mark.ONE_PAGE),
    NEW("newBuyers", Section.PEOPLE, Unit.COUNT, Mark.ONE_PAGE),
    AGAIN("cameAgain", Section.PEOPLE, Unit.COUNT),
    REGULARS("regulars", Section.PEOPLE, Unit.COUNT, Mark.ONE_PAGE),
    QUIETENED("quietened", Section.PEOPLE, Unit.COUNT, Mark.ONE_PAGE),
    LOST("lost", Section.PEOPLE, Unit.COUNT, Mark.ONE_PAGE),
    RETURNED("returned", Section.PEOPLE, Unit.COUNT, Mark.ONE_PAGE),
    ORDERS("reviewOrders", Section.ORDERS, Unit.COUNT, Mark.ONE_PAGE),
    SALES("reviewSales", Section.ORDERS, Unit.RUPIAH, Mark.ONE_PAGE),
    REPEAT_RATE("repeatRate", Section.ORDERS, Unit.PERCENT, Mark.ONE_PAGE),
    BUSINESSES("sellingBusinesses", Section.ORDERS, Unit.COUNT),
    RESELLERS("resellers", Section.ORDERS, Unit.COUNT),
    RESELLERS_BUYING("resellersBuying", Section.ORDERS, Unit.COUNT),
    DISCOUNT("discount", Section.GIVEN, Unit.RUPIAH, Mark.ONE_PAGE),
    BY_HAND("byHand", Section.GIVEN, Unit.RUPIAH, Mark.ONE_PAGE),
    BY_RULES("byRules", Section.GIVEN, Unit.RUPIAH),
    OFFERED("offersMade", Section.GIVEN, Unit.COUNT),
    TAKEN_UP("offersTakenUp", Section.GIVEN, Unit.COUNT),
    COMPLAINTS("complaints", Section.CARE, Unit.COUNT, Mark.ONE_PAGE),
    ANSWERED("complaintsAnswered", Section.CARE, Unit.COUNT, Mark.ONE_PAGE),
    ANSWER_DAYS("answerDays", Section.CARE, Unit.DAYS, Mark.ONE_PAGE),
    PROMISES("promisesDue", Section.CARE, Unit.COUNT),
    KEPT_RATE("keptRate", Section.CARE, Unit.PERCENT, Mark.ONE_PAGE),
    CONTENT("content", Section.CARE, Unit.PERCENT),
    LISTENING("listening", Section.ACTIVITIES, Unit.COUNT),
    EMBRACING("embracing", Section.ACTIVITIES, Unit.COUNT),
    GREETING("greeting", Section.ACTIVITIES, Unit.COUNT),
    RESPONDING("responding", Section.ACTIVITIES, Unit.COUNT),
    HEARING("hearing", Section.ACTIVITIES, Unit.COUNT, Mark.ONE_PAGE),
    SUPPORTING("supporting", Section.ACTIVITIES, Unit.COUNT),
    ENERGISING("energising", Section.ACTIVITIES, Unit.COUNT),
    TALKING("talking", Section.ACTIVITIES, Unit.COUNT),
    SERVING("serving", Section.ACTIVITIES, Unit.COUNT, Mark.ONE_PAGE),
    CONTACTS("contacts", Section.ACTIVITIES, Unit.COUNT),
    IDENTIFIED("identified", Section.PILLARS, Unit.PERCENT),
    ATTRACTED("attracted", Section.PILLARS, Unit.COUNT),
    COST_PER_NEW("costPerNew", Section.PILLARS, Unit.RUPIAH),
    RETAINED("retained", Section.PILLARS, Unit.PERCENT, Mark.ONE_PAGE),
    BROADCASTS("broadcasts", Section.REACH, Unit.COUNT),
    MESSAGES("messagesSent", Section.REACH, Unit.COUNT),
    CONSENTS("consents", Section.REACH, Unit.COUNT),
    WITHDRAWALS("withdrawals", Section.REACH, Unit.COUNT, Mark.ONE_PAGE),
    INCOMPLETE("incomplete", Section.REACH, Unit.COUNT),
    PROFIT("typedProfit", Section.YEAR, Unit.RUPIAH, Mark.TYPED),
    ROI("typedRoi", Section.YEAR, Unit.HUNDREDTHS, Mark.TYPED),
    JOBS("typedJobs", Section.YEAR, Unit.COUNT, Mark.TYPED);

    /** The parts of a review. */
    public enum Section {
        PEOPLE,
        ORDERS,
        GIVEN,
        CARE,
        ACTIVITIES,
        PILLARS,
        /** Broadcasts, consent and what is missing in the register. */
        REACH,
        YEAR;

        /** In their order. */
        public List<ReviewFigure> figures() {
            return Arrays.stream(ReviewFigure.values())
                    .filter(it -> it.section == this)
                    .toList();
        }
    }

    /** In what it is counted. */
    public enum Unit {
        COUNT,
        RUPIAH,
        PERCENT,
        /** Of a percent. */
        HUNDREDTHS,
        DAYS
    }

    private enum Mark {
        NONE,
        /** It stands on the one page that a meeting reads. */
        ONE_PAGE,
        /** Somebody typed it; nothing here counts it. */
        TYPED
    }

    private final String code;
    private final Section section;
    private final Unit unit;
    private final Mark mark;

    ReviewFigure(String code, Section section, Unit unit) {
        this(code, section, unit, Mark.NONE);
    }

    ReviewFigure(String code, Section section, Unit unit, Mark mark) {
        this.code = code;
        this.section = section;
        this.unit = unit;
        this.mark = mark;
    }

    /** Its name in files and in the manual. */
    public String code() {
        return code;
    }

    public Section section() {
        return section;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isTyped() {
        return mark == Mark.TYPED;
    }

    /** Whether it stands on the one page that a meeting reads: R115. */
    public boolean isOnOnePage() {
        return mark == Mark.ONE_PAGE;
    }

    static Optional<ReviewFigure> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
