package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.Policy;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.json.Keys;
import lumbung.pricing.json.PriceFile;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.kept.Decisions;
import lumbung.pricing.kept.Intake;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.Plan;
import lumbung.pricing.kept.PriceSettings;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.kept.RegisterKeys;
import lumbung.pricing.kept.Residents;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.PriceRule;
import lumbung.register.Business;
import lumbung.register.Term;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.settings.CooperativeSetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Products, rules and seasons in a register, on both engines. */
class PricesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Decision DECISION =
            new Decision("12/2026", LocalDate.of(2026, 6, 14), Decision.Votes.mufakat());

    private static final String FILE = """
            {"products": [
              {"id": "bolu", "business": "Azzalea", "name": "Bolu pandan", "price": 30000, "cost": 20000,
               "units": [{"name": "dus", "factor": 12}], "levels": {"reseller": 25000, "acara": 27000},
               "tags": ["kue/basah", "pandan"], "care": {"days": 3, "words": "Simpan di tempat sejuk"},
               "description": "Harum daun pandan", "photo": "/foto/bolu pandan.jpg"},
              {"id": "kopi", "business": "Azzalea", "unit": {"name": "kg", "factor": 1000}, "price": 90000}],
             "rules": [
              {"id": "reseller", "name": "Harga reseller", "who": {"any": ["role:reseller@Azzalea"]}, "what": "tag:kue",
               "min": 5, "effect": {"level": {"name": "reseller"}}, "limits": {"budget": 500000},
               "when": {"seasons": ["lebaran"]}},
              {"id": "kopi-hemat", "what": "product:kopi", "effect": {"percentOff": 2.5}}],
             "seasons": [{"name": "panen", "days": [{"from": "2026-03-01", "until": "2026-03-20"}]}]}
            """;

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aFileIsReadBackAsItWasTakenOver(Store store) {
        Plan plan = take(store, FILE).get();
        assertEquals(5, plan.all().size());
        KeptProduct bolu = store.prices().products().get(0);
        assertTrue(bolu.sold());
        assertEquals("Bolu pandan", bolu.name());
        assertEquals(OptionalInt.of(3), bolu.product().care().shelfDays());
        assertEquals(
                new Product.About("Harum daun pandan", "/foto/bolu pandan.jpg"),
                bolu.product().about());
        assertEquals(Rupiah.of(25_000), bolu.product().prices().levels().get("reseller"));
        assertEquals(12, bolu.product().unit("dus").orElseThrow().factor());
        assertEquals(
                Optional.empty(),
                store.prices().products().get(1).product().prices().cost());
        PriceFile file = PriceFiles.read(FILE, keys(store)).value().orElseThrow();
        assertEquals(
                file.products(),
                store.prices().products().stream().map(KeptProduct::product).toList());
        assertEquals(file.rules(), store.prices().wordings());
        assertTrue(store.prices().almanac().on(LocalDate.of(2026, 3, 20)).contains("panen"));
        assertTrue(store.prices().almanac().season("lebaran").isPresent());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void theSameFileTwiceAddsNothing(Store store) {
        take(store, FILE).get();
        int operations = store.ledger(1).recent(10).size();
        Plan again = take(store, FILE).get();
        assertTrue(again.isEmpty());
        assertEquals(5, again.same());
        assertEquals(operations, store.ledger(1).recent(10).size());
        Plan dearer = take(store, FILE.replace("\"price\": 90000", "\"price\": 95000"))
                .get();
        assertEquals(1, dearer.all().size());
        assertFalse(dearer.all().get(0).isNew());
        assertEquals(2, store.prices().products().size());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void undoTakesAllOfAFileBackAndRedoBringsItAgain(Store store) {
        take(store, FILE).get();
        List<PriceRule> rules = store.prices().wordings();
        List<KeptProduct> products = store.prices().products();
        Ledger ledger = store.ledger(1);
        ledger.undo(OptionalLong.empty(), done -> {}).get();
        assertEquals(List.of(), store.prices().products());
        assertEquals(List.of(), store.prices().rules());
        assertEquals(List.of(), store.prices().seasons());
        ledger.redo(done -> {}).get();
        assertEquals(rules, store.prices().wordings());
        assertEquals(
                products.stream().map(KeptProduct::product).toList(),
                store.prices().products().stream().map(KeptProduct::product).toList());
        assertTrue(ledger.verify().isDone());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N02: draft, proposed, approved by a meeting, ended early; each step undone by itself")
    void aRuleGoesItsWay(Store store) {
        take(store, FILE).get();
        Decisions decisions = new Decisions(store.ledger(1));
        KeptRule draft = rule(store);
        assertEquals(
                "pricing.kept.not.proposed",
                refused(decisions.approve(draft, DECISION, Term.ALWAYS))
                        .reason()
                        .key());
        decisions.propose(draft, LocalDate.of(2026, 6, 1)).get();
        assertEquals(
                "pricing.kept.not.draft",
                refused(decisions.propose(rule(store), TODAY)).reason().key());
        decisions.approve(rule(store), DECISION, Term.ALWAYS).get();
        assertEquals(Authority.State.IN_FORCE, rule(store).rule().authority().on(TODAY));
        decisions.end(rule(store), LocalDate.of(2026, 12, 31)).get();
        assertEquals(
                "until",
                refused(decisions.end(rule(store), LocalDate.of(2027, 12, 31))).place());
        store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
        assertEquals(
                Optional.empty(),
                rule(store).rule().authority().term().orElseThrow().until());
        store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
        store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
        assertEquals(Authority.draft(), rule(store).rule().authority());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void whatLeftItsAuthorSaysTheSameForEver(Store store) {
        take(store, FILE).get();
        new Decisions(store.ledger(1)).propose(rule(store), TODAY).get();
        String cheaper = FILE.replace("\"min\": 5", "\"min\": 4");
        Refusal mistake = intake(store).plan(cheaper).mistakes().get(0);
        assertEquals("rules[0]", mistake.place());
        assertEquals(List.of("Harga reseller", 1, 2), mistake.reason().arguments());
        String next = cheaper.replace("\"id\": \"reseller\"", "\"id\": \"reseller\", \"version\": 2");
        take(store, next).get();
        assertEquals(3, store.prices().rules().size());
        assertEquals(rule(store).number(), store.prices().rules().get(1).number());

        // Who goes round the file meets the same law in the ledger of every clerk.
        Session rini = session(store, Clerk.Duty.OFFICER);
        KeptRule reworded = new KeptRule(
                rule(store).id(),
                rule(store).version(),
                store.prices().rules().get(1).rule());
        assertEquals(
                "pricing.kept.immutable",
                refused(change(rini, reworded)).reason().key());
        assertEquals(
                "pricing.kept.decided",
                refused(rini.ledger().write(rini.ledger().intent(Message.of("test.x")), changes -> {
                            changes.remove(rule(store));
                            return Outcome.done(true);
                        }))
                        .reason()
                        .key());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void wordsThatTheRegisterDoesNotKnowAreMistakesEachAtItsPlace(Store store) {
        String wrong = FILE.replace("role:reseller@Azzalea", "community:PKK\", \"person:Bu Siti")
                .replace("product:kopi", "product:teh");
        take(store, FILE).get();
        assertEquals(
                List.of("rules[0].who.any[0]", "rules[0].who.any[1]", "rules[1].what"),
                intake(store).plan(wrong).mistakes().stream()
                        .map(Refusal::place)
                        .toList());
        assertFalse(take(store, wrong).isDone());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void clerksDecideNothingAndOwnersOnlyDraftWhatIsTheirs(Store store) {
        take(store, FILE).get();
        long azzalea =
                store.people().directory().business("Azzalea").orElseThrow().id();
        KeptRule kopi = store.prices().rules().get(1);
        Session clerk = session(store, Clerk.Duty.CLERK);
        assertEquals("access.refused", refused(change(clerk, kopi)).reason().key());
        Session owner = session(store, new Clerk(8, 0, "Yanti", Clerk.Duty.OWNER, azzalea));
        assertTrue(change(owner, kopi).isDone());
        Decisions own = new Decisions(owner.ledger());
        assertTrue(own.propose(store.prices().rules().get(1), TODAY).isDone());
        KeptRule proposed = store.prices().rules().get(1);
        assertEquals(
                "access.refused",
                refused(own.approve(proposed, DECISION, Term.ALWAYS)).reason().key());
        KeptRule everybody = store.prices().rules().get(0);
        assertEquals(
                "access.refused.scope",
                refused(own.propose(everybody, TODAY)).reason().key());
        Session other = session(store, new Clerk(9, 0, "Joko", Clerk.Duty.OWNER, azzalea + 1));
        assertEquals(List.of(), other.prices().products());
        assertEquals(List.of(), other.prices().rules());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void whatHoldsForAllPricesComesFromTheSettings(Store store) {
        assertEquals(Policy.USUAL, PriceSettings.policy(store.settings()));
        store.ledger(1).write(store.ledger(1).intent(Message.of("test.set")), changes -> {
            put(store, CooperativeSetting.PRICE_MARGIN, "2,5%", changes);
            put(store, CooperativeSetting.PRICE_PREFERENCE, "business", changes);
            put(store, CooperativeSetting.PRICE_CASH, "500", changes);
            put(store, CooperativeSetting.PRICE_HAND_DAY, "20000", changes);
            return Outcome.done(true);
        });
        Policy policy = PriceSettings.policy(store.settings());
        assertEquals(new Percent(250), policy.margin());
        assertEquals(Policy.Preference.BUSINESS, policy.preference());
        assertEquals(500, policy.cash());
        assertEquals(Rupiah.of(20_000), policy.hand().perDay());
        store.close();
    }

    private static void put(Store store, CooperativeSetting setting, String typed, Changes changes) {
        store.settings().put(setting.code(), setting.read(typed).get(), changes);
    }

    private static KeptRule rule(Store store) {
        return store.prices().rules().get(0);
    }

    private static Outcome<Boolean> change(Session session, Entity row) {
        return session.ledger().write(session.ledger().intent(Message.of("test.change")), changes -> {
            changes.change(row);
            return Outcome.done(true);
        });
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("done: " + done);
                },
                refusal -> refusal);
    }

    private static Session session(Store store, Clerk.Duty duty) {
        return session(store, new Clerk(7, 0, "Rini", duty, 0));
    }

    private static Session session(Store store, Clerk clerk) {
        return new Session(
                clerk,
                store.clerks(),
                store.ledger(clerk.id()),
                store.people(),
                store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels()))),
                store.importLog(),
                store.broadcasts(),
                store.prices(),
                store.orders(),
                store.care(),
                store.loyalty(),
                store.meetings(),
                store.settings(),
                store.handover(),
                store.drafts(clerk.id()),
                store.selfChecks(clerk.id()),
                store.backups(TestStore.home()),
                TestStore.home(),
                TestStore.CLOCK,
                () -> {},
                store.seats(TestStore.home(), directory -> new Catalogue(RegisterFields.all(directory.levels()))),
                false);
    }

    private static Outcome<Plan> take(Store store, String text) {
        if (store.people().directory().businesses().isEmpty()) {
            Ledger ledger = store.ledger(1);
            ledger.write(ledger.intent(Message.of("test.business")), changes -> {
                changes.add(new Business(changes.newId(), 0, "Azzalea", OptionalInt.empty(), "kue"));
                return Outcome.done(true);
            });
        }
        return intake(store).take(text, "harga.json");
    }

    private static Intake intake(Store store) {
        Prices prices = store.prices();
        return new Intake(
                store.ledger(1),
                prices,
                PriceSettings.policy(store.settings()),
                ids -> new RegisterKeys(store.people().directory(), prices, nobody(), ids));
    }

    private static Keys keys(Store store) {
        return RegisterKeys.reading(store.people().directory(), store.prices(), nobody());
    }

    private static Residents nobody() {
        return new Residents() {
            @Override
            public Optional<Long> person(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<String> person(long id) {
                return Optional.empty();
            }

            @Override
            public Optional<String> household(long id) {
                return Optional.empty();
            }
        };
    }
}
