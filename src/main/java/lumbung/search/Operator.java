package lumbung.search;

/** How a condition compares. */
public enum Operator {
    IS(":"),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As the canonical form writes it. */
    public String sign() {
        return sign;
    }
}
