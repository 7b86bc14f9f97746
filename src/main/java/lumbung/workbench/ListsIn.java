package lumbung.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lumbung.access.Session;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.search.Query;
import lumbung.transfer.Field;
import lumbung.transfer.Import;
import lumbung.transfer.Mapping;
import lumbung.transfer.Mappings;
import lumbung.transfer.Plan;
import lumbung.transfer.RefusedRows;
import lumbung.transfer.Sheet;
import lumbung.transfer.Source;
import lumbung.transfer.SourceRow;
import lumbung.transfer.Verdict;
import lumbung.transfer.Watcher;
import lumbung.workbench.view.Importing;
import lumbung.workbench.view.Progress;
import lumbung.workbench.view.TypedPath;

/** Lists from files, through the import. */
final class ListsIn implements Importing {
    private final Session session;
    private final Function<Message, String> words;

    /**
     * Takes lists into a register.
     *
     * @param words a message in the clerk's language
     */
    ListsIn(Session session, Function<Message, String> words) {
        this.session = session;
        this.words = words;
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
            return new Brought(path, sheet.remarks(), columns, Whole.NOTHING, Optional.empty());
        });
    }

    private static Outcome<Sheet> sheet(String path) {
        return TypedPath.of(path, "").then(Source::open);
    }

    @Override
    public Outcome<Report> preview(Brought list, Progress progress) {
        Rows rows = new Rows(progress);
        return sheet(list.path())
                .then(sheet -> work().preview(sheet, plan(list, sheet), rows))
                .map(report -> rows.report(report, Optional.empty()));
    }

    @Override
    public Outcome<Report> apply(Brought list, Progress progress) {
        return sheet(list.path())
                .then(sheet -> remembered(plan(list, sheet), sheet).then(plan -> {
                    Rows rows = new Rows(progress);
                    try (RefusedRows refused = new RefusedRows(mend(list.path()), sheet, words, rows)) {
                        return work().apply(sheet, plan, refused).map(report -> rows.report(report, refused.keep()));
                    }
                }));
    }

    private Import work() {
        Import.Register register = new Import.Register(
                session.people(), visitor -> session.finder().each(Query.ALL, visitor));
        return new Import(session.ledger(), register, session.imports(), session.clock());
    }

    /** A corrected mapping is kept before the list is taken over, so that the next undo takes back the list. */
    private Outcome<Plan> remembered(Plan plan, Sheet sheet) {
        Mappings mappings = new Mappings(session.ledger(), session.settings());
        return plan.mapping().equals(mappings.of(sheet))
                ? Outcome.done(plan)
                : mappings.save(plan.mapping()).map(kept -> plan);
    }

    /** A file beside the list that is not there yet: what somebody began to mend is never overwritten. */
    private Path mend(String path) {
        Path source = TypedPath.of(path, "").get().toAbsolutePath();
        Path folder = source.getParent();
        Path there = folder != null && Files.isWritable(folder) ? folder : Path.of(System.getProperty("user.home"));
        String whole = String.valueOf(source.getFileName());
        String stem = whole.contains(".") ? whole.substring(0, whole.lastIndexOf('.')) : whole;
        String name = stem + "-" + words.apply(Message.of("transfer.verdict.refused"));
        Path file = there.resolve(name + ".csv");
        for (int number = 2; Files.exists(file); number++) {
            file = there.resolve(name + "-" + number + ".csv");
        }
        return file;
    }

    private Plan plan(Brought list, Sheet sheet) {
        Mapping mapping = new Mappings(session.ledger(), session.settings()).of(sheet);
        for (Column column : list.columns()) {
            if (!code(mapping.target(column.name()).field()).equals(column.target())) {
                Field field = Field.valueOf(column.target().toUpperCase(Locale.ROOT));
                mapping = mapping.with(column.name(), Mapping.Target.of(field));
            }
        }
        Plan plan = Plan.of(mapping)
                .with(new Plan.Constants(list.whole().village(), list.whole().community(), "", Optional.empty()));
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
                long person = Math.max(0, verdict.personId());
                String kind = code(verdict.kind());
                rows.add(new Row(verdict.line(), verdict.name(), kind, verdict.column(), person, verdict.remarks()));
            }
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }

        Report report(lumbung.transfer.Report report, Optional<Path> mend) {
            Map<String, Long> counts = new TreeMap<>();
            report.counts().forEach((kind, count) -> counts.put(code(kind), count));
            looked.addAll(plain);
            return new Report(counts, List.copyOf(looked), mend.map(Path::toString));
        }
    }
}
