package lumbung.search;

import java.util.List;

/** A word of a query with its place. */
sealed interface Token {
    Span span();

    /** A bracket or the sign of not: {@code ( ) -}. */
    record Sign(char sign, Span span) implements Token {}

    /** A bare word; it may be one that joins. */
    record Word(String text, Span span) implements Token {}

    /** What stood in quotes. */
    record Quoted(String text, Span span) implements Token {}

    /** A condition as typed. */
    record Asked(Value key, Operator operator, List<Value> values, Span span) implements Token {}

    /** A part of a condition. */
    record Value(String text, Span span) {}
}
