package lumbung.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.journal.Operation;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Note;
import lumbung.search.Query;
import lumbung.search.Selection;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Setting;

/** What a clerk can print of the register. */
public final class Reports {
    /** The setting that holds the cooperative's name. */
    private static final String COOPERATIVE = CooperativeSetting.NAME.code();

    private final Session session;
    private final Texts texts;

    public Reports(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Everybody whom a query finds; the watcher sees each as the paper gets to them, and answers false to stop. */
    public Report list(Query query, List<PeopleColumn> columns, Predicate<Long> watcher) {
        String asked = query.canonical().isEmpty() ? texts.of("print.everybody") : query.canonical();
        return people(
                new Asked(asked, query.canonical(), reader -> session.finder().each(query, reader)), columns, watcher);
    }

    /** Those whom somebody marked; refused where the query they were marked in is not understood any more. */
    public Outcome<Report> marked(Selection people, List<PeopleColumn> columns, Predicate<Long> watcher) {
        return people.written(session.finder())
                .map(whom -> people(
                        new Asked(
                                texts.of("print.marked", people.size()),
                                whom,
                                reader -> people.each(session.finder(), session.people(), reader)),
                        columns,
                        watcher));
    }

    /** Whom somebody wants on a list. */
    private record Asked(String words, String whom, Walk walk) {}

    private interface Walk {
        void each(Predicate<Card> reader);
    }

    private Report people(Asked asked, List<PeopleColumn> columns, Predicate<Long> watcher) {
        List<Column> headed = columns.stream()
                .map(column -> column.headed(texts.of("print.column.".concat(column.code()))))
                .toList();
        PersonCells cells = new PersonCells(columns, session, texts);
        AtomicLong count = new AtomicLong();
        Rows rows = reader -> {
            count.set(0);
            asked.walk.each(card -> {
                reader.accept(cells.of(card, count.incrementAndGet()));
                return watcher.test(count.get());
            });
        };
        List<String> about = new ArrayList<>(about());
        about.add(asked.words);
        Document document = new Document(texts.of("print.title.list"), about, List.of(new Block.Table(headed, rows)));
        return new Report(sealed(document), Optional.of(asked.whom), count::get);
    }

    /** All that is held about one person, as far as the clerk may see it. */
    public Report person(Card whole) {
        Card card = seen(whole);
        List<Block.Fact> facts = PersonFacts.of(card, session.people().relations(card.id()), session, texts);
        Document document = new Document(card.person().naming().shown(), about(), List.of(new Block.Facts(facts)));
        return new Report(sealed(document), Optional.of("#" + card.id()), () -> 1);
    }

    /** A business's owner sees no other business's notes. */
    private Card seen(Card card) {
        long own = session.clerk().businessId();
        List<Note> notes = card.notes().stream()
                .filter(note -> own == 0 || note.businessId() == own)
                .toList();
        return new Card(
                card.person(),
                card.aliases(),
                card.phones(),
                card.handles(),
                card.roles(),
                card.memberships(),
                card.consents(),
                card.savedNumbers(),
                notes);
    }

    /** What was done lately, the newest first. */
    public Report changes(List<Operation> operations) {
        Map<Long, String> clerks = session.clerks().all().stream().collect(Collectors.toMap(Clerk::id, Clerk::name));
        List<Column> columns = List.of(
                new Column(texts.of("print.column.at"), Column.Kind.TEXT, 22),
                new Column(texts.of("print.column.clerk"), Column.Kind.TEXT, 12),
                new Column(texts.of("print.column.what"), Column.Kind.TEXT, 42));
        Rows rows = reader -> operations.forEach(it -> reader.accept(
                List.of(moment(it.at()), clerks.getOrDefault(it.clerkId(), ""), texts.of(it.what()) + undone(it))));
        return Report.aboutNobody(sealed(
                new Document(texts.of("print.title.changes"), about(), List.of(new Block.Table(columns, rows)))));
    }

    private String undone(Operation operation) {
        return operation.undoneBy() == 0 ? "" : " (" + texts.of("print.undone") + ")";
    }

    /** The same with the journal's seal at its foot, by which the paper can be held against the journal later. */
    Document sealed(Document document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.add(new Block.Paragraph(
                texts.of("print.seal", session.ledger().seal().written())));
        return new Document(document.title(), document.about(), blocks);
    }

    /** Whose it is, of which moment, by whom. */
    List<String> about() {
        String printed = texts.of(
                "print.printed", session.clock().instant(), session.clerk().name());
        return Stream.of(
                        session.settings().named(COOPERATIVE).map(Setting::value),
                        session.people()
                                .directory()
                                .business(session.clerk().businessId())
                                .map(owned -> texts.of("access.scope", owned.name())),
                        Optional.of(printed))
                .flatMap(Optional::stream)
                .toList();
    }

    private String moment(Instant at) {
        return texts.of("print.moment", at);
    }
}
