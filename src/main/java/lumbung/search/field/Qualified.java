package lumbung.search.field;

import java.util.Optional;

/** A value that may say where it holds: {@code reseller@sigendo}. */
public record Qualified(String word, Optional<String> where) {
    /** Takes a value apart at its last {@code @}. */
    public static Qualified of(String value) {
        int sign = value.lastIndexOf('@');
        return sign < 0
                ? new Qualified(value, Optional.empty())
                : new Qualified(
                        value.substring(0, sign).strip(),
                        Optional.of(value.substring(sign + 1).strip()));
    }

    /** Its one form around the value's canonical word. */
    public String written(String canonical) {
        return where.map(place -> canonical + "@" + Named.written(place)).orElse(canonical);
    }
}
