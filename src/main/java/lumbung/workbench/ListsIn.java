package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Safekeeping;
import lumbung.access.Session;
import lumbung.backup.Reason;
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
            return new Brought(path, sheet.remarks(), columns, Map.of());
        });
    }

    private static Outcome<Sheet> sheet(String path) {
        return TypedPath.of(path, "").then(Source::open);
    }

    @Override
    public Outcome<Report> preview(Brought list, Progress progress) {
        SeenRows rows = new SeenRows(progress);
        return sheet(list.path())
                .then(sheet -> work().preview(sheet, plan(list, sheet), rows))
                .map(report -> rows.report(report, Optional.empty()));
    }

    @Override
    public Outcome<Report> apply(Brought list, Progress progress) {
        return new Safekeeping(session)
                .before(Reason.IMPORT)
                .then(kept -> sheet(list.path()))
                .then(sheet -> remembered(plan(list, sheet), sheet).then(plan -> {
                    SeenRows rows = new SeenRows(progress);
                    try (RefusedRows refused =
                            new RefusedRows(MendFile.beside(list.path(), words), sheet, words, rows)) {
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

    private Plan plan(Brought list, Sheet sheet) {
        Mapping mapping = new Mappings(session.ledger(), session.settings()).of(sheet);
        for (Column column : list.columns()) {
            if (!code(mapping.target(column.name()).field()).equals(column.target())) {
                Field field = Field.valueOf(column.target().toUpperCase(Locale.ROOT));
                mapping = mapping.with(column.name(), Mapping.Target.of(field));
            }
        }
        Plan plan = Plan.of(mapping)
                .with(new Plan.Constants(list.said("village"), list.said("community"), "", Optional.empty()));
        return session.people().directory().businesses().stream()
                .filter(business -> list.said("basis").equals(String.valueOf(business.id())))
                .findFirst()
                .map(business -> plan.with(new Plan.Basis(Purpose.PROMO, business.id(), sheet.name(), session.today())))
                .orElse(plan);
    }
}
