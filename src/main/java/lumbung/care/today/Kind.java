package lumbung.care.today;

import java.util.Optional;
import lumbung.care.kept.HomeList;

/** The lists that a day begins with. */
public enum Kind {
    /** Whose next order is due. */
    DUE(HomeList.DUE),
    /** Who has waited twice as long as usual. */
    QUIET(HomeList.QUIET),
    /** Who brought others, or ordered for a round number of times. */
    THANK(HomeList.THANK),
    /** Who wrote or called and was not answered. */
    WAITING,
    /** What was promised for today or before. */
    PROMISES,
    /** What is to be done today. */
    CHORES,
    /** Of whom it is to be asked how something was. */
    ASK,
    /** Special requests, and what waits longer for its answer than it may. */
    CONCERNS,
    /** Whose birthday it is in the coming days. */
    BIRTHDAYS(HomeList.BIRTHDAY);

    private final Optional<HomeList> list;

    Kind() {
        this.list = Optional.empty();
    }

    Kind(HomeList list) {
        this.list = Optional.of(list);
    }

    /** The list from which people can be dismissed; empty where they cannot. */
    public Optional<HomeList> list() {
        return list;
    }
}
