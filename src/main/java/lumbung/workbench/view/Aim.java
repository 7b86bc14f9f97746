package lumbung.workbench.view;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The field that is meant: a fix names it, or somebody types what it is called while reading.
 *
 * @param search what is typed of its name
 * @param field its name, empty for none
 * @param text what stands in it, where there may be several of the name; empty for any
 */
record Aim(SpeedSearch search, String field, String text) implements Event.Answer {
    static final Aim NONE = at("", "");
    private static final String AREA = "wilayah";

    static Aim at(String field, String text) {
        return new Aim(SpeedSearch.NONE, field, text);
    }

    /** The line meant: of several that hold the text, else an empty one, else the first; the first of all for none. */
    int line(PersonSheet sheet) {
        if (field.equals(AREA)) {
            return area(sheet);
        }
        List<Integer> named = IntStream.range(0, sheet.lines().size())
                .filter(at -> sheet.lines().get(at).field().name().equals(field))
                .boxed()
                .toList();
        return named.stream()
                .filter(at -> !text.isEmpty() && sheet.lines().get(at).text().contains(text))
                .findFirst()
                .or(() -> named.stream()
                        .filter(at -> sheet.lines().get(at).text().isBlank())
                        .findFirst())
                .or(() -> named.stream().findFirst())
                .orElse(0);
    }

    /** Where nothing is known the largest area, else the smallest: what lies between is known with that. */
    private static int area(PersonSheet sheet) {
        List<Integer> areas = IntStream.range(0, sheet.lines().size())
                .filter(at -> sheet.lines().get(at).isArea())
                .boxed()
                .toList();
        boolean known =
                areas.stream().anyMatch(at -> !sheet.lines().get(at).text().isBlank());
        return areas.isEmpty() ? 0 : areas.get(known ? areas.size() - 1 : 0);
    }

    /** The first field that is called as is typed; the one before, where none is. */
    Aim seeking(SpeedSearch next, PersonSheet sheet) {
        return next.open() ? new Aim(next, field, text).nearest(0, 1, sheet) : NONE;
    }

    /** The next field called so, or the one before. */
    Aim moved(int by, PersonSheet sheet) {
        return nearest(line(sheet) + by, by, sheet);
    }

    private Aim nearest(int from, int by, PersonSheet sheet) {
        int at = SpeedSearch.nearest(from, by, sheet.lines().size(), each -> fits(sheet, each));
        boolean none = at < 0 || at >= sheet.lines().size() || !fits(sheet, at);
        PersonSheet.Line line = sheet.lines().get(none ? line(sheet) : at);
        return new Aim(search, line.field().name(), line.text());
    }

    /** Of several values of a name only the first is called so. */
    private boolean fits(PersonSheet sheet, int at) {
        PersonSheet.Line line = sheet.lines().get(at);
        boolean again = at > 0
                && sheet.lines().get(at - 1).field().name().equals(line.field().name());
        return !again
                && (search.isEmpty()
                        || search.scene()
                                .filter(scene -> search.fits(scene.texts().of(PersonRows.label(line.field()))))
                                .isPresent());
    }
}
