package lumbung.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.message.PlainText;
import lumbung.transfer.Report;
import lumbung.transfer.Sheet;
import lumbung.transfer.SourceRow;
import lumbung.transfer.Verdict;
import lumbung.transfer.Watcher;

/**
 * Tells what becomes of a list's rows. A dry run tells of every row; else only of those that somebody should look at, and not
 * of endlessly many, since an import that found the register busy begins again and nothing can be told before its end.
 */
final class ImportTelling implements Watcher {
    private static final int MOST = 1_000;
    private static final int MOST_LINES = 40;
    private static final int REASON = 72;

    private final Desk desk;
    private final boolean dryRun;
    private final String words;
    private final List<Verdict> worthTelling = new ArrayList<>();
    private long untold;
    private String name = "";
    private Map<String, String> columns = Map.of();
    private List<Message> remarks = List.of();

    /**
     * Tells.
     *
     * @param words the beginning of the keys of what is said of columns and rows
     */
    ImportTelling(Desk desk, boolean dryRun, String words) {
        this.desk = desk;
        this.dryRun = dryRun;
        this.words = words;
    }

    /**
     * Before the first row.
     *
     * @param fields what each column is, in the list's order
     */
    void begins(Sheet sheet, Map<String, ? extends Enum<?>> fields) {
        name = sheet.name();
        columns = new LinkedHashMap<>();
        fields.forEach((column, field) -> columns.put(column, field.name()));
        remarks = sheet.remarks();
        if (!desk.json()) {
            heading();
        }
    }

    private void heading() {
        desk.out().line(PlainText.shown(name));
        remarks.forEach(remark -> desk.out().line("  " + desk.texts().of(remark)));
        columns.forEach((column, field) ->
                desk.out().line("  " + Columns.of(30, 40).line(PlainText.shown(column), word(field))));
        desk.out().blank();
    }

    private String word(String field) {
        return desk.say(words + "field." + field);
    }

    @Override
    public void begin() {
        worthTelling.clear();
        untold = 0;
    }

    @Override
    public void row(Verdict verdict, SourceRow row) {
        if (dryRun && !desk.json()) {
            desk.out().line(line(verdict));
        } else if (dryRun || worthALook(verdict.kind())) {
            if (worthTelling.size() < (dryRun ? Integer.MAX_VALUE : MOST)) {
                worthTelling.add(verdict);
            } else {
                untold++;
            }
        }
    }

    private static boolean worthALook(Verdict.Kind kind) {
        return kind == Verdict.Kind.REFUSED
                || kind == Verdict.Kind.DUPLICATE
                || kind == Verdict.Kind.SKIPPED
                || kind == Verdict.Kind.REPEATED;
    }

    private String line(Verdict verdict) {
        String start = Columns.of(6, 28, 42)
                .line(
                        String.valueOf(verdict.line()),
                        desk.say("transfer.verdict." + CardJson.word(verdict.kind())),
                        PlainText.shown(verdict.name()));
        String column = verdict.column().isEmpty() ? "" : PlainText.shown(verdict.column()) + ": ";
        List<String> reasons = new ArrayList<>();
        for (Message remark : verdict.remarks()) {
            reasons.addAll(Facts.wrapped(
                    (reasons.isEmpty() ? column : "") + desk.texts().of(remark), REASON));
        }
        return start + reasons.stream().map(reason -> "\n        " + reason).collect(Collectors.joining());
    }

    void ends(Report report, Optional<Path> mend) {
        if (desk.json()) {
            desk.out().json(json(report, mend));
        } else {
            text(report, mend);
        }
    }

    private void text(Report report, Optional<Path> mend) {
        worthTelling.stream().limit(MOST_LINES).forEach(verdict -> desk.out().line(line(verdict)));
        long more = Math.max(0, worthTelling.size() - MOST_LINES) + untold;
        if (more > 0) {
            desk.out().line(desk.say("command.import.more", more));
        }
        report.remarks().forEach(remark -> desk.out().line(desk.texts().of(remark)));
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            if (report.count(kind) > 0) {
                String title = desk.say(words + "count." + kind.name());
                desk.out().line(String.format(Locale.ROOT, "%9d  %s", report.count(kind), title));
            }
        }
        if (report.rows() == 0) {
            desk.out().line(desk.say(words + "nothing"));
        }
        if (dryRun) {
            desk.out().line(desk.say("command.import.dry-run"));
        }
        mend.ifPresent(file -> desk.out().line(desk.say("command.import.mend", file.toString())));
    }

    private Map<String, Object> json(Report report, Optional<Path> mend) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        columns.forEach((column, field) -> mapping.put(column, field.toLowerCase(Locale.ROOT)));
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(CardJson.word(kind), report.count(kind));
        }
        return Json.object(
                "file", name,
                "dryRun", dryRun,
                "mapping", mapping,
                "rows", worthTelling.stream().map(this::json).toList(),
                "rowsUntold", untold,
                "counts", counts,
                "aside", report.aside(),
                "remarks", said(report.remarks()),
                "refusedFile", mend);
    }

    private Map<String, Object> json(Verdict verdict) {
        // The id of a preview's new person is not yet one.
        Optional<String> person = verdict.personId() > 0 ? Optional.of(Json.id(verdict.personId())) : Optional.empty();
        return Json.object(
                "line", verdict.line(),
                "name", verdict.name(),
                "verdict", CardJson.word(verdict.kind()),
                "person", person,
                "column", verdict.column(),
                "remarks", said(verdict.remarks()));
    }

    private List<Map<String, Object>> said(List<Message> messages) {
        return messages.stream().map(desk::said).toList();
    }
}
