package lumbung.search.index;

import java.util.List;

/**
 * Who has the pieces of numbers that are sought: everybody, where none is.
 *
 * @param asked whether any is sought
 * @param begun whose numbers begin so
 * @param having in whose numbers they stand anywhere
 * @param all these, and whose number begins with the first piece and has the others inside, where that is asked for
 */
record Numbered(boolean asked, Docs begun, Docs having, Docs all) {
    static Numbered of(Segment segment, Docs live, Wanted wanted, Depth depth) {
        if (wanted.numbers().isEmpty()) {
            return new Numbered(false, live, live, live);
        }
        Docs begun = live.copy();
        Docs having = live.copy();
        for (String digits : wanted.numbers()) {
            begun.and(beginning(segment, digits));
            having.and(depth == Depth.BEGINNINGS ? beginning(segment, digits) : anywhere(segment, digits));
        }
        boolean parted = depth == Depth.FORGIVING
                && !wanted.pieces().isEmpty()
                && !wanted.pieces().equals(wanted.numbers());
        Docs all = parted ? pieces(segment, live, wanted.pieces()).or(having) : having;
        return new Numbered(true, begun, having, all);
    }

    private static Docs pieces(Segment segment, Docs live, List<String> pieces) {
        Docs all = live.copy();
        for (int i = 0; i < pieces.size(); i++) {
            all.and(i == 0 ? beginning(segment, pieces.get(i)) : anywhere(segment, pieces.get(i)));
        }
        return all;
    }

    private static Docs beginning(Segment segment, String digits) {
        Docs docs = new Docs(segment.size());
        segment.phones().beginning(digits, docs);
        return docs;
    }

    private static Docs anywhere(Segment segment, String digits) {
        Docs docs = beginning(segment, digits);
        segment.phones().inside(digits, docs);
        return docs;
    }

    /** How well the one at this place has them. */
    Quality quality(int doc) {
        if (!asked) {
            return Quality.EXACT;
        }
        return begun.has(doc) ? Quality.BEGINNING : having.has(doc) ? Quality.HUMPS : Quality.SLIP;
    }
}
