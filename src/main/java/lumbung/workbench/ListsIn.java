package lumbung.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.search.Query;
import lumbung.transfer.Field;
import lumbung.transfer.Import;
import lumbung.transfer.Mapping;
import lumbung.transfer.Mappings;
import lumbung.transfer.Plan;
import lumbung.transfer.Sheet;
import lumbung.transfer.Source;
import lumbung.transfer.SourceRow;
import lumbung.transfer.Verdict;
import lumbung.transfer.Watcher;
import lumbung.workbench.view.Importing;
import lumbung.workbench.view.Progress;

/** Lists from files, through the import. */
final class ListsIn implements Importing {
    private final Session session;

    ListsIn(Session session) {
        this.session = session;
    }

    @Override
    public List<String> targets() {
        List<String> targets = new ArrayList<>();
        for (Field field : Field.values()) {
            targets.add(code(field));
        }
        return List.copyOf(targets);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Outcome<Brought> open(String path) {
        return sheet(path).map(sheet -> {
            Mapping mapping = new Mappings(session.ledger(), session.settings()).of(sheet);
            List<Column> columns = new ArrayList<>();
            mapping.targets().forEach((name, target) -> columns.add(new Column(name, code(target.field()))));
            return new Brought(path, sheet.remarks(), columns, Optional.empty());
        });
    }

    private static Outcome<Sheet> sheet(String path) {
        try {
            return Source.open(Path.of(path));
        } catch (InvalidPathException e) {
            return Outcome.refused("workbench.wrong.path", path);
        }
    }

    @Override
    public Outcome<Report> preview(Brought list, Progress progress) {
        return run(list, progress, false);
    }

    @Override
    public Outcome<Report> apply(Brought list, Progress progress) {
        return run(list, progress, true);
    }

    private Outcome<Report> run(Brought list, Progress progress, boolean really) {
        Import.Register register = new Import.Register(
                session.people(), visitor -> session.finder().each(Query.ALL, visitor));
        Import work = new Import(session.ledger(), register, session.imports(), session.clock());
        Rows rows = new Rows(progress);
        return sheet(list.path()).then(sheet -> {
            Plan plan = plan(list, sheet);
            return (really ? work.apply(sheet, plan, rows) : work.preview(sheet, plan, rows))
                    .map(report -> rows.report(report));
        });
    }

    private Plan plan(Brought list, Sheet sheet) {
        Mapping mapping = new Mappings(session.ledger(), session.settings()).of(sheet);
        for (Column column : list.columns()) {
            if (!code(mapping.target(column.name()).field()).equals(column.target())) {
                Field field = Field.valueOf(column.target().toUpperCase(Locale.ROOT));
                mapping = mapping.with(column.name(), Mapping.Target.of(field));
            }
        }
        Plan plan = Plan.of(mapping);
        return list.basis()
                .map(business -> plan.with(new Plan.Basis(Purpose.PROMO, business.id(), sheet.name(), session.today())))
                .orElse(plan);
    }

    /** Keeps the rows that want a look, and the first of the others. */
    private static final class Rows implements Watcher {
        private static final int MOST = 500;

        private final Progress progress;
        private final List<Row> looked = new ArrayList<>();
        private final List<Row> plain = new ArrayList<>();
        private long read;

        Rows(Progress progress) {
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
            List<Row> rows = usual ? plain : looked;
            if (rows.size() < MOST) {
                rows.add(new Row(verdict.line(), verdict.name(), code(verdict.kind()), verdict.remarks()));
            }
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }

        Report report(lumbung.transfer.Report report) {
            Map<String, Long> counts = new TreeMap<>();
            report.counts().forEach((kind, count) -> counts.put(code(kind), count));
            looked.addAll(plain);
            return new Report(counts, List.copyOf(looked));
        }
    }
}
