package lumbung.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Channel;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.Suppression;
import lumbung.register.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a segment to what a phone holds, on a real register: R028, R029, R034, R051, N06, N21. */
final class DispatchTest {
    private final Shop shop = new Shop();

    @TempDir
    Path stick;

    @AfterEach
    void close() {
        shop.store.close();
    }

    @Test
    void the_first_time_everybody_is_new_and_later_only_what_changed() throws IOException {
        shop.people(1, 600);
        Dispatch.Sent first = shop.make(stick).get();
        assertEquals(
                List.of("PKK-01-baru.vcf", "PKK-02-baru.vcf", "PKK-03-baru.vcf"),
                names(first.made().files()));
        shop.tellAll(first.broadcast());
        shop.people(601, 605);
        shop.withdraw(3, 300, 599);
        shop.renumber(10, 20);
        Dispatch.Sent second =
                shop.make(Files.createDirectory(stick.resolve("lagi"))).get();
        assertEquals(
                List.of("PKK-01-baru.vcf", "PKK-02-baru.vcf", "PKK-03-baru.vcf"),
                names(second.made().files()));
        assertEquals(
                7, second.made().files().stream().mapToInt(DispatchTest::cards).sum());
        assertEquals(
                List.of(
                        new Taking.Line(1, 3, 3, 256, 0),
                        new Taking.Line(2, 1, 1, 256, 0),
                        new Taking.Line(3, 3, 1, 90, 0)),
                shop.taking().lines(second.broadcast()));
    }

    @Test
    void an_old_number_is_asked_about_until_it_is_gone_from_the_phone() {
        shop.people(1, 20);
        shop.tellAll(shop.make(stick).get().broadcast());
        shop.renumber(10);
        Broadcast broadcast = shop.make(stick, true).get().broadcast();
        assertEquals(List.of(new Taking.Line(1, 1, 1, 20, 0)), shop.taking().lines(broadcast));
        shop.taking()
                .tell(broadcast, new Taking.Ticks(Set.of(1), Set.of(), Set.of(1), Shop.NOW))
                .get();
        assertEquals(List.of(new Taking.Line(1, 0, 1, 0, 20)), shop.taking().lines(broadcast));
        assertEquals(1, shop.plan().get().pack().toRemove().size());
        shop.taking()
                .tell(broadcast, new Taking.Ticks(Set.of(), Set.of(1), Set.of(), Shop.NOW))
                .get();
        assertEquals(
                Broadcast.Stage.DONE,
                shop.broadcasts().broadcast(broadcast.id()).orElseThrow().stage());
        assertEquals(20, shop.broadcasts().members(shop.profile().target()).size());
    }

    @Test
    void a_lost_stick_loses_nobody() {
        shop.people(1, 20);
        shop.make(stick).get();
        Dispatch.Plan again = shop.plan().get();
        assertEquals(20, again.pack().with(Pack.Task.ADD).size());
        assertTrue(again.open().isPresent());
    }

    @Test
    void everybody_again_on_request() {
        shop.people(1, 600);
        shop.tellAll(shop.make(stick).get().broadcast());
        Dispatch.Sent whole = shop.make(stick, true).get();
        assertEquals(
                List.of("PKK-01.vcf", "PKK-02.vcf", "PKK-03.vcf"),
                names(whole.made().files()));
    }

    @Test
    void a_list_that_was_taken_over_alone_is_known_alone() {
        shop.people(1, 600);
        Broadcast broadcast = shop.make(stick).get().broadcast();
        shop.taking()
                .tell(broadcast, new Taking.Ticks(Set.of(2), Set.of(), Set.of(), Shop.NOW))
                .get();
        assertEquals(
                Map.of(1, 256, 2, 0, 3, 88),
                shop.plan().get().pack().sums().stream().collect(Collectors.toMap(Pack.Sums::list, Pack.Sums::added)));
        assertEquals(Broadcast.Stage.OPEN, shop.broadcasts().open().get(0).stage());
    }

