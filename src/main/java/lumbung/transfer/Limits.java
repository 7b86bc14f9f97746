package lumbung.transfer;

/** How much one file may hold. What is over it is refused by name, so that a wrong file cannot exhaust a small PC. */
final class Limits {
    static final long FILE_BYTES = 500_000_000;
    static final int RECORD_CHARS = 200_000;
    static final int RECORD_LINES = 200;
    static final int CARD_CHARS = 12_000_000;
    static final int COLUMNS = 300;
    static final int NAME_CHARS = 200;
    static final int TEXT_CHARS = 500;
    static final int NOTE_CHARS = 4_000;
    static final int RAW_PHONE_CHARS = 200;

    private Limits() {}
}
