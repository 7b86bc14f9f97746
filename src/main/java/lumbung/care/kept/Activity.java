package lumbung.care.kept;

/**
 * What a business does for those who buy from it: the seven activities of the study by Yulia (2020), in two groups. Rows R047,
 * R048.
 */
public enum Activity {
    /** Mendengarkan. */
    LISTENING(Factor.HEARING),
    /** Merangkul. */
    EMBRACING(Factor.HEARING),
    /** Menyapa. */
    GREETING(Factor.HEARING),
    /** Menanggapi. */
    RESPONDING(Factor.HEARING),
    /** Mendukung. */
    SUPPORTING(Factor.SERVING),
    /** Memberi energi. */
    ENERGISING(Factor.SERVING),
    /** Membicarakan. */
    TALKING(Factor.SERVING);

    private final Factor factor;

    Activity(Factor factor) {
        this.factor = factor;
    }

    public Factor factor() {
        return factor;
    }

    /** The two groups of activities. */
    public enum Factor {
        /** Listening, embracing, greeting and responding. */
        HEARING,
        /** Supporting, energising and talking. */
        SERVING
    }
}
