package lumbung.bench;

import java.io.IOException;
import java.util.List;

/** Something that can be measured; gives one or more lines of the table. */
interface Measure {
    /** The word that picks it on the command line. */
    String name();

    List<Figure> take(Lab lab) throws IOException;
}
