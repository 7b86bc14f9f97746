package lumbung.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.register.Card;

/**
 * Whom a part of a query means.
 *
 * @param test decides over one person
 * @param sql lets through at least everybody whom the test does; empty where a database cannot tell
 * @param exact whether the SQL lets through nobody else
 */
public record Meaning(Predicate<Card> test, Optional<Sql> sql, boolean exact) {
    /** Only the test knows. */
    public static Meaning tested(Predicate<Card> test) {
        return new Meaning(test, Optional.empty(), false);
    }

    /** The SQL says exactly what the test says. */
    public static Meaning exact(Predicate<Card> test, Sql sql) {
        return new Meaning(test, Optional.of(sql), true);
    }

    /** The SQL narrows down, the test decides. */
    public static Meaning narrowed(Predicate<Card> test, Sql sql) {
        return new Meaning(test, Optional.of(sql), false);
    }

    Meaning negated() {
        return exact ? exact(test.negate(), sql.orElseThrow().not()) : tested(test.negate());
    }

    static Meaning all(List<Meaning> parts) {
        if (parts.isEmpty()) {
            return exact(card -> true, Sql.ALL);
        }
        List<Sql> known =
                parts.stream().map(Meaning::sql).flatMap(Optional::stream).toList();
        Optional<Sql> sql = known.isEmpty() ? Optional.empty() : Optional.of(Sql.join(known, " AND "));
        return new Meaning(
                card -> parts.stream().allMatch(part -> part.test.test(card)),
                sql,
                parts.stream().allMatch(Meaning::exact));
    }

    static Meaning any(List<Meaning> parts) {
        List<Sql> known =
                parts.stream().map(Meaning::sql).flatMap(Optional::stream).toList();
        Optional<Sql> sql = known.size() < parts.size() ? Optional.empty() : Optional.of(Sql.join(known, " OR "));
        return new Meaning(
                card -> parts.stream().anyMatch(part -> part.test.test(card)),
                sql,
                parts.stream().allMatch(Meaning::exact));
    }
}
