package lumbung.command;

import lumbung.transfer.SourceRow;
import lumbung.transfer.Verdict;
import lumbung.transfer.Watcher;

/** Counts rows on standard error while another watches. */
final class Progress implements Watcher {
    private static final int STEP = 1_000;

    private final Watcher next;
    private final Page err;
    private long rows;

    Progress(Watcher next, Page err) {
        this.next = next;
        this.err = err;
    }

    @Override
    public void begin() {
        rows = 0;
        next.begin();
    }

    @Override
    public void row(Verdict verdict, SourceRow row) {
        rows++;
        if (rows % STEP == 0) {
            err.write(rows + "\n");
            err.flush();
        }
        next.row(verdict, row);
    }
}
