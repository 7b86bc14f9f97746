package lumbung.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.meeting.MemberBook;
import lumbung.meeting.kept.MemberNumber;
import lumbung.message.Outcome;
import lumbung.orders.kept.Figures.Spent;
import lumbung.orders.kept.Figures.Whose;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Business;
import lumbung.register.Card;

/** What each member bought in a year, by number, for who shares out the surplus: N17. */
public final class Turnover {
    private final Session session;
    private final Texts texts;
    private final int year;

    public Turnover(Session session, Texts texts, int year) {
        this.session = session;
        this.texts = texts;
        this.year = year;
    }

    /**
     * A member's year.
     *
     * @param orders how many, those of several businesses once
     * @param businesses what was bought of each, in the order of {@link #businesses}; what came back is left out
     */
    public record Line(long number, long personId, String name, long orders, Rupiah amount, List<Rupiah> businesses) {
        public Line {
            businesses = List.copyOf(businesses);
        }
    }

    /** Those that may have sold something, by name. */
    public List<Business> businesses() {
        return session.people().directory().businesses().stream()
                .sorted(Comparator.comparing(Business::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Every member by number, also who bought nothing or left; whoever is not in the register any more cannot be counted. */
    public Outcome<List<Line>> lines() {
        return new MemberBook(session.ledger(), session.meetings(), session.people())
                .bring(session.today())
                .map(this::counted);
    }

    private List<Line> counted(List<MemberNumber> numbers) {
        Map<Long, Spent> all = spent(Whose.EVERYBODY);
        List<Map<Long, Spent>> each = businesses().stream()
                .map(it -> spent(Whose.EVERYBODY.with(it.id())))
                .toList();
        Map<Long, String> names = session
                .people()
                .cards(numbers.stream()
                        .map(MemberNumber::personId)
                        .filter(it -> it != 0)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Card::id, it -> it.person().naming().shown()));
        Set<Long> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (MemberNumber member : numbers) {
            long id = member.personId();
            if (names.containsKey(id) && seen.add(id)) {
                List<Rupiah> parts = each.stream().map(of -> amount(of, id)).toList();
                long orders =
                        Optional.ofNullable(all.get(id)).map(Spent::orders).orElse(0L);
                lines.add(new Line(member.number(), id, names.get(id), orders, amount(all, id), parts));
            }
        }
        return List.copyOf(lines);
    }

    private static Rupiah amount(Map<Long, Spent> of, long id) {
        return Optional.ofNullable(of.get(id)).map(Spent::amount).orElse(Rupiah.NOTHING);
    }

    private Map<Long, Spent> spent(Whose whose) {
        return session.orders().figures().spent(whose, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .collect(
                        Collectors.toMap(Spent::personId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** The same as a table: amounts are bare rupiah, so that a sheet can add them. */
    public Report report(List<Line> lines) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.of("book.column.number"), Column.Kind.NUMBER, 5));
        columns.add(new Column(texts.of("book.column.name"), Column.Kind.TEXT, 24));
        columns.add(new Column(texts.of("book.column.orders"), Column.Kind.NUMBER, 8));
        businesses().forEach(it -> columns.add(new Column(it.name(), Column.Kind.NUMBER, 10)));
        columns.add(new Column(texts.of("book.column.turnover"), Column.Kind.NUMBER, 12));
        Rows rows = reader -> lines.forEach(it -> reader.accept(cells(it)));
        Reports reports = new Reports(session, texts);
        Document document = reports.sealed(new Document(
                texts.of("book.turnover", Integer.toString(year)),
                reports.about(),
                List.of(new Block.Table(columns, rows))));
        return new Report(
                document,
                Optional.of(lines.stream().map(it -> "#" + it.personId()).collect(Collectors.joining(" "))),
                lines::size);
    }

    private static List<String> cells(Line it) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(it.number()));
        cells.add(it.name());
        cells.add(String.valueOf(it.orders()));
        it.businesses().forEach(part -> cells.add(String.valueOf(part.amount())));
        cells.add(String.valueOf(it.amount().amount()));
        return cells;
    }
}
