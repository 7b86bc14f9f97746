package lumbung.store;

import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.meeting.MemberBook;
import lumbung.meeting.kept.MemberNumber;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Deletion;
import lumbung.register.Merge;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the book of members, on both engines: N16. */
class MemberBookTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2012, 4, 15);

    private static List<MemberNumber> book(Store store, LocalDate today) {
        return new MemberBook(store.ledger(1), store.meetings(), store.people())
                .bring(today)
                .get();
    }

    private static Role member(long id, long person, LocalDate since) {
        return new Role(id, 0, person, 0, RoleKind.MEMBER, Term.from(since));
    }

    private static List<String> lines(List<MemberNumber> book) {
        return book.stream()
                .map(it -> it.number() + ":" + it.personId() + " "
                        + it.term().since().map(LocalDate::toString).orElse("") + ".."
                        + it.term().until().map(LocalDate::toString).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N16: who joined first has the first number, who joins later the next, and nobody gets one twice")
    void numbersStay(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.write(
                    member(101, OTHER_SITI, LONG_AGO),
                    member(102, SITI, TODAY.minusDays(9)),
                    Person.named(103, new Naming("Tarno", "Pak", "")),
                    new Role(104, 0, 103, Shop.AZZALEA, RoleKind.MEMBER, Term.from(LONG_AGO)));
            assertEquals(
                    List.of("1:" + OTHER_SITI + " 2012-04-15..", "2:" + SITI + " 2026-11-12.."),
                    lines(book(store, TODAY)),
                    "a business's own members are not the cooperative's");
            assertEquals(book(store, TODAY), book(store, TODAY));
            change(store, member(101, OTHER_SITI, LONG_AGO), Optional.of(TODAY.minusDays(1)));
            shop.write(member(105, 103, TODAY.minusYears(20)));
            assertEquals(
                    List.of(
                            "1:" + OTHER_SITI + " 2012-04-15..2026-11-20",
                            "2:" + SITI + " 2026-11-12..",
                            "3:103 2006-11-21.."),
                    lines(book(store, TODAY)));
            new Deletion(store.ledger(1), store.people())
                    .delete(List.of(OTHER_SITI))
                    .get();
            assertEquals("1:0 2012-04-15..2026-11-20", lines(book(store, TODAY)).get(0), "number and days stay");
        }
    }

    private static void change(Store store, Role role, Optional<LocalDate> until) {
        Role kept = store.people().card(role.personId()).orElseThrow().roles().stream()
                .filter(it -> it.id() == role.id())
                .findFirst()
                .orElseThrow();
        Role ended = new Role(
                kept.id(),
                kept.version(),
                kept.personId(),
                kept.businessId(),
                kept.kind(),
                new Term(kept.term().since(), until));
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), (Changes changes) -> {
                    changes.change(ended);
                    return Outcome.done(true);
                })
                .get();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N16: whoever was two members until they were merged keeps both numbers")
    void mergedMembersKeepBoth(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.write(member(101, OTHER_SITI, LONG_AGO), member(102, SITI, TODAY.minusDays(9)));
            book(store, TODAY);
            new Merge(store.ledger(1), store.people()).merge(SITI, OTHER_SITI).get();
            assertEquals(
                    List.of(SITI, SITI),
                    book(store, TODAY).stream().map(MemberNumber::personId).toList());
        }
    }
}