    @Test
    void what_was_sent_stands_on_everybodys_record_and_is_undone_as_one() {
        shop.people(1, 20);
        Broadcast broadcast = shop.make(stick).get().broadcast();
        shop.taking()
                .tell(broadcast, new Taking.Ticks(Set.of(), Set.of(), Set.of(1), Shop.NOW))
                .get();
        assertEquals(20, shop.broadcasts().sentSince(Shop.NOW).size());
        long person = shop.broadcasts().addressees(broadcast.id()).stream()
                .filter(it -> it.list() == 1)
                .findFirst()
                .orElseThrow()
                .personId();
        assertEquals(1, shop.broadcasts().received(person, 10).size());
        assertEquals(20, shop.broadcasts().sendings(Shop.NOW).get(0).people());
        shop.ledger().undo(OptionalLong.empty(), done -> {}).get();
        assertEquals(Map.of(), shop.broadcasts().sentSince(Shop.NOW));
        assertEquals(List.of(), shop.broadcasts().received(person, 10));
    }

    @Test
    void who_got_three_this_week_over_all_businesses_rests_unless_there_is_a_reason() throws IOException {
        shop.people(1, 20);
        for (int time = 0; time < 3; time++) {
            shop.tellAll(shop.make(Files.createDirectory(stick.resolve("" + time)))
                    .get()
                    .broadcast());
        }
        Dispatch.Plan fourth = shop.plan().get();
        assertEquals(20L, fourth.audience().reasons().get(LeftOut.Reason.TIRED));
        assertEquals(
                20, fourth.pack().lines().stream().filter(Pack.Line::resting).count());
        assertTrue(fourth.pack().toRemove().isEmpty(), "the lists on the phone stay as they are");
        Dispatch.Plan urgent = shop.dispatch()
                .plan(shop.profile(), new Dispatch.Wish("air bersih mati", () -> false))
                .get();
        assertEquals(20, urgent.audience().recipients().size());
        shop.dispatch().make(urgent, new Dispatch.Delivery(stick, false, false)).get();
        assertEquals(
                "broadcast.operation.override",
                shop.ledger().recent(1).get(0).what().key());
    }

    @Test
    void what_changed_between_a_look_and_the_files_is_looked_at_again_first() throws IOException {
        shop.people(1, 20);
        Dispatch.Plan old = shop.plan().get();
        shop.make(stick).get();
        Path later = Files.createDirectory(stick.resolve("lagi"));
        Outcome<Dispatch.Sent> refused = shop.dispatch().make(old, new Dispatch.Delivery(later, false, false));
        assertEquals(
                "broadcast.refused.stale",
                refused.fold(sent -> "", refusal -> refusal.reason().key()));
        for (Language language : Language.values()) {
            String said = new Texts(language, ZoneOffset.UTC).of("broadcast.refused.stale");
            assertTrue(said.contains(language == Language.INDONESIAN ? "buat filenya lagi" : "make the files again"));
        }
        try (Stream<Path> files = Files.list(later)) {
            assertEquals(0, files.count());
        }
        assertEquals(1, shop.broadcasts().newest(10).size());
        assertTrue(shop.make(later).isDone(), "after another look it can be made");
    }

    /** WhatsApp's monthly cap. */
    @Test
    void a_month_counts_every_list_once_however_it_was_told() throws IOException {
        shop.people(1, 600);
        Broadcast first = shop.make(stick).get().broadcast();
        for (int list = 1; list <= 3; list++) {
            shop.taking()
                    .tell(first, new Taking.Ticks(Set.of(), Set.of(), Set.of(list), Shop.NOW.plusSeconds(list)))
                    .get();
        }
        long phone = shop.profile().target().sendingPhoneId();
        assertEquals(3, shop.dispatch().month(phone).sent());
        shop.tellAll(
                shop.make(Files.createDirectory(stick.resolve("lagi"))).get().broadcast());
        assertEquals(6, shop.dispatch().month(phone).sent());
        assertEquals(0, shop.dispatch().month(phone + 1).sent());
    }

    /** R005, R006: the figures add up, and who once bought has bought. */
    @Test
    void a_segment_has_the_same_figures_wherever_they_are_asked_for() throws IOException {
        shop.people(1, 20);
        shop.withdraw(3, 4);
        shop.buys(5, Term.ALWAYS);
        shop.buys(6, new Term(Optional.empty(), Optional.of(Cards.DAY.minusDays(100))));
        for (int time = 0; time < 3; time++) {
            shop.tellAll(shop.make(Files.createDirectory(stick.resolve("" + time)))
                    .get()
                    .broadcast());
        }
        SegmentFigures figures =
                shop.dispatch().figures(shop.segment(), Dispatch.Wish.USUAL).get();
        assertEquals(20, figures.size());
        assertEquals(0, figures.reachable());
        assertEquals(2, figures.withoutConsent());
        assertEquals(18, figures.tired());
        assertEquals(0, figures.unsaved());
        assertEquals(2, figures.bought());
        assertEquals(18, figures.neverBought());
    }

