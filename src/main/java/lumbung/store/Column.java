package lumbung.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A column of a table and where its value comes from: a String, a Long, a Boolean or null.
 *
 * @param derived whether it is computed from the others, and so has no place in the journal
 */
record Column<R>(String name, Function<R, Object> value, boolean derived) {
    static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, value::apply, false);
    }

    static <R> Column<R> derived(String name, Function<R, String> value) {
        return new Column<>(name, value::apply, true);
    }

    static <R> Column<R> number(String name, ToLongFunction<R> value) {
        return new Column<>(name, value::applyAsLong, false);
    }

    /** An id, 0 being none and NULL in the table. */
    static <R> Column<R> reference(String name, ToLongFunction<R> value) {
        return new Column<>(name, row -> value.applyAsLong(row) == 0 ? null : (Object) value.applyAsLong(row), false);
    }

    static <R> Column<R> openNumber(String name, Function<R, OptionalLong> value) {
        return new Column<>(name, row -> boxed(value.apply(row)), false);
    }

    private static Object boxed(OptionalLong number) {
        return number.isPresent() ? (Object) number.getAsLong() : null;
    }

    static <R> Column<R> flag(String name, Predicate<R> value) {
        return new Column<>(name, value::test, false);
    }

    static <R> Column<R> one(String name, Function<R, Enum<?>> value) {
        return new Column<>(name, row -> value.apply(row).name(), false);
    }

    static <R> Column<R> day(String name, Function<R, LocalDate> value) {
        return new Column<>(name, row -> value.apply(row).toEpochDay(), false);
    }

    static <R> Column<R> openDay(String name, Function<R, Optional<LocalDate>> value) {
        return new Column<>(
                name, row -> value.apply(row).map(LocalDate::toEpochDay).orElse(null), false);
    }

    /** A day that follows from the row's other values. */
    static <R> Column<R> openDerivedDay(String name, Function<R, Optional<LocalDate>> value) {
        return new Column<>(
                name, row -> value.apply(row).map(LocalDate::toEpochDay).orElse(null), true);
    }

    static <R> Column<R> year(String name, Function<R, OptionalInt> value) {
        return new Column<>(name, row -> yearOf(value.apply(row)), false);
    }

    private static Object yearOf(OptionalInt year) {
        return year.isPresent() ? (Object) (long) year.getAsInt() : null;
    }
}
