package lumbung.workbench.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Business;

/** Lists that somebody brings, taken over step by step. */
public interface Importing {
    /** What a column may become, as codes of text keys; the first is for one that is left out. */
    List<String> targets();

    /** Opens a file and guesses what its columns are, or knows it from an earlier time. */
    Outcome<Brought> open(String path);

    /** What taking it over would do; nothing is written. */
    Outcome<Report> preview(Brought list, Progress progress);

    /** Does it, in one operation that can be undone, or nothing of it. */
    Outcome<Report> apply(Brought list, Progress progress);

    /**
     * A list with what its columns are taken for.
     *
     * @param path the file
     * @param remarks what was found out about it
     * @param columns in the list's order
     * @param whole what holds for everybody on it
     * @param basis the business that these people agreed to hear from; empty where nobody says that they did
     */
    record Brought(String path, List<Message> remarks, List<Column> columns, Whole whole, Optional<Business> basis) {
        Brought with(List<Column> other, Whole all) {
            return new Brought(path, remarks, List.copyOf(other), all, basis);
        }

        Brought agreed(Optional<Business> other) {
            return new Brought(path, remarks, columns, whole, other);
        }
    }

    /**
     * What holds for everybody on a list; each empty for nothing.
     *
     * @param village where who has no village lives
     * @param community to which all belong
     */
    record Whole(String village, String community) {
        public static final Whole NOTHING = new Whole("", "");
    }

    /**
     * A column.
     *
     * @param target one of {@link Importing#targets}
     */
    record Column(String name, String target) {}

    /**
     * What becomes, or became, of a list.
     *
     * @param counts rows by what becomes of them, as codes of text keys
     * @param rows the first of those that are not simply new, then the others
     * @param mend the file in which the refused rows wait to be mended; empty where nothing was written
     */
    record Report(Map<String, Long> counts, List<Row> rows, Optional<String> mend) {}

    /**
     * What becomes of a row.
     *
     * @param line in the file, from 1
     * @param kind as in the counts
     * @param column which one it concerns, empty for the whole row
     * @param personId who it is or resembles, 0 for nobody in the register
     * @param remarks the reason and the remedy, what is added, what speaks for a duplicate
     */
    record Row(long line, String name, String kind, String column, long personId, List<Message> remarks) {}
}
