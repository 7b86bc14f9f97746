package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.field.RegisterFields;
import lumbung.settings.Home;
import org.junit.jupiter.api.Test;

/** The index survives in a file, which is believed only where it is of this register's past. */
class IndexKeeperTest {
    private static Store open(Home home) {
        return new Opening(home, TestStore.CLOCK).embedded().get();
    }

    private static List<String> found(Store store, String typed) {
        Finder finder = store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())));
        return finder.best(typed, 5).stream()
                .map(Card::person)
                .map(person -> person.naming().name())
                .toList();
    }

    private static void add(Store store, String name) {
        Ledger ledger = store.ledger(7);
        ledger.write(ledger.intent(Message.of("test.add")), changes -> {
                    changes.add(Person.named(changes.newId(), new Naming(name, "", "")));
                    return Outcome.done(true);
                })
                .get();
    }

    @Test
    void whatWasSearchedIsFoundAgainAndWhatCameSinceToo() throws IOException {
        Home home = TestStore.home();
        try (Store store = open(home)) {
            add(store, "Siti Aminah");
            assertEquals(List.of("Siti Aminah"), found(store, "sitam"));
        }
        assertTrue(Files.exists(home.searchIndex()));
        try (Store store = open(home)) {
            add(store, "Siti Ambarwati");
            assertEquals(List.of("Siti Ambarwati", "Siti Aminah"), found(store, "sitam"));
        }
        Home other = TestStore.home();
        try (Store store = open(other)) {
            add(store, "Tarni");
            Files.copy(home.searchIndex(), other.searchIndex(), StandardCopyOption.REPLACE_EXISTING);
            assertEquals(List.of(), found(store, "siti"));
            assertEquals(List.of("Tarni"), found(store, "tarni"));
        }
    }
}
