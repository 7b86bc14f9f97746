package lumbung.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param from its first unit
 * @param to the unit after its last
 */
public record Span(int from, int to) {
    private static final Pattern PLACE = Pattern.compile("query@(\\d{1,9})-(\\d{1,9})");

    /** As the place of a refusal: {@code query@5-11}. */
    public String place() {
        return "query@" + from + "-" + to;
    }

    /** The stretch of a query that a refusal points at; empty where the place is another. */
    public static Optional<Span> at(String place) {
        Matcher found = PLACE.matcher(place);
        return found.matches()
                ? Optional.of(new Span(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
