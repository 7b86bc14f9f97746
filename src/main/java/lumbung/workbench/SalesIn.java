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
import lumbung.search.Query;
import lumbung.transfer.RefusedRows;
import lumbung.transfer.Sheet;
import lumbung.transfer.Source;
import lumbung.transfer.sale.SaleColumns;
import lumbung.transfer.sale.SaleField;
import lumbung.transfer.sale.SaleImport;
import lumbung.transfer.sale.SaleMaps;
import lumbung.transfer.sale.SalePlan;
import lumbung.workbench.view.Importing;
import lumbung.workbench.view.Progress;
import lumbung.workbench.view.TypedPath;

/** Sales of other tills from files: R091. */
final class SalesIn implements Importing {
    private static final String CODE = "sale_";

    private final Session session;
    private final Function<Message, String> words;

    /**
     * Takes sales into a register.
     *
     * @param words a message in the clerk's language
     */
    SalesIn(Session session, Function<Message, String> words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public List<String> targets() {
        return List.of(SaleField.values()).stream().map(SalesIn::code).toList();
    }

    private static String code(SaleField field) {
        return CODE + field.name().toLowerCase(Locale.ROOT);
    }

    private static SaleField field(String code) {
        return SaleField.valueOf(code.substring(CODE.length()).toUpperCase(Locale.ROOT));
    }

    @Override
    public Outcome<Brought> open(String path) {
        return sheet(path).map(sheet -> {
            List<Column> columns = new ArrayList<>();
            maps().of(sheet).fields().forEach((name, field) -> columns.add(new Column(name, code(field))));
            return new Brought(path, sheet.remarks(), columns, Map.of());
        });
    }

    private static Outcome<Sheet> sheet(String path) {
        return TypedPath.of(path, "").then(Source::sales);
    }

    private SaleMaps maps() {
        return new SaleMaps(session.ledger(), session.settings());
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

    private SaleImport work() {
        SaleImport.Register register = new SaleImport.Register(
                session.people(),
                visitor -> session.finder().each(Query.ALL, visitor),
                session.prices(),
                session.orders(),
                session.settings());
        return new SaleImport(session.ledger(), register, session.clock());
    }

    /** Corrected columns are kept before the sales are, so that the next undo takes back the sales. */
    private Outcome<SalePlan> remembered(SalePlan plan, Sheet sheet) {
        return plan.columns().equals(maps().of(sheet))
                ? Outcome.done(plan)
                : maps().save(plan.columns(), sheet).map(kept -> plan);
    }

    private SalePlan plan(Brought list, Sheet sheet) {
        SaleColumns guessed = maps().of(sheet);
        SaleColumns columns = guessed;
        for (Column column : list.columns()) {
            if (!code(guessed.fields().get(column.name())).equals(column.target())) {
                columns = columns.with(column.name(), field(column.target()));
            }
        }
        return new SalePlan(
                columns,
                session.people().directory().business(list.said("business")),
                list.said("products").equals(ADD));
    }
}
