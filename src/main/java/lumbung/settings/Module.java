package lumbung.settings;

import java.util.Locale;

/**
 * A part of the program that a cooperative, or one of its businesses, may do without (R125). What belongs to a module that
 * is off is nowhere to be seen.
 */
public enum Module {
    /** Whom to write to, and the contact files for it. */
    BROADCAST(true),
    /** What came back of broadcasts: answers, sharing, reactions, beside the orders. R037 to R042. */
    ENGAGEMENT(false),
    /** Points for what one buys: R068. */
    POINTS(false),
    /** Slips that pay a part of an order: R069. */
    VOUCHER(false),
    /** Cards with members' numbers: R070. */
    CARD(false),
    /** What is done so that customers come again, and what comes of it: R072. */
    PROGRAMME(false),
    /** Who passes a business's word on, and what they were given: R046. */
    AMBASSADOR(false),
    /** What clerks think of their own work, each for oneself: R106. */
    SELFCHECK(false),
    /** To ask how an order was, some days after it was handed over: R082. */
    AFTERSALES(false);

    static final String PREFIX = "module.";

    private final boolean usual;

    Module(boolean usual) {
        this.usual = usual;
    }

    /** Whether it is on where nobody said anything. */
    public boolean usual() {
        return usual;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its setting for the cooperative. */
    public String setting() {
        return PREFIX + code();
    }

    /**
     * The name of its setting for one business.
     *
     * @param businessId 0 for the cooperative
     */
    public String setting(long businessId) {
        return businessId == 0 ? setting() : setting() + "." + businessId;
    }
}
