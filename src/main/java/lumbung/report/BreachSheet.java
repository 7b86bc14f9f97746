package lumbung.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Safekeeping;
import lumbung.access.Session;
import lumbung.backup.Former;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.ListMember;
import lumbung.i18n.Texts;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Phone;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;
import lumbung.search.Query;

/**
 * A sheet for the day on which a stick, a phone or a PC was lost or looked into: what was on it, of whom, what is to be told to whom, and
 * until when. The law (UU 27/2022, article 46) gives 3 x 24 hours from when it was noticed.
 */
public final class BreachSheet {
    private static final Duration HOURS = Duration.ofDays(3);
    private static final int MOST = 100_000;

    private final Session session;
    private final Texts texts;
    private final Directory directory;

    public BreachSheet(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.directory = session.people().directory();
    }

    /**
     * When it was noticed, and what is known of it already.
     *
     * @param how how it came about; empty to be written in by hand
     * @param handling what was done about it; the same
     */
    public record Told(Instant noticed, String how, String handling) {
        public static Told now(Instant now) {
            return new Told(now, "", "");
        }
    }

    /** What was made from a day on, or everything. */
    public Report of(Loss loss, Told told) {
        LocalDate from = session.today().minusDays(loss.days());
        return loss.isWhole()
                ? whole(loss, told)
                : exports(
                        session.broadcasts().exports(MOST).stream()
                                .filter(it -> !it.at()
                                        .isBefore(from.atStartOfDay(
                                                        session.clock().getZone())
                                                .toInstant()))
                                .toList(),
                        told);
    }

    /** All that the register holds, as a backup or a PC does. */
    private Report whole(Loss loss, Told told) {
        AtomicLong count = new AtomicLong();
        Rows rows = reader -> {
            count.set(0);
            session.finder().each(Query.ALL, card -> {
                count.incrementAndGet();
                reader.accept(cells(card));
                return true;
            });
        };
        Safekeeping safe = new Safekeeping(session);
        boolean locked = loss == Loss.PC
                ? safe.isEncrypted() && safe.former().stream().noneMatch(Former::isInClear)
                : safe.locksCopies();
        String lock = loss.name().concat(locked ? ".locked" : ".open");
        List<String> about = new ArrayList<>(List.of(
                texts.of("rights.breach.lock.".concat(lock)),
                texts.of("rights.breach.kinds", kinds()),
                texts.of("rights.breach.now")));
        String what = texts.of("rights.breach.what.".concat(lock));
        Sheet sheet = new Sheet(
                told,
                what,
                texts.of("rights.breach.fields.all"),
                session.people().count(),
                about);
        return new Report(document(sheet, rows), Optional.of(""), count::get);
    }