    @Test
    void a_segment_whose_people_a_phone_holds_stays_until_they_are_gone_there() {
        shop.people(1, 20);
        shop.tellAll(shop.make(stick).get().broadcast());
        shop.keeping().remove(shop.broadcasts().profiles().get(0)).get();
        Outcome<Segment> refused = shop.keeping().remove(shop.segment());
        assertEquals(
                Message.of("broadcast.refused.on-phone", "PKK semua desa", "HP Azzalea 0812-0000-1111", 20L, "PKK"),
                refused.fold(done -> null, Refusal::reason));
        shop.keeping().removeCleared(shop.segment()).get();
        assertEquals(0, shop.store.people().directory().segments().size());
    }

    @Test
    void two_segments_of_one_tag_are_never_written_to() {
        shop.people(1, 20);
        Segment old = shop.segment();
        shop.keeping().remove(shop.broadcasts().profiles().get(0)).get();
        shop.keeping().remove(old).get();
        shop.keeping()
                .save(new Segment(0, 0, "PKK Cawet", 0, "", Purpose.PROMO, Channel.PERSON, "pkk"))
                .get();
        List<Operation> done = shop.ledger().recent(3);
        shop.ledger().undo(OptionalLong.of(done.get(1).id()), it -> {}).get();
        shop.ledger().undo(OptionalLong.of(done.get(2).id()), it -> {}).get();
        assertEquals(
                Message.of("broadcast.refused.tag.twice", "PKK", "PKK semua desa", "PKK Cawet"),
                shop.plan().fold(plan -> null, Refusal::reason));
    }

    @Test
    void an_earlier_one_that_nobody_told_of_gives_way() {
        shop.people(1, 20);
        Broadcast first = shop.make(stick).get().broadcast();
        shop.make(stick, true).get();
        assertEquals(
                Broadcast.Stage.DROPPED,
                shop.broadcasts().broadcast(first.id()).orElseThrow().stage());
        assertEquals(1, shop.broadcasts().open().size());
    }

    @Test
    void a_withdrawal_that_outlived_the_record_holds_for_who_is_imported_again() {
        shop.people(1, 20);
        shop.ledger().write(shop.ledger().intent(Message.of("test")), changes -> {
            changes.add(new Suppression(changes.newId(), 0, Shop.number(5), "orang 005", Purpose.PROMO, 0, Cards.DAY));
            return Outcome.done(true);
        });
        Dispatch.Plan plan = shop.plan().get();
        assertEquals(1L, plan.audience().reasons().get(LeftOut.Reason.SUPPRESSED));
        assertTrue(plan.pack().staying().stream()
                .noneMatch(line -> line.contact().e164().equals(Shop.number(5))));
    }

    @Test
    void a_folder_is_told_from_what_was_written() throws IOException {
        shop.people(1, 600);
        shop.make(stick).get();
        FolderCheck check = new FolderCheck(shop.broadcasts());
        assertEquals(Set.of(FolderCheck.State.AS_EXPORTED), states(check));
        Files.writeString(stick.resolve("PKK-02-baru.vcf"), "BEGIN:VCARD\r\n");
        Files.delete(stick.resolve("PKK-03-baru.vcf"));
        Files.writeString(stick.resolve("lain.vcf"), "x");
        assertEquals(
                List.of(
                        "PKK-01-baru.vcf AS_EXPORTED",
                        "PKK-02-baru.vcf CHANGED",
                        "PKK-03-baru.vcf MISSING",
                        "lain.vcf UNKNOWN"),
                check.of(stick).get().stream()
                        .map(line -> line.name() + " " + line.state())
                        .sorted()
                        .toList());
    }

    private Set<FolderCheck.State> states(FolderCheck check) {
        return check.of(stick).get().stream().map(FolderCheck.Line::state).collect(Collectors.toSet());
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static int cards(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.filter("BEGIN:VCARD"::equals).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
