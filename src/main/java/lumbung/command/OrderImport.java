package lumbung.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lumbung.access.Safekeeping;
import lumbung.access.Session;
import lumbung.backup.Reason;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.editing.Known;
import lumbung.search.Query;
import lumbung.transfer.RefusedRows;
import lumbung.transfer.Report;
import lumbung.transfer.Sheet;
import lumbung.transfer.Source;
import lumbung.transfer.Watcher;
import lumbung.transfer.sale.SaleColumns;
import lumbung.transfer.sale.SaleField;
import lumbung.transfer.sale.SaleImport;
import lumbung.transfer.sale.SaleMaps;
import lumbung.transfer.sale.SalePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a till's sales over as orders, or tells row by row what that would do: R091. */
@Command(name = "import")
final class OrderImport implements Task {
    @Parameters(paramLabel = "FILE", descriptionKey = "order.import.FILE")
    private String file = "";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "BUSINESS",
            descriptionKey = "order.import.business")
    private String business = "";

    @Option(names = "--map", paramLabel = "NAME|FIELD=COLUMN", descriptionKey = "order.import.map")
    private List<String> map = List.of();

    @Option(names = "--new-products", descriptionKey = "order.import.new-products")
    private boolean newProducts;

    @Option(
            names = {"--check", "--dry-run"},
            descriptionKey = "order.import.check")
    private boolean check;

    @Option(names = "--refused", paramLabel = "FILE", descriptionKey = "order.import.refused")
    private String refused = "";

    @Option(names = "--progress", descriptionKey = "order.import.progress")
    private boolean progress;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return ImportList.path(file)
                .then(Source::sales)
                .then(sheet -> columns(sheet, desk)
                        .then(columns -> owner(desk)
                                .then(owner -> carryOut(sheet, new SalePlan(columns, owner, newProducts), desk))));
    }

    private Outcome<Optional<Business>> owner(Desk desk) {
        return business.isEmpty()
                ? Outcome.done(Optional.empty())
                : Known.business(desk.directory(), business, "--business").map(Optional::of);
    }

    /** A mapping that was named or corrected is kept before the sales are, so that the next undo takes back the sales. */
    private Outcome<SaleColumns> columns(Sheet sheet, Desk desk) {
        SaleMaps maps = new SaleMaps(desk.session().ledger(), desk.session().settings());
        List<String> names = map.stream().filter(said -> !said.contains("=")).toList();
        if (names.size() > 1) {
            return Outcome.refused("command.refused.map", String.join(", ", names), SaleFields.words());
        }
        Optional<String> name = names.stream().findFirst();
        Optional<SaleColumns> kept = name.flatMap(known -> maps.named(known, sheet));
        boolean corrects = map.size() > names.size();
        return corrected(kept.orElseGet(() -> maps.of(sheet)))
                .then(columns -> check || (!corrects && (name.isEmpty() || kept.isPresent()))
                        ? Outcome.done(columns)
                        : saved(columns, name, maps, sheet));
    }

    private static Outcome<SaleColumns> saved(SaleColumns columns, Optional<String> name, SaleMaps maps, Sheet sheet) {
        return name.map(known -> maps.save(columns, known)).orElseGet(() -> maps.save(columns, sheet));
    }

    private Outcome<SaleColumns> corrected(SaleColumns guessed) {
        SaleColumns columns = guessed;
        for (String said : map) {
            int equals = said.indexOf('=');
            if (equals < 0) {
                continue;
            }
            Optional<SaleField> field = SaleFields.find(said.substring(0, equals));
            String column = said.substring(equals + 1);
            if (field.isEmpty()) {
                return Outcome.refused("command.refused.map", said, SaleFields.words());
            }
            if (!columns.fields().containsKey(column)) {
                return Outcome.refused(
                        "command.refused.column",
                        column,
                        String.join(", ", columns.fields().keySet()));
            }
            columns = columns.with(column, field.get());
        }
        return Outcome.done(columns);
    }

    private Outcome<Integer> carryOut(Sheet sheet, SalePlan plan, Desk desk) {
        ImportTelling telling = new ImportTelling(desk, check, "command.sales.");
        Watcher watcher = progress ? new Progress(telling, desk.err()) : telling;
        telling.begins(sheet, plan.columns().fields());
        if (refused.isEmpty()) {
            return imported(sheet, plan, watcher, desk)
                    .map(report -> ImportList.told(telling, report, Optional.empty()));
        }
        return ImportList.path(refused).then(to -> mending(to, sheet, plan, watcher, telling, desk));
    }

    private Outcome<Integer> mending(
            Path to, Sheet sheet, SalePlan plan, Watcher watcher, ImportTelling telling, Desk desk) {
        try (RefusedRows rows = new RefusedRows(to, sheet, desk.texts()::of, watcher)) {
            return imported(sheet, plan, rows, desk).map(report -> ImportList.told(telling, report, rows.keep()));
        }
    }

    private Outcome<Report> imported(Sheet sheet, SalePlan plan, Watcher watcher, Desk desk) {
        Session session = desk.session();
        SaleImport.Register register = new SaleImport.Register(
                session.people(),
                visitor -> session.finder().each(Query.ALL, visitor),
                session.prices(),
                session.orders(),
                session.settings());
        SaleImport work = new SaleImport(session.ledger(), register, session.clock());
        return check
                ? work.preview(sheet, plan, watcher)
                : new Safekeeping(session).before(Reason.IMPORT).then(kept -> work.apply(sheet, plan, watcher));
    }
}
