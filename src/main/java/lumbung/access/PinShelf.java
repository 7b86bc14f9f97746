package lumbung.access;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where PINs are kept, apart from the journal: no undo brings an old one back. */
public interface PinShelf {
    Optional<Pin> of(long clerkId);

    /**
     * Reads a clerk's PIN and writes what becomes of it, with nobody in between.
     *
     * @return what is kept now
     */
    Optional<Pin> change(long clerkId, UnaryOperator<Optional<Pin>> next);
}
