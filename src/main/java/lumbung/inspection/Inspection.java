package lumbung.inspection;

import java.util.function.Consumer;

/**
 * Looks at one thing for one kind of problem; what it answers depends on nothing but what it is shown.
 *
 * @param <S> what it is shown: a person's card with what is around it, a community with its members …
 */
public interface Inspection<S> {
    /** The kind of its problems; also the last part of its text keys. */
    String id();

    Severity severity();

    void look(S subject, Consumer<Problem> found);
}
