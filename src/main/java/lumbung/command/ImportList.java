package lumbung.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Safekeeping;
import lumbung.access.Session;
import lumbung.backup.Reason;
import lumbung.message.Outcome;
import lumbung.search.Query;
import lumbung.transfer.Field;
import lumbung.transfer.Import;
import lumbung.transfer.Mapping;
import lumbung.transfer.Mappings;
import lumbung.transfer.Plan;
import lumbung.transfer.RefusedRows;
import lumbung.transfer.Report;
import lumbung.transfer.Sheet;
import lumbung.transfer.Source;
import lumbung.transfer.Verdict;
import lumbung.transfer.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a list over, or tells row by row what that would do. */
@Command(name = "import")
final class ImportList implements Task {
    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Mixin
    private ImportWishes wishes = new ImportWishes();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--refused", paramLabel = "FILE")
    private String refused = "";

    @Option(names = "--progress")
    private boolean progress;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return path(file)
                .then(Source::open)
                .then(sheet -> wishes.plan(sheet, desk)
                        .then(plan -> remembered(plan, desk))
                        .then(plan -> carryOut(sheet, plan, desk)));
    }

    static Outcome<Path> path(String text) {
        try {
            return Outcome.done(Path.of(text));
        } catch (InvalidPathException e) {
            return Outcome.refused("command.refused.path", text);
        }
    }

    /** A corrected mapping is kept before the list is taken over, so that the next undo takes back the list. */
    private Outcome<Plan> remembered(Plan plan, Desk desk) {
        Session session = desk.session();
        return dryRun || !wishes.corrects()
                ? Outcome.done(plan)
                : new Mappings(session.ledger(), session.settings())
                        .save(plan.mapping())
                        .map(kept -> plan);
    }

    private Outcome<Integer> carryOut(Sheet sheet, Plan plan, Desk desk) {
        ImportTelling telling = new ImportTelling(desk, dryRun, "command.import.");
        Watcher watcher = progress ? new Progress(telling, desk.err()) : telling;
        telling.begins(sheet, fields(plan.mapping()));
        if (refused.isEmpty()) {
            return imported(sheet, plan, watcher, desk).map(report -> told(telling, report, Optional.empty()));
        }
        return path(refused).then(to -> {
            try (RefusedRows rows = new RefusedRows(to, sheet, desk.texts()::of, watcher)) {
                return imported(sheet, plan, rows, desk).map(report -> told(telling, report, rows.keep()));
            }
        });
    }

    private static Map<String, Field> fields(Mapping mapping) {
        Map<String, Field> fields = new LinkedHashMap<>();
        mapping.targets().forEach((column, target) -> fields.put(column, target.field()));
        return fields;
    }

    private Outcome<Report> imported(Sheet sheet, Plan plan, Watcher watcher, Desk desk) {
        Session session = desk.session();
        Import.Register register = new Import.Register(
                session.people(), visitor -> session.finder().each(Query.ALL, visitor));
        Import work = new Import(session.ledger(), register, session.imports(), session.clock());
        return dryRun
                ? work.preview(sheet, plan, watcher)
                : new Safekeeping(session).before(Reason.IMPORT).then(kept -> work.apply(sheet, plan, watcher));
    }

    static int told(ImportTelling telling, Report report, Optional<Path> mend) {
        telling.ends(report, mend);
        return report.count(Verdict.Kind.REFUSED) > 0 ? Exit.REFUSED : Exit.DONE;
    }
}
