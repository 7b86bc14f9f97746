package lumbung.broadcast.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Closes a text up where placeholders had nothing to say: no empty line, no bracket around nothing, no lone comma. */
final class Closing {
    /** Marks where something is missing; no character of a text that was cleaned. */
    static final String HOLE = "\ue000";

    private static final List<Mending> GAPS = List.of(
            mending("\\( *HOLE *\\)|\\[ *HOLE *]|\"HOLE\"|“HOLE”|```HOLE```|([*_~])HOLE\\1", HOLE),
            mending("^[ HOLE]*HOLE[ HOLE]*(\\n|\\z)", ""));

    private static final List<Mending> ENDS = List.of(
            mending("(?<=[(\\[“]) *HOLE[ HOLE]*", ""),
            mending("[,;:]? *HOLE[ HOLE]*(?=[,;:.?!])", ""),
            mending("[,;:]? *HOLE[ HOLE]*$", ""),
            mending(" *HOLE[ HOLE]*(?= )|HOLE", ""),
            mending(" {2,}", " "),
            mending(" +$", ""),
            mending("\\n{3,}", "\n\n"));

    private static final Pattern START = pattern("^[ ,;:]*HOLE[ ,;:HOLE]*(\\p{Ll}?)");

    private Closing() {}

    /** What is written anew. */
    private record Mending(Pattern where, String with) {
        String in(String text) {
            return where.matcher(text).replaceAll(with);
        }
    }

    private static Mending mending(String where, String with) {
        return new Mending(pattern(where), with);
    }

    private static Pattern pattern(String where) {
        return Pattern.compile(where.replace("HOLE", HOLE), Pattern.MULTILINE);
    }

    static String up(String text) {
        String closed = text;
        for (Mending gap : GAPS) {
            closed = gap.in(closed);
        }
        // What now begins a line begins a sentence.
        closed = START.matcher(closed).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
        for (Mending end : ENDS) {
            closed = end.in(closed);
        }
        return Normalizer.normalize(closed.strip(), Normalizer.Form.NFC);
    }
}
