package lumbung.register.editing;

/** What to do with a value: be it, be it too, be it no longer. */
public enum Verb {
    SET("="),
    ADD("+="),
    REMOVE("-=");

    private final String sign;

    Verb(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
