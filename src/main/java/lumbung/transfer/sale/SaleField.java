package lumbung.transfer.sale;

/** What a column of a till's list can be. */
public enum SaleField {
    /** Not taken over. */
    IGNORED,
    /** The running number that lists have in front. */
    NUMBER,
    /** The day, perhaps with the hour. */
    DATE,
    TIME,
    /** The till's own number of the receipt: lines that share it are one sale. */
    RECEIPT,
    PRODUCT,
    /** A number, perhaps with its unit: "2,5 kg". */
    QUANTITY,
    UNIT,
    /** Of one unit. */
    PRICE,
    /** What was paid for the line. */
    TOTAL,
    /** What the line cost before its discount. */
    GROSS,
    /** In rupiah or percent. */
    DISCOUNT,
    BUYER,
    PHONE,
    /** The buyer's number in this register. */
    MEMBER,
    BUSINESS,
    /** Whether it was paid, or taken back at the till. */
    PAID,
    NOTE
}
