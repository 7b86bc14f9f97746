package lumbung.broadcast;

import java.nio.file.Path;
import java.util.List;
import lumbung.message.Outcome;

/** The files of a broadcast that need words: the sheet of steps, the page of chats, a provider's columns. */
public interface Papers {
    /**
     * What goes out.
     *
     * @param folder where all of it lies
     * @param lists the contact files among it
     */
    record Parcel(Dispatch.Plan plan, Path folder, List<ContactFile> lists) {
        public Parcel {
            lists = List.copyOf(lists);
        }
    }

    /** Those of one format; none where there is nothing to say. */
    Outcome<List<ContactFile>> of(Parcel parcel, String format);
}
