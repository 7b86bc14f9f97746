package lumbung.broadcast;

import java.util.List;
import lumbung.message.Outcome;

/** The files of a broadcast that need words: the sheet of steps, the page of chats, a provider's columns. */
public interface Papers {
    /**
     * Those of one format; none where there is nothing to say.
     *
     * @param lists the contact files that go with them
     */
    Outcome<List<ContactFile>> of(Dispatch.Plan plan, String format, List<ContactFile> lists);
}
