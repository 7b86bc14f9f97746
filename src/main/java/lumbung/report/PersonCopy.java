package lumbung.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Chronicle;
import lumbung.access.Session;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.ListMember;
import lumbung.i18n.Texts;
import lumbung.journal.Entity;
import lumbung.journal.Operation;
import lumbung.register.Card;
import lumbung.register.Distinct;
import lumbung.register.Erasure;
import lumbung.register.Merged;
import lumbung.register.PersonRow;
import lumbung.register.References.Held;
import lumbung.register.past.Difference;

/**
 * A copy of everything that is held about a person, which they may ask for (UU 27/2022): what is noted of them, every row of every part
 * that names them, with what left the house and for what, and who changed what when. For whoever looks after all of it.
 */
public final class PersonCopy {
    private static final int MOST = 100_000;

    private final Session session;
    private final Texts texts;

    public PersonCopy(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    public Report of(Card card) {
        List<Entity> rows = session.people().references().held(card.id()).stream()
                .map(Held::row)
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = PersonFacts.of(card, session.people().relations(card.id()), session, texts);
        // The last is the number of the record, by which clerks find it: nothing that was noted.
        blocks.add(new Block.Facts(facts.subList(0, facts.size() - 1)));
        HeldWords words = new HeldWords(session, texts);
        HeldDays days = new HeldDays(session);
        kinds(rows).forEach((kind, some) -> section(kind, told(some, days, words), blocks));
        section(
                "rights.copy.exports",
                exports(rows, "#" + card.id(), session).stream()
                        .map(it -> export(it, "#" + card.id()))
                        .toList(),
                blocks);
        section("rights.copy.changes", changes(card.id(), rows), blocks);
        section("rights.copy.rights", List.of(texts.of("rights.copy.ask")), blocks);
        List<String> about = new ArrayList<>(new Reports(session, texts).about());
        about.add(texts.of("rights.copy.about"));
        String title = texts.of("rights.copy.title", card.person().naming().shown());
        return new Report(new Document(title, about, blocks), Optional.of("#" + card.id()), () -> 1);
    }

    /** The newest first, as the exports and changes are. */
    private static List<String> told(List<Entity> rows, HeldDays days, HeldWords words) {
        return rows.stream()
                .map(row -> Map.entry(days.of(row), words.of(row)))
                .sorted(Map.Entry.<LocalDate, String>comparingByKey()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void section(String head, List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            String title = texts.of(head);
            blocks.add(new Block.Heading(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)));
            lines.forEach(line -> blocks.add(new Block.Paragraph(line)));
        }
    }

    /** What the facts do not tell. Other people's names are theirs. */
    private static Map<String, List<Entity>> kinds(List<Entity> rows) {
        return rows.stream()
                .filter(row -> !(row instanceof PersonRow || row instanceof Distinct))
                .collect(Collectors.groupingBy(Erasure.Plan::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /** With which exports somebody's number left the house, the newest first, as far as lists and papers about one person tell. */
    public static List<ExportRecord> exports(long personId, Session session) {
        return exports(
                session.people().references().held(personId).stream()
                        .map(Held::row)
                        .toList(),
                "#" + personId,
                session);
    }

    private static List<ExportRecord> exports(List<Entity> rows, String alone, Session session) {
        TreeSet<Long> broadcasts = new TreeSet<>();
        for (Entity row : rows) {
            if (row instanceof Addressee addressee) {
                broadcasts.add(addressee.broadcastId());
            } else if (row instanceof ListMember member && member.broadcastId() != 0) {
                broadcasts.add(member.broadcastId());
            }
        }
        Stream<ExportRecord> listed = broadcasts.stream()
                .flatMap(id -> session.broadcasts().broadcast(id).stream())
                .flatMap(it -> session.broadcasts().export(it.exportId()).stream());
        Stream<ExportRecord> printed = session.broadcasts().exports(MOST).stream()
                .filter(it -> List.of(it.query().split(" ", -1)).contains(alone));
        return Stream.concat(listed, printed)
                .distinct()
                .sorted(Comparator.comparing(ExportRecord::at).reversed())
                .toList();
    }

    /** A paper about this one alone is for nothing that one agrees to. */
    private String export(ExportRecord export, String alone) {
        String purpose = export.query().equals(alone)
                ? "rights.copy.alone"
                : "register.purpose.".concat(export.purpose().name());
        return texts.of(
                "rights.copy.export",
                export.at(),
                texts.of(purpose),
                session.people()
                        .directory()
                        .business(export.businessId())
                        .map(it -> it.name())
                        .orElse(texts.of("rights.copy.cooperative")),
                export.tag());
    }

    /** Of the record and of those that were merged into it, the newest first: a line for each operation. */
    private List<String> changes(long id, List<Entity> rows) {
        List<Long> records = new ArrayList<>(List.of(id));
        rows.forEach(row -> {
            if (row instanceof Merged trace && trace.keptId() == id) {
                records.add(trace.goneId());
            }
        });
        Chronicle chronicle = new Chronicle(session);
        Map<Long, Set<String>> operations = new TreeMap<>(Comparator.reverseOrder());
        for (long record : records) {
            for (Chronicle.Told told : chronicle.about(record)) {
                Set<String> changed =
                        operations.computeIfAbsent(told.change().operationId(), it -> new LinkedHashSet<>());
                told.differences().forEach(it -> changed.add(changed(it)));
            }
        }
        Map<Long, String> clerks = new HashMap<>();
        session.clerks().all().forEach(clerk -> clerks.put(clerk.id(), clerk.name()));
        List<String> lines = new ArrayList<>();
        operations.forEach((operation, changed) -> chronicle
                .operation(operation)
                .ifPresent(it -> lines.add(change(it, clerks.getOrDefault(it.clerkId(), ""), changed))));
        return lines;
    }

    /** What is there now is told above; of what was there before, what it was. */
    private String changed(Difference difference) {
        return texts.of(difference.before().isEmpty() ? difference.place().label() : difference.said());
    }

    private String change(Operation operation, String clerk, Set<String> changed) {
        LocalDate day = LocalDate.ofInstant(operation.at(), session.clock().getZone());
        String what = texts.of(operation.what());
        String all = changed.isEmpty() ? what : texts.of("rights.copy.changed", what, String.join(", ", changed));
        return clerk.isEmpty()
                ? texts.of("rights.copy.change.itself", day, all)
                : texts.of("rights.copy.change", day, clerk, all);
    }
}
