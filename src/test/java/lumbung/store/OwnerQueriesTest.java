package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import lumbung.access.Clerk;
import lumbung.access.Inspectors;
import lumbung.access.Session;
import lumbung.broadcast.Audience;
import lumbung.broadcast.Gathering;
import lumbung.broadcast.Manner;
import lumbung.broadcast.Occasion;
import lumbung.inspection.Inspections;
import lumbung.inspection.Inspector;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Household;
import lumbung.register.Note;
import lumbung.register.Purpose;
import lumbung.search.Catalogue;
import lumbung.search.Completion;
import lumbung.search.Query;
import lumbung.search.Village;
import lumbung.search.Villagers;
import lumbung.search.field.RegisterFields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * R013, N01: an owner cannot tell a register from one in which nothing at all is known of the people at other businesses,
 * whatever is asked and through whichever port.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnerQueriesTest {
    private static final long VANARA = 32;
    private static final long ITS_PHONE = 42;
    private static final int PEOPLE = 80;
    private static final long SEED = 5;
    private static final Pattern ABOUT_BUSINESSES =
            Pattern.compile("(peran|usaha|sejak|promo|pesanan|undangan|simpan|ada|tanpa)\\b");
    private static final Clerk OWNER = new Clerk(700, 0, "Wulan", Clerk.Duty.OWNER, VANARA);

    private final Store whole = TestStore.derby();
    private final Store bare = TestStore.derby();

    @BeforeAll
    void twoRegisters() {
        Villagers villagers = new Villagers(SEED, 1_000);
        Random random = new Random(SEED);
        List<Card> all = new ArrayList<>();
        for (long at = 0; at < PEOPLE; at++) {
            Card card = villagers.next();
            long business = 31 + random.nextInt(4);
            Note note = new Note(90_000 + at, 0, card.id(), business, "rahasia " + business, Village.TODAY);
            all.add(random.nextInt(3) == 0 ? CardRows.with(card, card.person(), List.of(note)) : card);
        }
        settle(whole, all);
        settle(bare, all.stream().map(OwnerQueriesTest::own).toList());
    }

    @AfterAll
    void close() {
        whole.close();
        bare.close();
    }

    /** Without anything of other businesses. */
    private static Card own(Card card) {
        return new Card(
                card.person(),
                card.aliases(),
                card.phones(),
                card.handles(),
                card.roles().stream()
                        .filter(it -> it.businessId() == VANARA || it.businessId() == 0)
                        .toList(),
                card.memberships(),
                card.consents().stream()
                        .filter(it -> it.businessId() == VANARA || it.businessId() == 0)
                        .toList(),
                card.savedNumbers().stream()
                        .filter(it -> it.sendingPhoneId() == ITS_PHONE)
                        .toList(),
                card.notes().stream().filter(it -> it.businessId() == VANARA).toList());
    }

    private static void settle(Store store, List<Card> people) {
        var ledger = store.ledger(0);
        ledger.write(ledger.intent(Message.of("test.settle")), changes -> {
                    Village.AREAS.forEach(changes::add);
                    Village.BUSINESSES.forEach(changes::add);
                    Village.COMMUNITIES.forEach(changes::add);
                    Village.SENDING_PHONES.forEach(changes::add);
                    Villagers.households().forEach(id -> changes.add(new Household(id, 0, "KK " + id, 0)));
                    changes.add(OWNER);
                    people.forEach(card -> {
                        changes.add(card.person());
                        CardRows.of(card).forEach(changes::add);
                    });
                    return Outcome.done(true);
                })
                .get();
    }

    private static Session owner(Store store) {
        return store.seats(TestStore.home(), directory -> new Catalogue(RegisterFields.all(directory.levels())))
                .seat(OWNER, "")
                .get();
    }

    /** What an owner is answered, or told. */
    private static List<Object> answer(Session owner, String typed) {
        return owner.finder().parse(typed).fold(query -> answer(owner, query), refusal -> List.of(refusal));
    }

    private static List<Object> answer(Session owner, Query query) {
        List<Object> found = new ArrayList<>();
        owner.finder().each(query, card -> found.add(card));
        found.add(owner.finder().count(query, 1_000));
        return found;
    }

    @Test
    void nothingThatIsAskedTellsOfAnotherBusiness() {
        Session here = owner(whole);
        Session there = owner(bare);
        List<String> all = Villagers.conditions();
        Random random = new Random(SEED);
        int answered = 0;
        for (String one : all) {
            String other = all.get(random.nextInt(all.size()));
            String typed = random.nextBoolean() ? "-" + one : "-(-" + one + " atau -" + other + ")";
            for (String asked : ABOUT_BUSINESSES.matcher(one).lookingAt() ? List.of(one, typed) : List.of(typed)) {
                List<Object> answer = answer(here, asked);
                assertEquals(answer(there, asked), answer, () -> "seed " + SEED + ": " + asked);
                answered += answer.size() > 1 ? 1 : 0;
            }
        }
        assertTrue(answered > all.size() / 3, "asked too little: " + answered);
    }

    @Test
    void aQuestionAboutAnotherBusinessIsRefusedAndItsNameNeverOffered() {
        Session owner = owner(whole);
        Completion completion = owner.finder().completion();
        for (String field : List.of("usaha:", "peran:reseller@", "promo:ya@", "simpan:ya@")) {
            assertFalse(owner.finder().parse(field + "azzalea").isDone(), field);
            assertTrue(owner.finder().parse(field + "vanara").isDone(), field);
            assertEquals(
                    List.of("vanara"),
                    completion.at(field, field.length()).stream()
                            .map(Completion.Candidate::text)
                            .toList());
            String unknown = owner.finder().parse(field + "zzz").fold(Query::canonical, refusal -> refusal.toString());
            assertFalse(unknown.toLowerCase(Locale.ROOT).contains("sigendo"), unknown);
        }
    }

    @Test
    void withoutABusinessAQuestionIsAboutTheOwn() {
        Session owner = owner(whole);
        for (String asked : List.of("peran:reseller", "promo:ya", "simpan:ya")) {
            assertEquals(answer(owner, asked + "@vanara"), answer(owner, asked), asked);
        }
    }

    @Test
    void searchProblemsAndExportsTellNothingEither() {
        Session here = owner(whole);
        Session there = owner(bare);
        for (String words : List.of("siti", "tarni", "0812", "wati")) {
            assertEquals(there.finder().best(words, 20), here.finder().best(words, 20), words);
        }
        assertEquals(problems(there), problems(here));
        for (Purpose purpose : Purpose.values()) {
            assertEquals(audience(there, purpose), audience(here, purpose), purpose.name());
        }
        assertEquals(there.people().count(), here.people().count());
        assertEquals(
                List.of(VANARA),
                here.people().directory().businesses().stream()
                        .map(Business::id)
                        .toList());
    }

    private static List<String> problems(Session owner) {
        Inspections inspections = Inspectors.of(owner);
        inspections.lookAtAll(Inspector.Watch.UNSEEN);
        return inspections.overview().problems().stream()
                .map(it -> it.key() + " " + it.sentence())
                .toList();
    }

    private static Audience audience(Session owner, Purpose purpose) {
        Gathering gathering = new Gathering(
                new Occasion(purpose, VANARA, LocalDate.now(TestStore.CLOCK)),
                Manner.EACH,
                owner.people().suppressions(),
                owner.people().directory());
        owner.finder().each(Query.ALL, card -> {
            gathering.add(card);
            return true;
        });
        return gathering.audience();
    }
}
