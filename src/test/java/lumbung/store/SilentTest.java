package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lumbung.broadcast.Contact;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.ListMember;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.field.OrderFields;
import lumbung.register.Alias;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.search.Catalogue;
import lumbung.search.Query;
import lumbung.search.Standpoint;
import lumbung.search.field.RegisterFields;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose records are to be looked at again (UU 27/2022): who was written down long ago, and some of whom more was written since. */
class SilentTest {
    private static final long CIRCLE = 90;
    private static final long TOUCHED = 10;
    private static final long ASKED = 11;
    private static final long CORRECTED = 12;
    private static final long MEMBER = 13;
    private static final long FORMER_MEMBER = 14;
    private static final long TREASURER = 15;
    private static final long IN_A_CIRCLE = 16;
    private static final long WRITTEN_TO = 17;
    private static final long NEW = 18;

    private static void write(Store store, Entity... rows) {
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), changes -> {
                    List.of(rows).forEach(changes::add);
                    return Outcome.done(true);
                })
                .get();
    }

    /** Rows are numbered by the PC's own clock, whatever day a test says it is. */
    private static Outcome<Query> asked(Store store, String query, OptionalLong own) {
        Catalogue catalogue = new Catalogue(
                RegisterFields.all(List.of(), OrderFields.all(store.orders(), store.prices(), store.settings())));
        return Query.parse(
                query, catalogue, new Standpoint(store.people().directory(), LocalDate.now(ZoneOffset.UTC), own));
    }

    private static List<Long> found(Store store, String query) {
        List<Long> found = new ArrayList<>();
        Query asked = asked(store, query, OptionalLong.empty()).get();
        TestDemo.finder(store).each(asked, card -> found.add(card.id()));
        return found.stream().sorted().toList();
    }

    private static Person person(long id) {
        return Person.named(id, new Naming("Orang " + id, "", ""));
    }

    private static void longAgo(Store store) {
        Term ended = Term.ALWAYS.endedOn(LocalDate.of(2020, 12, 31));
        write(store, new Community(CIRCLE, 0, "PKK", "PKK", 0));
        for (long id = TOUCHED; id < NEW; id++) {
            write(store, person(id));
        }
        write(
                store,
                new Role(100, 0, MEMBER, 0, RoleKind.MEMBER, Term.ALWAYS),
                new Role(101, 0, FORMER_MEMBER, 0, RoleKind.MEMBER, ended),
                new Membership(102, 0, TREASURER, CIRCLE, Post.TREASURER, Term.ALWAYS),
                new Membership(103, 0, IN_A_CIRCLE, CIRCLE, Post.MEMBER, Term.ALWAYS),
                new Membership(104, 0, FORMER_MEMBER, CIRCLE, Post.HEAD, ended));
    }

    /** As if all that is there had been written as early as can be. */
    private static void aged(Store store) {
        store.database().transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE journal SET operation_id = 1");
                return Outcome.done(true);
            }
        });
    }

    private static void thisYear(Shop shop) {
        shop.place(SITI, TODAY, "bolu:1");
        Store store = shop.store;
        Touch.Manner manner = new Touch.Manner(TouchKind.VISIT, Direction.OUT, Medium.MEETING);
        write(
                store,
                Touch.of(TOUCHED, AZZALEA, TODAY.atTime(9, 0), manner, "sehat").noted(200, 1),
                new Consent(201, 0, ASKED, Purpose.PROMO, 0, true, new Proof(Proof.Method.WHATSAPP, "boleh"), TODAY),
                new Alias(202, 0, CORRECTED, "Mak Yem"),
                new ListMember(203, 0, WRITTEN_TO, new ExportProfile.Target(7, 8), 1, Contact.NONE, 9, Contact.NONE),
                person(NEW));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void whoeverWasHeardOfOrHasAPlaceIsNotListed(Store store) {
        try (Shop shop = new Shop(store)) {
            longAgo(store);
            assertEquals(List.of(), found(store, "diam:1"));
            aged(store);
            thisYear(shop);
            List<Long> silent = List.of(OTHER_SITI, FORMER_MEMBER, IN_A_CIRCLE, WRITTEN_TO);
            assertEquals(silent, found(store, "diam:1"));
            assertEquals(List.of(), found(store, "diam:ya"), "five years, as long as nobody chose otherwise");
            write(store, new Setting(300, 0, CooperativeSetting.RETENTION_YEARS.code(), "1"));
            assertEquals(silent, found(store, "silent:yes"));
            assertFalse(asked(store, "diam>=5", OptionalLong.empty()).isDone());
            assertFalse(asked(store, "diam:0", OptionalLong.empty()).isDone());
            assertFalse(asked(store, "diam:ya", OptionalLong.of(AZZALEA)).isDone(), "not for one business");
        }
    }
}
