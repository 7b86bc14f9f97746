package lumbung.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.Membership;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.register.matching.PhoneKind;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What data/README.md says of the demo cooperative is what the register holds. */
class DemoRegisterTest {
    private static final Path FOLDER = Path.of("data", "demo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Store store;
    private static Ledger ledger;
    private static Directory directory;
    private static List<Card> everybody;

    @BeforeAll
    static void build() {
        store = TestStore.derby();
        ledger = store.ledger(0);
        assertEquals(1_204, DemoRegister.build(FOLDER, ledger).get());
        directory = store.people().directory();
        everybody = store.people().cards(peopleAdded());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** R002, R004: more people than a page of the walk holds, none of whom a list or an export may lose. */
    @ParameterizedTest
    @CsvSource({"kelompok:pkk, 642", "peran:pelanggan, -1", "promo:ya@azzalea, -1", "desa:bongas, -1", "hp:ada, -1"})
    void whoeverAQueryMeansAndWhoeverItDoesNotAreEverybody(String query, long expected) {
        long found = everyone(finder(), query);
        assertEquals(1_204, found + everyone(finder(), "-" + query));
        assertEquals(expected < 0 ? found : expected, found);
    }

    private static Finder finder() {
        return store.finder(levels -> new Catalogue(RegisterFields.all(levels.levels())));
    }

    private static long everyone(Finder finder, String query) {
        long[] count = {0};
        finder.each(finder.parse(query).get(), card -> ++count[0] > 0);
        assertEquals(count[0], finder.count(finder.parse(query).get(), Long.MAX_VALUE));
        return count[0];
    }

    @Test
    void everyRowOfEveryFileIsThere() {
        assertEquals(1_204, store.people().count());
        assertEquals(1_699, all(Card::roles));
        assertEquals(1_511, all(Card::memberships));
        assertEquals(1_893, all(Card::consents));
        assertEquals(1_065, all(Card::savedNumbers));
        assertEquals(137, all(Card::notes));
        assertEquals(630, rows("relation"));
        assertEquals(647, rows("household"));
        assertEquals(87, directory.communities().size());
        assertEquals(5, directory.businesses().size());
        assertEquals(
                7,
                store.people().suppressions().stream()
                        .map(one -> one.e164() + one.nameKey())
                        .distinct()
                        .count());
    }

    @Test
    void theHistoryReadsAsOneDeedAFileByItsClerk() {
        List<Operation> deeds = ledger.recent(100).stream()
                .sorted(Comparator.comparing(Operation::id))
                .toList();
        assertEquals(
                List.of(
                        "demo.cooperative",
                        "demo.people",
                        "demo.roles",
                        "demo.memberships",
                        "demo.relations",
                        "demo.consents",
                        "demo.consents",
                        "demo.saved-numbers",
                        "demo.notes",
                        "demo.notes",
                        "demo.suppressions"),
                deeds.stream().map(deed -> deed.what().key()).toList());
        Map<Long, String> clerks = store.clerks().all().stream().collect(Collectors.toMap(Clerk::id, Clerk::name));
        assertEquals(
                Set.of("Rini", "Tuti"),
                deeds.stream().skip(1).map(deed -> clerks.get(deed.clerkId())).collect(Collectors.toSet()));
        assertTrue(ledger.verify().isDone());
    }

    /** The settings and clerks that the rest of the program reads. */
    @Test
    void theCooperativeHasItsNameItsLevelsAndItsClerks() {
        assertEquals(
                "Koperasi Watukumpul",
                store.settings().named("cooperative.name").orElseThrow().value());
        assertEquals(
                "2026-11-21",
                store.settings().named("cooperative.today").orElseThrow().value());
        assertEquals(List.of("Desa", "Dusun", "RW", "RT"), directory.levels());
        assertEquals(
                List.of(
                        Clerk.Duty.CLERK,
                        Clerk.Duty.CLERK,
                        Clerk.Duty.OFFICER,
                        Clerk.Duty.OWNER,
                        Clerk.Duty.SUPERVISOR,
                        Clerk.Duty.MEETING),
                store.clerks().all().stream().map(Clerk::duty).toList());
    }

    /** R002, R004: communities with their heads; many a person. */
    @Test
    void thePkkOfFifteenVillagesHave642MembersNow() {
        List<Community> pkk = directory.communities().stream()
                .filter(community -> community.kind().equals("PKK"))
                .toList();
        assertEquals(15, pkk.size());
        assertEquals(642, pkkMembers().size());
        assertEquals(38, membersOf(named(pkk, "PKK Bongas")).count());
        assertTrue(membersOf(named(pkk, "PKK Cawet")).noneMatch(card -> isHead(card, named(pkk, "PKK Cawet"))));
        assertTrue(membersOf(named(pkk, "PKK Bongas")).anyMatch(card -> isHead(card, named(pkk, "PKK Bongas"))));
    }

    /** N01, R022: what may be sent to whom, from which phone. */
    @Test
    void azzaleaMayPromoteTo621OfThemAnd607HaveSavedItsNumber() {
        long azzalea = business("Azzalea Cake").id();
        Map<Answer, List<Card>> answers =
                pkkMembers().stream().collect(Collectors.groupingBy(card -> card.allows(Purpose.PROMO, azzalea)));
        assertEquals(621, answers.get(Answer.YES).size());
        assertEquals(5, answers.get(Answer.NO).size());
        assertEquals(16, answers.get(Answer.UNKNOWN).size());
        List<Card> yes = answers.get(Answer.YES);
        assertTrue(yes.stream()
                .allMatch(card -> card.phones().stream()
                        .anyMatch(phone ->
                                phone.kind() == PhoneKind.MOBILE && phone.term().holdsOn(TODAY))));
        List<Card> saved =
                yes.stream().filter(card -> hasSaved(card, "+6281200001111")).toList();
        assertEquals(607, saved.size());
        assertEquals(
                607,
                saved.stream()
                        .map(card -> card.reachable(TODAY).orElseThrow().e164())
                        .distinct()
                        .count());
    }

    /** N20: greetings are each person's own. */
    @Test
    void someAreGreetedInTheirOwnWay() {
        Map<String, Long> greetings = everybody.stream()
                .map(card -> card.person().greeting())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        assertEquals(Map.of("", 1_103L, "assalamualaikum", 68L, "krama", 21L, "kulanuwun", 12L), greetings);
    }

    /** R030, R031, R012, R013, R021: one person whole. */
    @Test
    void sitiAminahIsThereWithAllThatIsHers() {
        Card siti = person("Siti Aminah", "Bongas RW 01 RT 03");
        assertEquals("Bu Siti", siti.person().naming().greeting());
        assertEquals(
                List.of("Bu Yanto", "Mamane Dika"),
                siti.aliases().stream().map(alias -> alias.text()).toList());
        assertEquals(LocalDate.of(1985, 11, 21), siti.person().birth().day().orElseThrow());
        assertEquals(
                List.of(RoleKind.CUSTOMER, RoleKind.RESELLER, RoleKind.CUSTOMER),
                siti.roles().stream().map(Role::kind).toList());
        assertEquals(4, siti.memberships().size());
        assertEquals(4, siti.notes().size());
        assertEquals(6, store.people().relations(siti.id()).size());
        long household = siti.person().dwelling().householdId();
        assertEquals(3, store.people().inHousehold(household).size());
        assertEquals("Yanto", store.people().household(household).orElseThrow().name());
    }

    /** N08: a number is a hint, shared in a family and met again in a duplicate. */
    @Test
    void sitisNumberIsReadFromAnyHandwritingAndSharedInHerFamilyOnly() {
        List<Card> holders = store.people().cards(store.people().withPhone("+6281200003456"));
        Map<String, Boolean> shared = holders.stream()
                .collect(Collectors.toMap(
                        card -> card.person().naming().name(),
                        card -> card.phones().get(0).shared()));
        assertEquals(
                Map.of("Siti Aminah", true, "Yanto", true, "Dika Pratama", true, "St. Aminah, S.Pd", false), shared);
        Phone phone = person("Siti Aminah", "Bongas RW 01 RT 03").phones().get(0);
        assertEquals("0812-0000-3456", phone.raw());
        assertEquals(Answer.YES, phone.whatsapp());
        assertEquals(LocalDate.of(2019, 4, 1), phone.term().since().orElseThrow());
    }

    /** R022: what cannot be read is kept as it was written. */
    @Test
    void unreadableNumbersAreKeptAsWrittenAndNeverUsable() {
        Card kuswati = person("Kuswati", "Bongas RW 03 RT 09");
        assertEquals("0812345", kuswati.phones().get(0).raw());
        assertEquals(PhoneKind.UNCERTAIN, kuswati.phones().get(0).kind());
        assertFalse(kuswati.phones().get(0).usable(TODAY));
    }

    @Test
    void nobodyUnderAgeHasConsentedToAnything() {
        assertTrue(everybody.stream()
                .filter(card -> card.person().birth().ageOn(TODAY).orElse(99) < 18)
                .allMatch(card -> card.consents().isEmpty()));
    }

    @Test
    void aRegisterWithSomethingInItIsLeftAlone() {
        Outcome<Integer> again = DemoRegister.build(FOLDER, ledger);
        assertEquals(
                "demo.build.not-empty",
                ((Outcome.Refused<Integer>) again).refusal().reason().key());
        assertEquals(1_204, store.people().count());
    }

    private static List<Long> peopleAdded() {
        Operation people = deed("demo.people");
        return ledger.entries(people, 100_000).stream()
                .filter(change -> change.row().table().equals("person"))
                .map(change -> change.row().id())
                .toList();
    }

    private static long rows(String table) {
        return ledger.recent(100).stream()
                .flatMap(deed -> ledger.entries(deed, 100_000).stream())
                .filter(change -> change.row().table().equals(table))
                .count();
    }

    private static Operation deed(String key) {
        return ledger.recent(100).stream()
                .filter(deed -> deed.what().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static long all(Function<Card, Collection<?>> part) {
        return everybody.stream().mapToLong(card -> part.apply(card).size()).sum();
    }

    private static Community named(List<Community> communities, String name) {
        return communities.stream()
                .filter(community -> community.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Business business(String name) {
        return directory.business(name).orElseThrow();
    }

    private static Card person(String name, String address) {
        return everybody.stream()
                .filter(card -> card.person().naming().name().equals(name))
                .filter(card ->
                        directory.address(card.person().dwelling().areaId()).equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static List<Card> pkkMembers() {
        return everybody.stream()
                .filter(card -> card.memberships().stream()
                        .filter(membership -> membership.term().holdsOn(TODAY))
                        .map(membership ->
                                directory.community(membership.communityId()).orElseThrow())
                        .anyMatch(community -> community.kind().equals("PKK")))
                .toList();
    }

    private static Stream<Card> membersOf(Community community) {
        return everybody.stream()
                .filter(card -> current(card, community).findAny().isPresent());
    }

    private static boolean isHead(Card card, Community community) {
        return current(card, community).anyMatch(membership -> membership.post() == Post.HEAD);
    }

    private static Stream<Membership> current(Card card, Community community) {
        return card.memberships().stream()
                .filter(membership -> membership.communityId() == community.id())
                .filter(membership -> membership.term().holdsOn(TODAY));
    }

    private static boolean hasSaved(Card card, String number) {
        SendingPhone phone = directory.sendingPhones().stream()
                .filter(one -> one.e164().equals(number))
                .findFirst()
                .orElseThrow();
        return card.savedNumbers().stream()
                .filter(saved -> saved.sendingPhoneId() == phone.id())
                .max(Comparator.comparing(SavedNumber::on).thenComparing(SavedNumber::id))
                .map(SavedNumber::saved)
                .orElse(false);
    }
}
