package lumbung.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.Buyer;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.Who;
import lumbung.register.Area;
import lumbung.register.Birth;
import lumbung.register.Channel;
import lumbung.register.Community;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Membership;
import lumbung.register.Merged;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Post;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Segment;
import lumbung.register.Term;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What price rules learn of a person: what holds on the day, and what follows from it. */
class BuyersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    /** Ids of a register made by hand. */
    private static final long DESA = 1;

    private static final long RT = 2;
    private static final long PKK = 3;
    private static final long HOUSE = 4;
    private static final long SITI = 5;
    private static final long OTHER_SITI = 6;
    private static final long MEMBERS = 7;
    private static final long STRANGERS = 8;
    private static final long GONE = 9;

    private final Store store = TestStore.derby();
    private final Finder finder = store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())));

    @BeforeEach
    void aVillage() {
        write(
                new Area(DESA, 0, 0, 0, "Bongas"),
                new Area(RT, 0, DESA, 3, "03"),
                new Community(PKK, 0, "PKK Bongas", "PKK", DESA),
                new Household(HOUSE, 0, "Keluarga Yanto", 0),
                Person.named(SITI, new Naming("Siti Aminah", "Bu", "Siti"))
                        .with(new Dwelling(RT, "", HOUSE))
                        .with(Birth.on(LocalDate.of(1990, 2, 28))),
                Person.named(OTHER_SITI, new Naming("Siti", "Mbak", "")),
                new Role(11, 0, SITI, 0, RoleKind.MEMBER, Term.ALWAYS),
                new Role(12, 0, SITI, 0, RoleKind.RESELLER, Term.from(MARCH).endedOn(DAY.minusDays(1))),
                new Membership(13, 0, SITI, PKK, Post.HEAD, Term.from(MARCH)),
                new Segment(MEMBERS, 0, "Anggota", 0, "peran:anggota", Purpose.PROMO, Channel.PERSON, "A"),
                new Segment(STRANGERS, 0, "Bukan", 0, "-peran:anggota", Purpose.PROMO, Channel.PERSON, "B"),
                new Merged(14, 0, GONE, SITI));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void write(Entity... rows) {
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), (Changes changes) -> {
                    List.of(rows).forEach(changes::add);
                    return Outcome.done(true);
                })
                .get();
    }

    private Buyer on(LocalDate day, PriceRule... rules) {
        Market.Ports ports = new Market.Ports(store.people(), finder, store.prices(), store.orders(), store.settings());
        return new Buyers(ports, List.of(rules)).of(store.people().card(SITI).orElseThrow(), day);
    }

    private static PriceRule about(Trait trait) {
        LineEffect off = new LineEffect.AmountOff(Rupiah.of(100));
        return PriceRule.draft(1, "Uji", What.everything(), off).with(Who.any(trait));
    }

    @Test
    void whatHoldsOnTheDayAndWhatLiesAround() {
        Buyer siti = on(DAY);
        assertTrue(siti.traits()
                .containsAll(List.of(
                        new Trait.Named(SITI),
                        new Trait.OfHousehold(HOUSE),
                        new Trait.InArea(RT),
                        new Trait.InArea(DESA),
                        new Trait.InCommunity(PKK),
                        new Trait.Role(RoleKind.MEMBER, Trait.Role.ANY))));
        assertEquals(Optional.of(MonthDay.of(2, 28)), siti.birthday());
        assertFalse(siti.traits().contains(new Trait.Role(RoleKind.RESELLER, Trait.Role.ANY)));
        Buyer before = on(DAY.minusDays(1));
        assertTrue(before.traits().contains(new Trait.Role(RoleKind.RESELLER, Trait.Role.ANY)));
        assertFalse(on(MARCH.minusDays(1)).traits().contains(new Trait.InCommunity(PKK)));
    }

    @Test
    void aRuleAboutARecordThatWasMergedAwayStillMeansThePerson() {
        assertTrue(on(DAY).traits().contains(new Trait.Named(GONE)));
        assertEquals(Optional.of("Bu Siti Aminah"), new Neighbours(store.people(), finder).person(GONE));
    }

    @Test
    void onlySegmentsThatARuleNamesAreAsked() {
        Trait members = new Trait.Found(MEMBERS);
        Trait strangers = new Trait.Found(STRANGERS);
        assertFalse(on(DAY).traits().contains(members));
        Buyer asked = on(DAY, about(members), about(strangers), about(new Trait.Found(99)));
        assertTrue(asked.traits().contains(members));
        assertFalse(asked.traits().contains(strangers));
    }

    @Test
    void aNameMeansOnePersonOrNobody() {
        Neighbours neighbours = new Neighbours(store.people(), finder);
        assertEquals(Optional.of(SITI), neighbours.person("siti aminah"));
        assertEquals(Optional.of(SITI), neighbours.person("Bu Siti"));
        assertEquals(Optional.of(OTHER_SITI), neighbours.person("Siti"));
        assertEquals(Optional.empty(), neighbours.person("Aminah"));
        assertEquals(Optional.of("Keluarga Yanto"), neighbours.household(HOUSE));
    }
}
