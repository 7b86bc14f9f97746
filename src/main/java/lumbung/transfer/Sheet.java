package lumbung.transfer;

import java.util.List;
import lumbung.message.Message;
import lumbung.message.Refusal;

/** A file of people, read row by row as often as one likes; it is never held in memory whole. */
public interface Sheet {
    /** The file's name, without its folder. */
    String name();

    List<String> columns();

    /** What was found out about the file: how it is written, where its header stands. */
    List<Message> remarks();

    /** The texts above the header, such as "DAFTAR HADIR PKK BONGAS". */
    List<String> titles();

    /** Reads from the first row to the last, or until the visitor has had enough. */
    void read(Visitor visitor);

    /** Who is shown the rows. */
    interface Visitor {
        /** A row; answers whether to go on. */
        boolean row(SourceRow row);

        /** A place that cannot be read; answers whether to go on. */
        boolean broken(SourceRow raw, Refusal refusal);

        /** A line that is no row: a title, a sum, a signature, a header printed again. */
        void aside(long line, String text);
    }
}
