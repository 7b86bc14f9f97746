package lumbung.workbench.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Lists that somebody brings, taken over step by step. */
public interface Importing {
    /** What is said in a list's field about what is not there yet, for it to be added. */
    String ADD = "add";

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
     * @param whole what holds for all of it, by the name of its field; what is not there is nothing
     */
    record Brought(String path, List<Message> remarks, List<Column> columns, Map<String, String> whole) {
        public Brought {
            columns = List.copyOf(columns);
            whole = Map.copyOf(whole);
        }

        Brought with(List<Column> other, Map<String, String> all) {
            return new Brought(path, remarks, other, all);
        }

        /** What was said in a field of the whole list, empty for nothing. */
        public String said(String field) {
            return whole.getOrDefault(field, "");
        }
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
     * @param rows what is to be said of all of it, then the first of those that are not simply new, then the others
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
    record Row(long line, String name, String kind, String column, long personId, List<Message> remarks) {
        /** What is to be said of the whole list, such as what of it is left out. */
        public static Row ofAll(Message remark) {
            return new Row(0, "", "", "", 0, List.of(remark));
        }

        boolean isOfAll() {
            return line == 0;
        }
    }
}
