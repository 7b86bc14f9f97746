package lumbung.message;

import java.util.function.Consumer;
import java.util.function.Function;

/** What came of a request: a value, or the reason why there is none. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Outcome<T> refused(String key, Object... arguments) {
        return new Refused<>(Refusal.of(key, arguments));
    }

    /** One of two answers, whichever this is. */
    default <R> R fold(Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused) {
        if (this instanceof Done<T> it) {
            return done.apply(it.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return then(value -> done(next.apply(value)));
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return fold(next, Outcome::refused);
    }

    default Outcome<T> ifRefused(Consumer<Refusal> refused) {
        if (this instanceof Refused<T> it) {
            refused.accept(it.refusal());
        }
        return this;
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The value, where a refusal would be a fault of the program itself. */
    default T get() {
        return fold(value -> value, refusal -> {
            throw new IllegalStateException(refusal.place() + ": " + refusal.reason());
        });
    }
}
