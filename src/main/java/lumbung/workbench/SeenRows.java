package lumbung.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.transfer.Report;
import lumbung.transfer.SourceRow;
import lumbung.transfer.Verdict;
import lumbung.transfer.Watcher;
import lumbung.workbench.view.Importing;
import lumbung.workbench.view.Progress;

/** Keeps the rows that want a look, and the first of the others. */
final class SeenRows implements Watcher {
    private static final int MOST = 500;

    private final Progress progress;
    private final List<Importing.Row> looked = new ArrayList<>();
    private final List<Importing.Row> plain = new ArrayList<>();
    private long read;

    SeenRows(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void begin() {
        looked.clear();
        plain.clear();
        read = 0;
    }

    @Override
    public void row(Verdict verdict, SourceRow row) {
        progress.done(++read, 0);
        boolean usual = verdict.kind() == Verdict.Kind.NEW || verdict.kind() == Verdict.Kind.SAME;
        List<Importing.Row> rows = usual ? plain : looked;
        if (rows.size() < MOST) {
            long person = Math.max(0, verdict.personId());
            String kind = code(verdict.kind());
            rows.add(new Importing.Row(
                    verdict.line(), verdict.name(), kind, verdict.column(), person, verdict.remarks()));
        }
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }

    Importing.Report report(Report report, Optional<Path> mend) {
        Map<String, Long> counts = new TreeMap<>();
        report.counts().forEach((kind, count) -> counts.put(code(kind), count));
        List<Importing.Row> rows = new ArrayList<>();
        report.remarks().forEach(it -> rows.add(Importing.Row.ofAll(it)));
        rows.addAll(looked);
        rows.addAll(plain);
        return new Importing.Report(counts, List.copyOf(rows), mend.map(Path::toString));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
