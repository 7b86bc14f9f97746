package lumbung.search.index;

import java.io.IOException;

/** A file that ends too early, or is not as it was written. */
final class NotWhole extends IOException {
    private static final long serialVersionUID = 1;

    NotWhole(String what) {
        super(what);
    }
}
