package lumbung.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lumbung.broadcast.Export;
import lumbung.broadcast.Gathering;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Manner;
import lumbung.broadcast.Occasion;
import lumbung.register.Card;
import lumbung.register.Phone;
import lumbung.register.Purpose;
import lumbung.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported and is imported again is the same set: R028. */
final class RoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama-aneh.csv",
                "pkk-bongas-daftar-hadir.csv",
                "kontak-iphone.vcf",
                "google-contacts-baru.csv",
                "pelanggan-azzalea-1252.csv"
            })
    void bothFilesBringTheSamePeopleBack(String sample) {
        try (Office office = Office.derby()) {
            List<Path> files = exported(office, Read.sample(sample));
            Set<String> sent = reachable(office);
            for (Path file : files) {
                Report again = office.apply(file);
                assertEquals(
                        again.rows(),
                        again.count(Verdict.Kind.SAME),
                        () -> office.verdicts(file).toString());
                try (Office empty = Office.derby()) {
                    empty.apply(file);
                    assertEquals(sent, reachable(empty), file.toString());
                }
            }
        }
    }

    @Test
    void aPhonesTwoNumbersOfOneNameStayTwo() throws IOException {
        Path list = Files.write(
                folder.resolve("two.csv"),
                "Nama,HP\nSiti,0812-0000-0001\nSiti,0812-0000-0002\n".getBytes(StandardCharsets.UTF_8));
        try (Office office = Office.derby()) {
            office.apply(list);
            assertEquals(2, office.people().size());
        }
    }

    /** Names and numbers of those whom a message could reach, once each number. */
    private static Set<String> reachable(Office office) {
        Set<String> found = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (Card card : office.people()) {
            card.reachable(DAY)
                    .map(Phone::e164)
                    .filter(numbers::add)
                    .ifPresent(number -> found.add(card.person().naming().shown() + " " + number));
        }
        return found;
    }

    private List<Path> exported(Office office, Path list) {
        Plan plan = Plan.of(Guess.of(Source.open(list).get()))
                .with(new Plan.Basis(Purpose.PROMO, 0, "daftar", DAY.minusDays(1)));
        office.apply(list, plan);
        Occasion occasion = new Occasion(Purpose.PROMO, 0, DAY);
        Gathering gathering = new Gathering(
                occasion, Manner.EACH, List.of(), office.store.people().directory());
        office.people().forEach(gathering::add);
        return new Export(office.ledger, TestStore.CLOCK)
                .make(
                        new Export.Request(
                                gathering.audience(),
                                occasion,
                                "",
                                ListTag.of("PKK").get()),
                        new Export.Target(folder, false))
                .get()
                .files();
    }
}
