package lumbung.register;

import java.util.function.Predicate;

/** All people, for work that must look at each of them. */
public interface Everyone {
    /** Shows everybody in turn, never all at once, until the visitor has had enough and answers false. */
    void each(Predicate<Card> visitor);
}
