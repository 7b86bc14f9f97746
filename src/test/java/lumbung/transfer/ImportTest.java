package lumbung.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.RoleKind;
import lumbung.register.Suppression;
import lumbung.register.matching.PhoneKind;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists into the register: R022, R091, R112, N07, N08, N15, N21. */
final class ImportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private final Office office = Office.derby();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void undoTakesTheWholeListBackAndRedoBringsTheSame() throws IOException {
        office.apply(write("Nama,HP\nTarni,0812-0000-0009\n"));
        List<Card> before = office.people();
        Path list = write("Nama,HP,Kelompok\nSiti,0812-0000-0001,PKK\nTarni,0812-0000-0009,arisan\n");
        Report report = office.apply(list);
        assertEquals(1, report.people());
        assertEquals(1, report.count(Verdict.Kind.CHANGED));
        assertTrue(office.undo().isDone());
        assertEquals(withoutVersions(before), withoutVersions(office.people()));
        assertEquals(1, office.apply(list).people(), "an undone import counts no longer");
        assertTrue(office.ledger.verify().isDone());
    }

    @Test
    void aLaterListFillsBlanksAndOverwritesNothing() throws IOException {
        office.apply(write("Nama,HP,Pekerjaan,L/P\nSiti Aminah,0812-0000-0001,guru,\n"));
        Path more = write(
                "Nama;No WA;Pekerjaan;L/P;TTL;Email\nSt. Aminah;+62 812 0000 0001;petani;P;Pemalang, 21-11-1985;a@example.org\n");
        List<Verdict> verdicts = office.verdicts(more);
        assertEquals(Verdict.Kind.CHANGED, verdicts.get(0).kind());
        assertEquals(
                List.of(
                        "transfer.same.name_and_phone",
                        "transfer.adds",
                        "transfer.adds",
                        "transfer.adds",
                        "transfer.keeps"),
                verdicts.get(0).remarks().stream().map(Message::key).toList());
        office.apply(more);
        Card siti = office.named("Siti Aminah");
        assertEquals("guru", siti.person().occupation());
        assertEquals(
                Optional.of(LocalDate.of(1985, 11, 21)), siti.person().birth().day());
        assertEquals("a@example.org", siti.person().email());
        assertEquals(1, siti.phones().size());
        assertEquals(1, office.people().size());
    }

    @Test
    void theSameListAgainAddsNothingEvenToWhatWasEditedSince() throws IOException {
        Path list = write("Nama,HP,Pekerjaan\nSiti,0812-0000-0001,guru\n");
        office.apply(list);
        Card siti = office.named("Siti");
        office.ledger.write(office.ledger.intent(Message.of("test.edit")), changes -> {
            changes.change(siti.person().withOccupation(""));
            changes.remove(siti.phones().get(0));
            return Outcome.done(true);
        });
        Path other = write("HP;Pekerjaan;Nama\r\n+6281200000001;guru;Siti\r\n");
        assertEquals(Verdict.Kind.SAME, office.verdicts(other).get(0).kind(), "whatever shape the file has");
        office.apply(list);
        assertEquals("", office.named("Siti").person().occupation());
        assertTrue(office.named("Siti").phones().isEmpty());
    }

    @Test
    void whoWasRemovedSinceIsNotBroughtBack() throws IOException {
        Path list = write("Nama,HP\nSiti,\nTarni,0812-0000-0002\n");
        office.apply(list);
        Card siti = office.named("Siti");
        office.ledger.write(office.ledger.intent(Message.of("test.remove")), changes -> {
            changes.remove(siti.person());
            return Outcome.done(true);
        });
        assertEquals(
                List.of(Verdict.Kind.SKIPPED, Verdict.Kind.SAME),
                office.verdicts(list).stream().map(Verdict::kind).toList());
    }

    @Test
    void identicalRowsAreOnePersonAndSaidSo() throws IOException {
        List<Verdict> verdicts =
                office.verdicts(write("No,Nama,HP\n1,Siti,0812-0000-0001\n2,Tarni,\n3,Siti,081200000001\n"));
        assertEquals(Verdict.Kind.REPEATED, verdicts.get(2).kind());
        assertEquals(
                List.of(Message.of("transfer.same.line", 2L)), verdicts.get(2).remarks());
    }

    @Test
    void rowsThatCompleteEachOtherAreOnePerson() throws IOException {
        office.apply(write("""
                Nama,HP,Pekerjaan,Email,Panggilan
                Siti Aminah,0812-0000-0001,guru,,
                Siti Aminah,0812-0000-0001,,a@example.org,
                Hj. Siti Aminah,0812-0000-0001,,,Nah
                """));
        assertEquals(1, office.people().size());
        Card siti = office.people().get(0);
        assertEquals("guru", siti.person().occupation());
        assertEquals("a@example.org", siti.person().email());
        assertEquals("Nah", siti.person().naming().callName());
    }

    @Test
    void aPhoneAloneOrANameAloneIsNobody() throws IOException {
        office.apply(write("Nama,HP\nSiti Aminah,0812-0000-0001\nBu Yanto,0812-0000-0002\n"));
        List<Verdict> verdicts = office.verdicts(
                write("Nama,HP\nDarsono,0812-0000-0001\nSiti Aminah,0812-0000-0003\nPak Yanto,0812-0000-0002\n"));
        verdicts.forEach(verdict -> assertFalse(verdict.kind() == Verdict.Kind.SAME, verdict::toString));
        assertFalse(verdicts.stream().anyMatch(verdict -> verdict.kind() == Verdict.Kind.CHANGED));
    }

    @Test
    void whoLooksMuchLikeSomebodyIsAddedWithTheEvidenceOrLeftOutByChoice() throws IOException {
        office.apply(write("Nama,HP,Desa,RT\nSiti Aminah,0812-0000-0001,Bongas,3\n"), all(Plan.Options.USUAL));
        Path list = write("Nama,HP,Desa,RT\nSiti Amenah,0812-0000-0001,Bongas,03\n");
        Verdict verdict = office.verdicts(list).get(0);
        assertEquals(Verdict.Kind.DUPLICATE, verdict.kind(), verdict::toString);
        assertEquals(office.named("Siti Aminah").id(), verdict.personId());
        Plan skipping = guessed(list).with(new Plan.Options(false, true, true));
        assertEquals(
                Verdict.Kind.SKIPPED, office.verdicts(list, skipping).get(0).kind());
        office.apply(list, skipping);
        assertEquals(1, office.people().size());
        office.apply(list);
        assertEquals(2, office.people().size());
    }

    @Test
    void aWrongNumberIsKeptToBeConfirmedAndADestroyedOneIsRefused() throws IOException {
        Path list = write("Nama,HP\nSiti,0812345\nTarni,8.12346E+11\n,0812-0000-0001\n");
        List<Verdict> verdicts = office.verdicts(list);
        assertEquals("matching.phone.short", verdicts.get(0).remarks().get(0).key());
        assertEquals(
                "matching.phone.scientific", verdicts.get(1).remarks().get(0).key());
        assertEquals("HP", verdicts.get(1).column());
        assertEquals(
                "transfer.refused.no_name", verdicts.get(2).remarks().get(0).key());
        office.apply(list);
        Phone phone = office.named("Siti").phones().get(0);
        assertEquals("0812345", phone.raw());
        assertEquals(PhoneKind.UNCERTAIN, phone.kind());
    }

    @Test
    void anAttendanceListIsOneCommunityWithItsPosts() throws IOException {
        long bongas = area("Bongas");
        Path list = Read.sample("pkk-bongas-daftar-hadir.csv");
        Plan plan = guessed(list)
                .with(new Plan.Constants("Bongas", "PKK Bongas", "", Optional.empty()))
                .with(new Plan.Options(true, true, false));
        office.apply(list, plan);
        Card siti = office.named("Siti Aminah");
        assertEquals("Bu", siti.person().naming().address());
        assertEquals(
                "Bongas RW 01 RT 03",
                office.store
                        .people()
                        .directory()
                        .address(siti.person().dwelling().areaId()));
        assertEquals(
                Optional.of(LocalDate.of(1985, 11, 21)), siti.person().birth().day());
        assertEquals(Post.HEAD, siti.memberships().get(0).post());
        var pkk = office.store.people().directory().communities().iterator().next();
        assertEquals("PKK Bongas", pkk.name());
        assertEquals("PKK", pkk.kind());
        assertEquals(bongas, pkk.areaId());
        assertEquals(60, office.store.people().inCommunity(pkk.id()).size());
        assertTrue(office.people().stream()
                .allMatch(card -> office.store
                        .people()
                        .directory()
                        .within(bongas)
                        .contains(card.person().dwelling().areaId())));
    }

    @Test
    void aRegisterThatKnowsNoPlaceLearnsThemFromItsFirstList() throws IOException {
        Report report = office.apply(write("Nama,Desa,RT\nSiti,Bongas,3\n"));
        long rt = office.named("Siti").person().dwelling().areaId();
        assertEquals("Bongas RT 03", office.store.people().directory().address(rt));
        assertEquals(List.of(Message.of("transfer.remark.areas_made", 2)), report.remarks());
    }

    @Test
    void anUnknownVillageStaysInWordsAndIsReported() throws IOException {
        area("Cawet");
        Path list = write("Nama,Desa,RT\nSiti,Bongas,3\n");
        Report report = office.apply(list);
        assertEquals("Bongas RT 03", office.named("Siti").person().dwelling().landmark());
        assertEquals(List.of(Message.of("transfer.remark.unknown_villages", 1, "Bongas (1)")), report.remarks());
    }

    @Test
    void theListsConsentIsRecordedButNeverOverANo() throws IOException {
        long azzalea = business("Azzalea");
        office.apply(write("Nama,HP\nSiti,0812-0000-0001\nTarni,0812-0000-0002\n"));
        Card siti = office.named("Siti");
        office.ledger.write(office.ledger.intent(Message.of("test.no")), changes -> {
            Proof spoken = new Proof(Proof.Method.SPOKEN, "");
            changes.add(new Consent(changes.newId(), 0, siti.id(), Purpose.PROMO, 0, false, spoken, DAY));
            changes.add(new Suppression(changes.newId(), 0, "+6281200000003", "casmi", Purpose.PROMO, azzalea, DAY));
            return Outcome.done(true);
        });
        Path list = write(
                "Nama,HP\nSiti,0812-0000-0001\nTarni,0812-0000-0002\nCasmi,0812-0000-0003\nDarno,0812-0000-0003\n");
        Plan plan = guessed(list).with(new Plan.Basis(Purpose.PROMO, azzalea, "formulir PKK", DAY));
        Report report = office.apply(list, plan);
        assertTrue(report.remarks().contains(Message.of("transfer.remark.withdrawn", 2)), report::toString);
        assertEquals(Answer.NO, office.named("Siti").allows(Purpose.PROMO, azzalea));
        assertEquals(Answer.YES, office.named("Tarni").allows(Purpose.PROMO, azzalea));
        assertEquals(Answer.UNKNOWN, office.named("Casmi").allows(Purpose.PROMO, azzalea));
        assertEquals(Answer.YES, office.named("Darno").allows(Purpose.PROMO, azzalea));
        assertEquals(
                new Proof(Proof.Method.LIST, "formulir PKK"),
                office.named("Tarni").consents().get(0).proof());
        assertEquals(0, office.apply(list, plan).count(Verdict.Kind.CHANGED));
    }

    @Test
    void twoRowsOfOnePersonGiveOneConsentAndAreCountedOnce() throws IOException {
        Path list = write("""
                Nama,HP,Desa,Email
                Siti,0812-0000-0001,Bongas,
                Siti,0812-0000-0001,,a@example.org
                Siti,0812-0000-0001,,b@example.org
                """);
        Report report = office.apply(list, guessed(list).with(new Plan.Basis(Purpose.PROMO, 0, "daftar", DAY)));
        assertEquals(1, office.named("Siti").consents().size());
        assertEquals("a@example.org", office.named("Siti").person().email());
        assertEquals(List.of(Message.of("transfer.remark.areas_made", 1)), report.remarks());
    }

    @Test
    void rolesAndNotesBelongToABusiness() throws IOException {
        long vanara = business("Vanara");
        Path list = write("Nama,HP,Catatan\nSiti,0812-0000-0001,tanpa kacang\n");
        Plan plan = guessed(list).with(new Plan.Constants("", "", "vanara", Optional.of(RoleKind.RESELLER)));
        office.apply(list, plan);
        Card siti = office.named("Siti");
        assertEquals(RoleKind.RESELLER, siti.roles().get(0).kind());
        assertEquals(vanara, siti.roles().get(0).businessId());
        assertEquals("tanpa kacang", siti.notes().get(0).text());
        Outcome<Report> unknown = office.imports.preview(
                Source.open(list).get(),
                plan.with(new Plan.Constants("", "", "Tidak Ada", Optional.empty())),
                Watcher.NONE);
        assertFalse(unknown.isDone());
    }

    @Test
    void aCancelledImportLeavesNothing() throws IOException {
        Path list = write("Nama\nSiti\nTarni\nCasmi\n");
        int[] seen = {0};
        Outcome<Report> outcome = office.imports.apply(Source.open(list).get(), guessed(list), new Watcher() {
            @Override
            public void row(Verdict verdict, SourceRow row) {
                seen[0]++;
            }

            @Override
            public boolean cancelled() {
                return seen[0] == 2;
            }
        });
        assertFalse(outcome.isDone());
        assertEquals(2, seen[0]);
        assertEquals(0, office.store.people().count());
        assertTrue(office.ledger.recent(5).isEmpty());
    }

    @Test
    void refusedRowsGoToAFileThatImportsAfterMending() throws IOException {
        Path list = write(
                "Nama,HP,Desa\n=SUM(A1),8.12346E+11,\"Bongas; \"\"atas\"\"\"\n,0812-0000-0001,Tambi\nSiti,0812-0000-0002,Wisnu\n");
        Path refused = folder.resolve("ditolak.csv");
        Texts texts = new Texts(Language.INDONESIAN, TestStore.CLOCK.getZone());
        Sheet sheet = Source.open(list).get();
        try (RefusedRows rows = new RefusedRows(refused, sheet, texts::of, Watcher.NONE)) {
            office.imports.apply(sheet, guessed(list), rows).get();
            assertEquals(Optional.of(refused), rows.keep());
        }
        String text = Files.readString(refused);
        assertTrue(text.startsWith("\ufeffNama;HP;Desa;Alasan ditolak;Baris asal\r\n'=SUM(A1);8.12346E+11;"), text);
        assertEquals(0, office.apply(refused).people());
        Files.writeString(refused, text.replace("8.12346E+11", "0812-0000-0003").replace("\n;0812", "\nTarni;0812"));
        assertEquals(2, office.apply(refused).people());
        assertEquals(
                "Bongas; \"atas\"", office.named("=SUM(A1)").person().dwelling().landmark());
    }

    @Test
    void aCorrectedMappingIsKeptForTheNextListWithTheseColumns() throws IOException {
        Path list = write("Nama;Yang ikut;HP\nBongas;Siti;0812-0000-0001\n");
        Mappings mappings = new Mappings(office.ledger, office.store.settings());
        Mapping mapping = mappings.of(Source.open(list).get())
                .with("Nama", Mapping.Target.of(Field.VILLAGE))
                .with("Yang ikut", Mapping.Target.of(Field.NAME));
        mappings.save(mapping).get();
        Path next = write("NAMA,Yang Ikut,hp\nTambi,Tarni,0812-0000-0002\n");
        assertEquals(List.of("Yang Ikut"), mappings.of(Source.open(next).get()).columns(Field.NAME));
        mappings.save(mapping.with("HP", Mapping.Target.NONE)).get();
        assertFalse(mappings.of(Source.open(next).get()).has(Field.PHONE));
    }

    @Test
    void aListTagBehindTheNameIsTakenOff() throws IOException {
        office.apply(write("Nama,HP\nBu Siti Aminah PKK-03,0812-0000-0001\nPak Slamet RT-03,0812-0000-0002\n"));
        assertEquals("Bu", office.named("Siti Aminah").person().naming().address());
        assertEquals("Pak", office.named("Slamet RT-03").person().naming().address());
    }

    private Plan guessed(Path list) {
        return Plan.of(Guess.of(Source.open(list).get()));
    }

    private Plan all(Plan.Options options) {
        return guessed(folder.resolve("list.csv"))
                .with(new Plan.Options(true, options.createCommunities(), options.skipDuplicates()));
    }

    private long area(String name) {
        return added(changes -> new Area(changes.newId(), 0, 0, 0, name));
    }

    private long business(String name) {
        return added(changes -> new Business(changes.newId(), 0, name, java.util.OptionalInt.empty(), ""));
    }

    private long added(java.util.function.Function<Changes, lumbung.journal.Entity> make) {
        return office.ledger
                .write(office.ledger.intent(Message.of("test.add")), changes -> {
                    lumbung.journal.Entity row = make.apply(changes);
                    changes.add(row);
                    return Outcome.done(row.id());
                })
                .get();
    }

    /** An undo writes a row again: its version goes on, everything else is as before. */
    private static List<String> withoutVersions(List<Card> people) {
        return people.stream()
                .map(card -> card.toString().replaceAll("version=\\d+", ""))
                .toList();
    }

    private Path write(String text) throws IOException {
        return Files.write(folder.resolve("list.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
