package lumbung.register;

/** What somebody may be written to about: pesanan, promo, undangan rapat. */
public enum Purpose {
    ORDER,
    PROMO,
    MEETING
}
