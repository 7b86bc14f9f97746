package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.journal.Seal;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.message.Outcome;
import lumbung.settings.CooperativeSetting;

/** The papers of a meeting, all from the one record of it: N04. */
public final class MeetingPapers {
    /** So many lines for those whom nobody called. */
    private static final int GUESTS = 10;

    private final Session session;
    private final Texts texts;

    public MeetingPapers(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Refused only where the journal does not hold, whose head stands under the minutes. */
    public Outcome<Report> report(MeetingPaper paper, Meeting meeting) {
        MeetingRecord record = record(meeting);
        return switch (paper) {
            case MINUTES ->
                head(meeting)
                        .map(head -> new MinutesPaper(record, about(), texts)
                                .report(head, session.backups().newest()));
            case ATTENDANCE -> Outcome.done(attendance(record));
            case INVITATION -> Outcome.done(Report.aboutNobody(letters(record, List.of())));
            case LETTERS -> Outcome.done(record.naming(letters(record, record.called()), record.called()));
        };
    }

    private MeetingRecord record(Meeting meeting) {
        return MeetingRecord.of(meeting, session, texts);
    }

    private List<String> about() {
        return new Reports(session, texts).about();
    }

    private Outcome<String> head(Meeting meeting) {
        return meeting.signed()
                .map(it -> Outcome.done(it.head()))
                .orElseGet(() -> session.ledger().verify().map(Seal::written));
    }

    /** What the minutes can begin with, one sentence a line: who led, who came, what was decided. */
    public String draft(Meeting meeting) {
        MeetingRecord record = record(meeting);
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("meeting.draft.opened", record.chair(), record.time(), meeting.place()));
        lines.add(record.quorum());
        lines.addAll(record.agenda());
        record.proposals().forEach(it -> lines.add(texts.of("meeting.ruling", it.title(), record.ruling(it))));
        lines.add(texts.of("meeting.draft.closed", record.chair()));
        return String.join("\n", lines);
    }

    /** An invitation to be sent on WhatsApp, as a message is written: lumbung-message(7). */
    public String chat(Meeting meeting) {
        MeetingRecord record = record(meeting);
        String points = record.agenda().stream().map("- "::concat).collect(Collectors.joining("\n"));
        String text = texts.of(
                "meeting.chat",
                literal(record.kind()),
                record.day(),
                record.time(),
                literal(meeting.place()),
                literal(points),
                literal(session.settings().value(CooperativeSetting.NAME)));
        return "{salam} {sapaan} {panggilan},\n\n" + text.strip();
    }

    /** What that message is called. */
    public String chatName(Meeting meeting) {
        return texts.of("meeting.chat.name", meeting.day());
    }

    /** Text that has no places, whatever stands in it. */
    private static String literal(String text) {
        return text.replace("{", "{{");
    }

    private Report attendance(MeetingRecord record) {
        List<Attendance> called = record.called();
        List<List<String>> rows = IntStream.range(0, called.size())
                .mapToObj(at ->
                        List.of(String.valueOf(at + 1), record.who(called.get(at)), record.address(called.get(at)), ""))
                .toList();
        List<List<String>> empty = IntStream.rangeClosed(1, GUESTS)
                .mapToObj(at -> List.of(String.valueOf(at), "", "", ""))
                .toList();
        List<Block> blocks = List.of(
                new Block.Facts(record.appointment()),
                new Block.Table(columns(Column.Kind.TEXT), Rows.of(rows)),
                new Block.Heading(texts.of("meeting.print.guests")),
                new Block.Table(columns(Column.Kind.LINE), Rows.of(empty)));
        String title = texts.of("meeting.print.title.ATTENDANCE", record.kind());
        Document document = new Reports(session, texts).sealed(new Document(title, about(), blocks));
        return record.naming(document, called);
    }

    private List<Column> columns(Column.Kind said) {
        return List.of(
                new Column(texts.of("print.column.number"), Column.Kind.NUMBER, 4),
                new Column(texts.of("print.column.name"), said, 24),
                new Column(texts.of("print.column.area"), said, 24),
                new Column(texts.of("book.column.signed"), Column.Kind.LINE, 20));
    }

    /** One for each, on a page of its own; one for all members where there is nobody. */
    private Document letters(MeetingRecord record, List<Attendance> whom) {
        List<Block> blocks = new ArrayList<>();
        if (whom.isEmpty()) {
            blocks.addAll(letter(record, texts.of("meeting.print.members")));
        }
        for (Attendance each : whom) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(letter(record, record.who(each)));
        }
        List<String> about = Stream.of(session.settings().value(CooperativeSetting.NAME))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Document(texts.of("meeting.print.title.INVITATION", record.kind()), about, blocks);
    }

    private List<Block> letter(MeetingRecord record, String to) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.of("meeting.print.to", to)));
        blocks.add(new Block.Paragraph(texts.of("meeting.print.invited", record.kind())));
        blocks.add(new Block.Facts(record.appointment()));
        if (!record.agenda().isEmpty()) {
            blocks.add(new Block.Heading(texts.of("meeting.field.agenda")));
            record.agenda().forEach(it -> blocks.add(new Block.Paragraph(it)));
        }
        blocks.add(new Block.Paragraph(texts.of("meeting.print.come")));
        blocks.add(new Block.Slip(
                "", List.of(MinutesPaper.signature("meeting.field.secretary", record.secretary(), texts))));
        return blocks;
    }
}
