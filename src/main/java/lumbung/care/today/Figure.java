package lumbung.care.today;

/** The figures that commands and screens tell of a day and of what people mean; lumbung-figures(7) defines each of them. */
public enum Figure {
    DUE("due"),
    QUIET("quiet"),
    THANK("thank"),
    WAITING("waiting"),
    PROMISES("promises"),
    CHORES("chores"),
    ASK("ask"),
    CONCERNS("concerns"),
    BIRTHDAYS("birthdays"),
    ANSWER_MINUTES("answerMinutes"),
    REPEATS("repeats"),
    AMOUNT("amount"),
    ORDERS("orders"),
    PAID("paid"),
    DAYS("days"),
    PEOPLE("people"),
    FIRST("first"),
    LAST("last"),
    FAVOURITE("favourite"),
    QUANTITY("quantity"),
    WEEKDAY("weekday"),
    STANDING("standing"),
    GAP("gap"),
    TOGETHER("together"),
    NOT_YET("notYet"),
    COHORTS("cohorts"),
    FUNNEL("funnel"),
    USED("used"),
    BUYERS("buyers"),
    SALES("sales"),
    SATISFACTION("satisfaction"),
    LOYALTY("loyalty"),
    PROFIT("profit"),
    GROWTH("growth"),
    ROI("roi"),
    JOBS("jobs");

    private final String code;

    Figure(String code) {
        this.code = code;
    }

    /** Its name in JSON and in the manual. */
    public String code() {
        return code;
    }

    /** The figure that a list of the day is. */
    public static Figure of(Kind kind) {
        return valueOf(kind.name());
    }
}
