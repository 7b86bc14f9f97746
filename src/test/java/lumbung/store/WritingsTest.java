package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import lumbung.broadcast.MessageTemplate;
import lumbung.journal.Change;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Erasure;
import lumbung.register.Naming;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Purpose;
import lumbung.register.References.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is erased may stand in what others wrote: that is told before. */
class WritingsTest {
    /** Columns of text in which nobody writes freely, or whose names are others' own. */
    private static final Set<String> NOT_WRITTEN = Set.of("phone", "handle", "suppression", "list_member", "household");

    private static long add(Store store, Entity row) {
        Ledger ledger = store.ledger(1);
        ledger.write(ledger.intent(Message.of("tour.operation", "demo")), changes -> {
                    changes.add(row);
                    return Outcome.done(true);
                })
                .get();
        return row.id();
    }

    private static void change(Store store, Entity row) {
        Ledger ledger = store.ledger(1);
        ledger.write(ledger.intent(Message.of("test", "Bu Tarni")), changes -> {
                    changes.change(row);
                    return Outcome.done(true);
                })
                .get();
    }

    private static MessageTemplate template(long id, long version, String name) {
        return new MessageTemplate(id, version, name, 0, Purpose.PROMO, "Halo");
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("UU 27/2022: a name in others' texts is told with the words around it; a namesake's is theirs")
    void tellsWhereTheNameStands(Store store) {
        try (store) {
            add(store, Person.named(11, new Naming("Tarni", "Bu", "")));
            add(store, Person.named(12, new Naming("Tarni", "Bu", "")));
            add(store, Person.named(13, new Naming("Sutarnia", "", "")));
            add(store, template(21, 0, "Untuk Bu Tarni"));
            add(store, template(22, 0, "Untuk Sutarnia"));
            add(store, template(23, 0, "Undangan Bu Tarni"));
            change(store, template(23, 1, "Undangan rapat"));
            add(store, new Business(5, 0, "Vanara", OptionalInt.empty(), ""));
            LocalDate day = LocalDate.of(2026, 11, 20);
            add(store, new Note(31, 0, 11, 5, "Tarni sendiri", day));
            add(store, new Note(32, 0, 13, 5, "kalau tidak ada, titip tarni di seberang jalan itu saja", day));
            assertEquals(
                    List.of(
                            new Written("MessageTemplate", 21, "Untuk Bu Tarni", "Untuk Bu Tarni"),
                            new Written("Note", 13, day, "kalau tidak ada, titip tarni di seberang jalan itu s…")),
                    store.people().references().naming(11));
            Erasure erasure = new Erasure(store.ledger(1), store.people());
            assertEquals(
                    List.of(
                            Message.of("rights.erase.in", Message.of("rights.in.MessageTemplate"), "Untuk Bu Tarni"),
                            Message.of(
                                    "rights.erase.of",
                                    Message.of("rights.in.Note"),
                                    "Sutarnia",
                                    "kalau tidak ada, titip tarni di seberang jalan itu s…")),
                    erasure.plan(11).get().naming());
            erasure.erase(11, "Tarni", "diminta orangnya").get();
            assertTrue(
                    store.ledger(1).history(23).stream().allMatch(Change::isErased),
                    "what was renamed before forgets what it was called");
            assertFalse(store.ledger(1).history(21).get(0).isErased(), "what is still called so is told as it is");
            assertFalse(store.ledger(1).history(12).get(0).isErased(), "a namesake stays");
            assertTrue(store.ledger(1).recent(20).stream()
                    .noneMatch(it -> it.what().equals(Message.of("test", "Bu Tarni"))));
            assertTrue(store.ledger(1).verify().isDone());
        }
    }

    @Test
    @DisplayName("Every column in which somebody writes freely is looked through")
    void knowsEveryColumn() {
        Set<String> known = new TreeSet<>();
        for (List<Writings.In> some : List.of(Writings.THINGS, Writings.SCRUBBED, Writings.OF_OTHERS)) {
            for (Writings.In in : some) {
                in.columns()
                        .forEach(column -> assertTrue(
                                in.table().columns().stream()
                                        .anyMatch(it -> it.name().equals(column)),
                                in.table().name() + "." + column));
                in.columns().forEach(column -> known.add(in.table().name() + "." + column));
            }
        }
        Set<String> writing = Set.of(
                "words",
                "content",
                "name",
                "title",
                "note",
                "reason",
                "detail",
                "answer",
                "outcome",
                "result",
                "reply",
                "minutes",
                "agenda",
                "landmark",
                "label",
                "description",
                "override");
        for (Table<?> table : Tables.ALL) {
            for (Column<?> column : table.columns()) {
                boolean free = writing.contains(column.name())
                        && !NOT_WRITTEN.contains(table.name())
                        && !Set.of(
                                        "person.name",
                                        "order_line.content",
                                        "order_gift.content",
                                        "setting.name",
                                        "exported_file.name")
                                .contains(table.name() + "." + column.name());
                assertTrue(
                        !free || known.contains(table.name() + "." + column.name()),
                        table.name() + "." + column.name());
            }
        }
    }
}
