package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.report.StudySheet.Row;

/** A simulation on paper, for a meeting that wants to know what came of its rules, and what others would have made of it. */
public final class StudyPaper {
    private static final int NAME = 28;

    private final Session session;
    private final Texts texts;

    public StudyPaper(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    public Report of(StudySheet sheet) {
        Reports reports = new Reports(session, texts);
        List<String> about = new ArrayList<>(reports.about());
        about.add(texts.of(sheet.period()));
        Document document = reports.sealed(new Document(texts.of("report.study.title"), about, blocks(sheet.rows())));
        String whom = sheet.people().stream().map(id -> "#" + id).collect(Collectors.joining(" "));
        return whom.isEmpty()
                ? Report.aboutNobody(document)
                : new Report(document, Optional.of(whom), sheet.people()::size);
    }

    /** A table for each title; sentences that follow each other are one paragraph. */
    private List<Block> blocks(List<Row> rows) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < rows.size(); ) {
            Row first = rows.get(at);
            int end = at + 1;
            Row.Kin kin = first.kin() == Row.Kin.NOTE ? Row.Kin.NOTE : Row.Kin.FIGURES;
            while (end < rows.size() && rows.get(end).kin() == kin) {
                end++;
            }
            List<Row> some = rows.subList(at, end);
            blocks.add(kin == Row.Kin.NOTE ? sentences(some) : table(some));
            at = end;
        }
        return blocks;
    }

    private Block sentences(List<Row> notes) {
        return new Block.Paragraph(notes.stream().map(it -> texts.of(it.name())).collect(Collectors.joining("; ")));
    }

    /** Figures behind a sentence go on without a title. */
    private Block table(List<Row> rows) {
        Row widest = rows.get(rows.size() - 1);
        boolean titled = rows.get(0).kin() == Row.Kin.TITLE;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(titled ? texts.of(rows.get(0).name()) : "", Column.Kind.TEXT, NAME));
        for (int at = 0; at < widest.cells().size(); at++) {
            String head = titled && at < rows.get(0).cells().size()
                    ? texts.of(rows.get(0).cells().get(at))
                    : "";
            columns.add(new Column(head, Column.Kind.NUMBER, widest.width(at) - 1));
        }
        List<List<String>> cells = rows.stream()
                .skip(titled ? 1 : 0)
                .map(row -> {
                    List<String> line = new ArrayList<>(List.of(texts.of(row.name())));
                    row.cells().forEach(it -> line.add(texts.of(it)));
                    return line;
                })
                .toList();
        return new Block.Table(columns, cells::forEach);
    }
}