    /** How much there is of each kind, the most first. */
    private String kinds() {
        return session.people().references().totals().entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(it -> texts.of("rights.erase.count", texts.of("rights.kind.".concat(it.getKey())), it.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** What these exports brought out. */
    public Report exports(List<ExportRecord> exports, Told told) {
        Set<Long> people = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        for (ExportRecord export : exports) {
            Set<Long> some = people(export);
            people.addAll(some);
            lines.add(texts.of(
                    "rights.breach.export",
                    export.at(),
                    texts.of("register.purpose.".concat(export.purpose().name())),
                    export.tag(),
                    export.count(),
                    some.size()));
        }
        return named(people, texts.of("rights.breach.exports", exports.size()), lines, told);
    }

    /** What the address book of a phone that broadcasts go out from has of the lists. */
    public Report phone(SendingPhone phone, Told told) {
        Set<Long> people = session.broadcasts().newest(MOST).stream()
                .map(Broadcast::target)
                .filter(target -> target.sendingPhoneId() == phone.id())
                .distinct()
                .flatMap(target -> session.broadcasts().members(target).stream())
                .filter(member -> !member.known().isEmpty() || !member.handed().isEmpty())
                .map(ListMember::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return named(people, texts.of("rights.breach.phone", Phones.display(phone.e164())), List.of(), told);
    }

    private Report named(Set<Long> people, String what, List<String> lines, Told told) {
        List<Card> cards = session.people()
                .cards(people.stream().map(session.people()::current).distinct().toList());
        List<List<String>> rows = cards.stream()
                .map(this::cells)
                .sorted(Comparator.comparing((List<String> cells) -> cells.get(0))
                        .thenComparing(cells -> cells.get(1)))
                .toList();
        Sheet sheet = new Sheet(told, what, texts.of("rights.breach.fields"), rows.size(), lines);
        String whom = cards.stream().map(card -> "#" + card.id()).collect(Collectors.joining(" "));
        return new Report(document(sheet, reader -> rows.forEach(reader)), Optional.of(whom), rows::size);
    }

    /** Whom an export named: by the lists of its broadcast, else by whom its query finds now. */
    private Set<Long> people(ExportRecord export) {
        Set<Long> people = session.broadcasts().newest(MOST).stream()
                .filter(it -> it.exportId() == export.id())
                .flatMap(it -> Stream.concat(
                        session.broadcasts().addressees(it.id()).stream().map(Addressee::personId),
                        session.broadcasts().members(it.target()).stream()
                                .filter(member -> member.broadcastId() == it.id())
                                .map(ListMember::personId)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (people.isEmpty()) {
            people.addAll(found(export.query()));
        }
        return people;
    }

    private Collection<Long> found(String query) {
        if (query.startsWith("#")) {
            return Arrays.stream(query.split(" ", -1))
                    .filter(it -> it.matches("#\\d{1,19}"))
                    .map(it -> Long.parseLong(it.substring(1)))
                    .toList();
        }
        List<Long> ids = new ArrayList<>();
        return session.finder()
                .parse(query)
                .fold(
                        asked -> {
                            session.finder().each(asked, card -> ids.add(card.id()));
                            return ids;
                        },
                        refusal -> ids);
    }

    private List<String> cells(Card card) {
        return List.of(
                directory.address(card.person().dwelling().areaId()),
                card.person().naming().shown(),
                card.reachable(session.today())
                        .map(Phone::e164)
                        .filter(it -> !it.isEmpty())
                        .map(Phones::display)
                        .orElse(""),
                "");
    }

    /**
     * What the sheet says.
     *
     * @param about what there is to say of what was lost, a paragraph each
     */
    private record Sheet(Told told, String what, String fields, long people, List<String> about) {}

    private Document document(Sheet sheet, Rows rows) {
        List<Block> blocks = new ArrayList<>();
        Instant until = sheet.told.noticed().plus(HOURS);
        long left =
                Math.max(0, Duration.between(session.clock().instant(), until).toHours());
        blocks.add(new Block.Facts(List.of(
                fact("noticed", texts.of("print.moment", sheet.told.noticed())),
                fact("until", texts.of("rights.breach.left", until, left)),
                fact("what", sheet.what),
                fact("data", sheet.fields),
                fact("count", String.valueOf(sheet.people)),
                fact("how", blank(sheet.told.how())),
                fact("handling", blank(sheet.told.handling())))));
        sheet.about.forEach(line -> blocks.add(new Block.Paragraph(line)));
        notice("people", sheet, blocks);
        notice("authority", sheet, blocks);
        blocks.add(new Block.Heading(texts.of("rights.breach.whom")));
        blocks.add(new Block.Table(columns(), rows));
        return new Document(texts.of("rights.breach.title"), new Reports(session, texts).about(), blocks);
    }

    private void notice(String to, Sheet sheet, List<Block> blocks) {
        blocks.add(new Block.Heading(texts.of("rights.breach.to.".concat(to))));
        blocks.add(new Block.Paragraph(texts.of(
                "rights.breach.notice.".concat(to), sheet.told.noticed(), sheet.what, sheet.fields, sheet.people)));
        blocks.add(new Block.Paragraph(texts.of("rights.breach.happened", blank(sheet.told.how()))));
        blocks.add(new Block.Paragraph(texts.of("rights.breach.done", blank(sheet.told.handling()))));
    }

    private Block.Fact fact(String name, String value) {
        return new Block.Fact(texts.of("rights.breach.fact.".concat(name)), value);
    }

    private static String blank(String text) {
        return text.isBlank() ? "_".repeat(40) : text;
    }

    private List<Column> columns() {
        return List.of(
                new Column(texts.of("rights.breach.column.place"), Column.Kind.TEXT, 24),
                new Column(texts.of("rights.breach.column.name"), Column.Kind.TEXT, 24),
                new Column(texts.of("rights.breach.column.phone"), Column.Kind.WHOLE, 16),
                new Column(texts.of("rights.breach.column.told"), Column.Kind.LINE, 10));
    }
}
