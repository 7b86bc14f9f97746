package lumbung.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lumbung.message.Refusal;

/** Everything that a sheet shows, held for tests. */
final class Read implements Sheet.Visitor {
    final List<SourceRow> rows = new ArrayList<>();
    final List<Long> broken = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    final List<Long> aside = new ArrayList<>();

    static Read of(Path file) {
        Read read = new Read();
        Source.open(file).get().read(read);
        return read;
    }

    static Path sample(String name) {
        return Path.of("data", "samples", name);
    }

    @Override
    public boolean row(SourceRow row) {
        return rows.add(row);
    }

    @Override
    public boolean broken(SourceRow raw, Refusal refusal) {
        reasons.add(refusal.reason().key());
        return broken.add(raw.line());
    }

    @Override
    public void aside(long line, String text) {
        aside.add(line);
    }
}
