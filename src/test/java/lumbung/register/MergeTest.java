package lumbung.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.matching.PhoneKind;
import lumbung.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is who, on both engines: R018, N07, N08, N15. */
final class MergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Proof FORM = new Proof(Proof.Method.FORM, "");

    /** Siti entered twice, with everything a person can have. */
    private static final class Village {
        private final Store store;
        private final Ledger ledger;
        private final Merge merge;
        private long siti;
        private long st;
        private long tarni;
        private long house;
        private long azzalea;
        private long pkk;

        Village(Store store) {
            this.store = store;
            this.ledger = store.ledger(7);
            this.merge = new Merge(ledger, store.people());
            write(changes -> {
                azzalea = add(changes, id -> new Business(id, 0, "Azzalea", OptionalInt.empty(), "kue"));
                long hp = add(changes, id -> new SendingPhone(id, 0, azzalea, "+6281200001111", "HP"));
                pkk = add(changes, id -> new Community(id, 0, "PKK", "PKK", 0));
                house = add(changes, id -> new Household(id, 0, "Yanto", 0));
                siti = add(changes, id -> Person.named(id, new Naming("Siti Aminah", "", "")));
                st = add(
                        changes,
                        id -> Person.named(id, new Naming("St. Aminah, S.Pd", "Bu", "Nah"))
                                .with(new Dwelling(0, "dekat musala", house))
                                .withOccupation("guru")
                                .withGreeting("krama"));
                tarni = add(changes, id -> Person.named(id, new Naming("Tarni", "", "")));
                changes.change(new Household(house, 1, "Yanto", st));
                phone(changes, siti, "0812-0000-0001", Answer.UNKNOWN);
                phone(changes, st, "081200000001", Answer.YES);
                phone(changes, st, "0812-0000-0002", Answer.UNKNOWN);
                for (long person : List.of(siti, st)) {
                    add(changes, id -> new Role(id, 0, person, azzalea, RoleKind.CUSTOMER, Term.ALWAYS));
                    add(changes, id -> new Membership(id, 0, person, pkk, Post.MEMBER, Term.ALWAYS));
                    add(changes, id -> new Relation(id, 0, person, tarni, RelationKind.FAMILY));
                }
                add(changes, id -> new Role(id, 0, st, azzalea, RoleKind.RESELLER, Term.from(DAY)));
                add(changes, id -> new Relation(id, 0, tarni, st, RelationKind.REFERRED_BY));
                add(changes, id -> new Relation(id, 0, siti, st, RelationKind.NEIGHBOUR));
                add(changes, id -> new Consent(id, 0, st, Purpose.PROMO, azzalea, false, FORM, DAY));
                add(changes, id -> new SavedNumber(id, 0, st, hp, true, DAY));
                add(changes, id -> new Note(id, 0, st, azzalea, "tanpa kacang", DAY));
                add(changes, id -> new Handle(id, 0, st, "Facebook", "nah"));
                add(changes, id -> new Suppression(id, 0, "+6281200000002", "siti aminah lama", Purpose.PROMO, 0, DAY));
                add(changes, id -> Distinct.of(id, st, tarni));
            });
        }

        Card card(long id) {
            return store.people().card(id).orElseThrow();
        }

        String everything() {
            return (store.people().cards(List.of(siti, st, tarni)).toString()
                            + store.people().household(house)
                            + store.people().relations(tarni)
                            + store.people().relations(siti)
                            + store.people().distinct()
                            + store.people().suppressions())
                    .replaceAll("version=\\d+", "");
        }

        private void write(Consumer<Changes> work) {
            ledger.write(ledger.intent(Message.of("test.village")), changes -> {
                        work.accept(changes);
                        return Outcome.done(true);
                    })
                    .get();
        }

        private static long add(Changes changes, LongFunction<Entity> row) {
            long id = changes.newId();
            changes.add(row.apply(id));
            return id;
        }

        private static void phone(Changes changes, long person, String raw, Answer whatsapp) {
            String e164 = "+62" + raw.replace("-", "").substring(1);
            add(
                    changes,
                    id -> new Phone(
                            id,
                            0,
                            person,
                            raw,
                            e164,
                            PhoneKind.MOBILE,
                            whatsapp,
                            Optional.empty(),
                            false,
                            Term.ALWAYS));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void theOneWhoStaysHasEverythingOfBothOnce(Store store) {
        Village village = new Village(store);
        village.merge.merge(village.siti, village.st).get();
        Card siti = village.card(village.siti);
        assertEquals(new Naming("Siti Aminah", "Bu", "Nah"), siti.person().naming());
        assertEquals("guru", siti.person().occupation());
        assertEquals(
                new Dwelling(0, "dekat musala", village.house), siti.person().dwelling());
        assertEquals(
                List.of("0812-0000-0001", "0812-0000-0002"),
                siti.phones().stream().map(Phone::raw).toList());
        assertEquals(Answer.YES, siti.phones().get(0).whatsapp(), "what was known of the doubled number");
        assertEquals(
                List.of("St. Aminah, S.Pd"),
                siti.aliases().stream().map(Alias::text).toList());
        assertEquals(
                List.of(RoleKind.CUSTOMER, RoleKind.RESELLER),
                siti.roles().stream().map(Role::kind).toList());
        assertEquals(1, siti.memberships().size());
        assertEquals(Answer.NO, siti.allows(Purpose.PROMO, village.azzalea));
        assertEquals(1, siti.savedNumbers().size());
        assertEquals("tanpa kacang", siti.notes().get(0).text());
        assertEquals("nah", siti.handles().get(0).account());
        assertEquals(
                List.of(RelationKind.FAMILY, RelationKind.REFERRED_BY),
                store.people().relations(village.siti).stream()
                        .map(Relation::kind)
                        .toList());
        assertEquals(
                village.siti,
                store.people().household(village.house).orElseThrow().headId());
        Distinct apart = store.people().distinct().get(0);
        assertEquals(Distinct.of(0, village.siti, village.tarni).firstId(), apart.firstId());
        assertTrue(store.people().card(village.st).isEmpty());
        assertEquals(village.siti, store.people().current(village.st));
        assertEquals(2, store.people().count());
        assertTrue(village.ledger.verify().isDone());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void undoBringsBothBackAsTheyWere(Store store) {
        Village village = new Village(store);
        String before = village.everything();
        village.merge.merge(village.siti, village.st).get();
        assertTrue(village.ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        assertEquals(before, village.everything());
        assertTrue(village.ledger.redo(done -> {}).isDone());
        assertEquals(village.siti, store.people().current(village.st));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aWithdrawalUnderTheNameThatGoesHoldsOn(Store store) {
        Village village = new Village(store);
        village.write(changes -> {
            Person person = village.card(village.tarni).person();
            changes.change(person.with(new Naming("Tarniah", "", "")));
            Village.phone(changes, village.tarni, "0812-0000-0009", Answer.UNKNOWN);
            Village.add(changes, id -> new Suppression(id, 0, "+6281200000009", "tarniah", Purpose.PROMO, 0, DAY));
        });
        village.merge.merge(village.siti, village.tarni).get();
        assertTrue(store.people().suppressions().stream()
                .anyMatch(
                        it -> it.e164().equals("+6281200000009") && it.nameKey().equals("siti aminah")));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void nobodyIsMergedWithThemselvesNorAgainstAnEarlierNo(Store store) {
        Village village = new Village(store);
        assertEquals("merge.refused.same", refusal(village.merge.merge(village.siti, village.siti)));
        assertEquals("merge.refused.missing", refusal(village.merge.merge(village.siti, 99)));
        assertEquals("merge.refused.distinct", refusal(village.merge.merge(village.tarni, village.st)));
        Completion completion =
                village.merge.compare(village.siti, village.st).get().completion();
        assertEquals(
                List.of(
                        Completion.Kind.ADDRESS_FORM,
                        Completion.Kind.CALL_NAME,
                        Completion.Kind.OCCUPATION,
                        Completion.Kind.HOUSEHOLD,
                        Completion.Kind.LANDMARK,
                        Completion.Kind.GREETING),
                completion.filled().stream().map(Completion.Fact::kind).toList());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aPairIsProposedWithItsEvidenceUntilSomebodySaysNo(Store store) {
        Village village = new Village(store);
        Everyone everyone = visitor -> store.people().cards(List.of(village.siti, village.st, village.tarni)).stream()
                .takeWhile(visitor)
                .forEach(seen -> {});
        Duplicates duplicates = new Duplicates(store.people(), everyone);
        Duplicates.Found found = duplicates.all(10, () -> false);
        assertEquals(1, found.count());
        assertEquals(village.siti, found.best().get(0).first());
        assertEquals(village.st, found.best().get(0).second());
        assertTrue(found.best().get(0).evidence().stream()
                .anyMatch(message -> message.key().equals("matching.duplicate.phone")));
        assertEquals(found.best(), duplicates.of(village.card(village.st)));

        village.merge.keepApart(village.st, village.siti).get();
        assertEquals(0, duplicates.all(10, () -> false).count());
        assertEquals(List.of(), duplicates.of(village.card(village.st)));
        assertEquals(
                "merge.operation.apart", village.ledger.recent(1).get(0).what().key());
        village.merge.keepApart(village.siti, village.st).get();
        assertEquals(2, store.people().distinct().size(), "once is enough");
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }
}
