package lumbung.transfer;

/**
 * Where somebody lives as a row says it.
 *
 * @param rw digits without leading zeros, as {@code rt}; empty for unknown
 * @param rest what is not village, dusun, RW or RT
 */
record Locality(String village, String hamlet, String rw, String rt, String rest) {
    static final Locality UNKNOWN = new Locality("", "", "", "", "");

    boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Each part from this, or from the other where this does not know it. */
    Locality or(Locality other) {
        return new Locality(
                either(village, other.village),
                either(hamlet, other.hamlet),
                either(rw, other.rw),
                either(rt, other.rt),
                either(rest, other.rest));
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
