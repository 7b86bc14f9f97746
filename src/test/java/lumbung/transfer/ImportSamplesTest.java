package lumbung.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What data/README.md says of each sample, on an empty register: R112. */
final class ImportSamplesTest {
    @ParameterizedTest
    @CsvSource({
        "pkk-bongas-daftar-hadir.csv, 64, 4, 60",
        "kontak-hp-lama.vcf, 87, 2, 84",
        "kontak-iphone.vcf, 72, 2, 70",
        "kontak-baru.vcf, 65, 2, 63",
        "kontak-terpotong.vcf, 60, 1, 59",
        "google-contacts-baru.csv, 85, 2, 82",
        "google-contacts-lama.csv, 76, 1, 75",
        "pelanggan-azzalea-1252.csv, 96, 1, 95",
        "reseller-excel.csv, 72, 5, 66",
        "tab-utf16.txt, 80, 1, 79",
        "utf8-bom.csv, 90, 0, 88",
        "nama-aneh.csv, 62, 4, 58",
        "rusak.csv, 78, 3, 75",
        "hanya-judul.csv, 0, 0, 0"
    })
    void eachSampleGivesWhatItsDescriptionSays(String name, int rows, int refused, int people) {
        try (Office office = Office.derby()) {
            Path file = Read.sample(name);
            List<Verdict> verdicts = office.verdicts(file);
            Report report = office.apply(file);
            String detail = verdicts.stream()
                    .filter(it -> it.kind() != Verdict.Kind.NEW)
                    .map(Verdict::toString)
                    .collect(Collectors.joining("\n"));
            assertEquals(rows, report.rows(), detail);
            assertEquals(refused, report.count(Verdict.Kind.REFUSED), detail);
            assertEquals(people, report.people(), detail);
            assertEquals(people, office.store.people().count());

            Report again = office.apply(file);
            assertEquals(0, again.people(), "the same file again adds nobody");
            assertEquals(0, again.count(Verdict.Kind.CHANGED), "the same file again changes nobody");
            assertEquals(people, office.store.people().count());
        }
    }
}
