package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lumbung.backup.Backup;
import lumbung.i18n.Texts;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;

/** Minutes to be signed: what was said, what was decided, who was there, and the journal's head under it all. N04 */
final class MinutesPaper {
    private final MeetingRecord record;
    private final List<String> about;
    private final Texts texts;

    MinutesPaper(MeetingRecord record, List<String> about, Texts texts) {
        this.record = record;
        this.about = about;
        this.texts = texts;
    }

    /**
     * The minutes.
     *
     * @param head the journal's seal: as it was when they were signed, else as it is now
     * @param backup the newest, whose fingerprint belongs into the book of minutes; empty where there is none
     */
    Report report(String head, Optional<Backup> backup) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>(record.appointment());
        facts.add(new Block.Fact(texts.of("meeting.field.chair"), record.chair()));
        facts.add(new Block.Fact(texts.of("meeting.field.secretary"), record.secretary()));
        facts.add(new Block.Fact(texts.of("meeting.print.present"), record.quorum()));
        blocks.add(new Block.Facts(facts));
        said("meeting.field.agenda", numbered(record.agenda()), blocks);
        said("meeting.print.said", record.meeting().minutes().lines().toList(), blocks);
        said(
                "meeting.print.decided",
                record.proposals().stream().map(this::decision).toList(),
                blocks);
        said(
                "meeting.print.attached",
                record.attachments().stream().map(this::file).toList(),
                blocks);
        blocks.add(new Block.Slip(
                texts.of("meeting.print.agreed"),
                List.of(
                        signature("meeting.field.chair", record.chair(), texts),
                        signature("meeting.field.secretary", record.secretary(), texts))));
        blocks.add(new Block.Paragraph(seal(record.meeting(), head)));
        backup.ifPresent(it -> blocks.add(new Block.Paragraph(
                texts.of("meeting.print.backup", it.manifest().made(), it.fingerprint()))));
        // However many came, the signatures stay with what was decided.
        List<Attendance> everybody = record.everybody().stream()
                .filter(it -> it.manner() != Attendance.Manner.INVITED)
                .toList();
        if (!everybody.isEmpty()) {
            blocks.add(new Block.Heading(texts.of("meeting.print.list")));
            blocks.add(present(everybody));
        }
        String title = texts.of("meeting.print.title.MINUTES", record.kind());
        return record.naming(new Document(title, about, blocks), everybody);
    }

    /** A line to sign on, behind who is to. */
    static Block.Blank signature(String key, String name, Texts texts) {
        String role = texts.of(key);
        return new Block.Blank("", List.of(), name.isEmpty() ? role : role + ", " + name);
    }

    private static List<String> numbered(List<String> points) {
        return IntStream.range(0, points.size())
                .mapToObj(at -> (at + 1) + ". " + points.get(at))
                .toList();
    }

    private void said(String heading, List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(texts.of(heading)));
            lines.stream().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Block.Paragraph(line)));
        }
    }

    private String decision(Proposal it) {
        String title = it.place() + ". " + it.title();
        String reason = it.words().replaceAll("\\.\\s*$", "");
        String why = reason.isEmpty() ? title : title + " (" + reason + ")";
        String ruled = texts.of("meeting.ruling", why, record.ruling(it));
        String said = record.since(it)
                .map(day -> texts.of("meeting.print.holds", ruled, day))
                .orElse(ruled);
        return record.wording(it)
                .map(rule -> texts.of("meeting.print.says", said, rule))
                .orElse(said);
    }

    private String file(Attachment it) {
        return texts.of("meeting.print.file", it.name(), it.fingerprint());
    }

    private Block present(List<Attendance> everybody) {
        List<List<String>> rows = IntStream.range(0, everybody.size())
                .mapToObj(at -> List.of(
                        String.valueOf(at + 1), record.who(everybody.get(at)), record.manner(everybody.get(at))))
                .toList();
        List<Column> columns = List.of(
                new Column(texts.of("print.column.number"), Column.Kind.NUMBER, 4),
                new Column(texts.of("print.column.name"), Column.Kind.TEXT, 40),
                new Column(texts.of("meeting.field.manner"), Column.Kind.TEXT, 30));
        return new Block.Table(columns, Rows.of(rows));
    }

    private String seal(Meeting meeting, String head) {
        return meeting.signed()
                .map(it -> texts.of("meeting.print.sealed", it.day(), head))
                .orElseGet(() -> texts.of("meeting.print.unsigned", head));
    }
}
