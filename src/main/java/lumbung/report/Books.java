package lumbung.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.TouchKind;
import lumbung.i18n.Texts;
import lumbung.meeting.MemberBook;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.message.Outcome;
import lumbung.register.Card;

/** The books of the cooperative on paper, from what the register has: N16. */
public final class Books {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<Meeting.Kind> OF_MEMBERS =
            Set.of(Meeting.Kind.ANNUAL, Meeting.Kind.EXTRAORDINARY, Meeting.Kind.ROUTINE);

    private final Session session;
    private final Texts texts;

    public Books(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /**
     * What is wanted.
     *
     * @param nik whether there is a column in which the NIK is written by hand: the register does not keep it
     * @param wide whether each column stands by itself, as on a page across; else some share one
     */
    public record Wish(Book book, boolean nik, boolean wide) {}

    /** A book. That of the members gets its new lines first, and numbers that are never given again. */
    public Outcome<Report> report(Wish wish) {
        PeopleBook people = new PeopleBook(session, texts, wish);
        return switch (wish.book()) {
            case MEMBERS ->
                new MemberBook(session.ledger(), session.meetings(), session.people())
                        .bring(session.today())
                        .map(people::members);
            case OFFICERS -> Outcome.done(people.posts(Set.of("pengurus", "board")));
            case SUPERVISORS -> Outcome.done(people.posts(Set.of("pengawas", "supervisors")));
            case GUESTS -> Outcome.done(guests());
            case SUGGESTIONS -> Outcome.done(suggestions());
            case BOARD_DECISIONS -> Outcome.done(decisions(wish.book(), Set.of(Meeting.Kind.BOARD)));
            case MEMBER_DECISIONS -> Outcome.done(decisions(wish.book(), OF_MEMBERS));
        };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static Column column(String name, Column.Kind kind, int weight, Texts texts) {
        return new Column(texts.of("book.column.".concat(name)), kind, weight);
    }

    private Column column(String name, Column.Kind kind, int weight) {
        return column(name, kind, weight, texts);
    }

    /** A book whose rows name these people. */
    static Report made(Book book, Block.Table table, Collection<Long> people, Session session, Texts texts) {
        Reports reports = new Reports(session, texts);
        Document document = reports.sealed(
                new Document(texts.of("book.title", texts.of(book.key())), reports.about(), List.of(table)));
        Set<Long> named = people.stream().filter(it -> it != 0).collect(Collectors.toSet());
        return named.isEmpty()
                ? Report.aboutNobody(document)
                : new Report(
                        document,
                        Optional.of(named.stream().sorted().map(id -> "#" + id).collect(Collectors.joining(" "))),
                        named::size);
    }

    private Map<Long, Card> cards(Collection<Long> ids) {
        Map<Long, Card> cards = new HashMap<>();
        session.people()
                .cards(ids.stream().filter(it -> it != 0).distinct().toList())
                .forEach(it -> cards.put(it.id(), it));
        return cards;
    }

    private static String name(Card card) {
        return card.person().naming().shown();
    }

    /** The oldest first. */
    private List<Meeting> meetings() {
        return session.meetings().all().stream()
                .sorted(Comparator.comparing(Meeting::at).thenComparing(Meeting::id))
                .toList();
    }

    private String kind(Meeting meeting) {
        return texts.of("meeting.kind.".concat(meeting.kind().name()));
    }

    private Report guests() {
        List<List<String>> rows = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        for (Meeting meeting : meetings()) {
            List<Attendance> guests = session.meetings().participants(meeting.id()).stream()
                    .filter(it -> it.manner() == Attendance.Manner.GUEST)
                    .toList();
            Map<Long, Card> cards =
                    cards(guests.stream().map(Attendance::personId).toList());
            for (Attendance guest : guests) {
                Optional<Card> card = Optional.ofNullable(cards.get(guest.personId()));
                String address = card.map(it -> session.people()
                                .directory()
                                .address(it.person().dwelling().areaId()))
                        .orElse("");
                people.add(guest.personId());
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        day(meeting.day()),
                        card.map(Books::name).orElseGet(() -> texts.of("meeting.gone")),
                        address,
                        kind(meeting),
                        ""));
            }
        }
        List<Column> columns = List.of(
                column("number", Column.Kind.NUMBER, 4),
                column("day", Column.Kind.WHOLE, 10),
                column("name", Column.Kind.TEXT, 20),
                column("address", Column.Kind.TEXT, 18),
                column("occasion", Column.Kind.TEXT, 14),
                column("signed", Column.Kind.LINE, 12));
        return made(Book.GUESTS, new Block.Table(columns, Rows.of(rows)), people, session, texts);
    }

    /** What was suggested to anybody in the cooperative, and what was answered. */
    private Report suggestions() {
        List<Concern> all = session.care().concerns(CareFilter.ALL.only(TouchKind.IDEA), Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(Concern::at).thenComparing(Concern::id))
                .toList();
        Map<Long, Card> cards = cards(all.stream().map(Concern::personId).toList());
        List<List<String>> rows = new ArrayList<>();
        for (Concern idea : all) {
            Optional<Concern.Answer> answer = idea.handling().answer();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    day(idea.at().toLocalDate()),
                    Optional.ofNullable(cards.get(idea.personId()))
                            .map(Books::name)
                            .orElseGet(() -> texts.of("book.unnamed")),
                    idea.matter().words(),
                    answer.map(Concern.Answer::words).orElse(""),
                    answer.map(it -> day(it.day())).orElse("")));
        }
        List<Column> columns = List.of(
                column("number", Column.Kind.NUMBER, 4),
                column("day", Column.Kind.WHOLE, 10),
                column("name", Column.Kind.TEXT, 16),
                column("suggested", Column.Kind.TEXT, 22),
                column("answer", Column.Kind.TEXT, 20),
                column("answered", Column.Kind.WHOLE, 10));
        return made(Book.SUGGESTIONS, new Block.Table(columns, Rows.of(rows)), cards.keySet(), session, texts);
    }

    private Report decisions(Book book, Set<Meeting.Kind> kinds) {
        List<List<String>> rows = new ArrayList<>();
        for (Meeting meeting : meetings()) {
            if (kinds.contains(meeting.kind())) {
                session.meetings().proposals(meeting.id()).stream()
                        .filter(it -> it.ruling().isPresent())
                        .forEach(it -> rows.add(decision(
                                rows.size() + 1, meeting, it, it.ruling().orElseThrow())));
            }
        }
        List<Column> columns = List.of(
                column("number", Column.Kind.NUMBER, 4),
                column("day", Column.Kind.WHOLE, 10),
                column("meeting", Column.Kind.TEXT, 14),
                column("decision", Column.Kind.TEXT, 9),
                column("subject", Column.Kind.TEXT, 22),
                column("outcome", Column.Kind.TEXT, 16));
        return made(book, new Block.Table(columns, Rows.of(rows)), List.of(), session, texts);
    }

    private List<String> decision(int number, Meeting meeting, Proposal proposal, Proposal.Ruling ruling) {
        String verdict = texts.of("meeting.verdict.".concat(ruling.verdict().name()));
        String outcome = verdict + ", " + ruling.votes().written();
        return List.of(
                String.valueOf(number),
                day(meeting.day()),
                kind(meeting),
                ruling.number(),
                proposal.title(),
                ruling.reason().isEmpty() ? outcome : outcome + ". " + ruling.reason());
    }
}
