package lumbung.workbench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.access.ShiftNote;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.settings.Home;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import lumbung.store.TestStore;
import lumbung.workbench.view.Desk;

/** A small made-up village in a real register in memory, for screens to show. */
final class Village implements AutoCloseable {
    private final Store store = TestStore.derby();
    private final Ledger ledger = store.ledger(1);
    private long bongas3;
    private long bongas5;
    private long azzalea;

    Village() {
        ledger.write(ledger.intent(Message.of("register.operation.added", "data")), this::settle);
        person("Siti Aminah", "Bu", "0812-0000-3456", bongas3, RoleKind.CUSTOMER, RoleKind.RESELLER);
        person("Tarni", "Bu", "0812-0000-3457", bongas3, RoleKind.CUSTOMER);
        person("Warung Bu Yanto", "", "0812-0000-3458", bongas5, RoleKind.SHOP, RoleKind.RESELLER);
        person("Casmi", "Bu", "0812-0000-345", bongas5, RoleKind.PROSPECT);
        person("Darsono", "Pak", "", 0);
        person("Sitti Aminah", "Bu", "0812-0000-3456", bongas3, RoleKind.CUSTOMER);
        person("Fatimah", "Bu Haji", "0812-0000-3460", bongas5, RoleKind.CUSTOMER, RoleKind.MEMBER);
    }

    private Outcome<Boolean> settle(Changes changes) {
        long desa = changes.newId();
        changes.add(new Area(desa, 0, 0, 0, "Bongas"));
        bongas3 = area(changes, desa, "03");
        bongas5 = area(changes, desa, "05");
        azzalea = changes.newId();
        changes.add(new Business(azzalea, 0, "Azzalea", OptionalInt.of(2020), "kue"));
        changes.add(new Clerk(1, 0, "Rini", Clerk.Duty.OFFICER, 0));
        return Outcome.done(true);
    }

    private static long area(Changes changes, long desa, String name) {
        long id = changes.newId();
        changes.add(new Area(id, 0, desa, 3, name));
        return id;
    }

    private void person(String name, String address, String phone, long area, RoleKind... roles) {
        Message what = Message.of("register.operation.added", name);
        ledger.write(ledger.intent(what), changes -> {
            long id = changes.newId();
            changes.add(Person.named(id, new Naming(name, address, "")).with(new Dwelling(area, "", 0)));
            if (!phone.isEmpty()) {
                PhoneReading reading = Phones.read(phone).get(0);
                changes.add(new Phone(
                        changes.newId(),
                        0,
                        id,
                        reading.raw(),
                        reading.e164().orElse(""),
                        reading.kind(),
                        Answer.YES,
                        Optional.empty(),
                        false,
                        Term.ALWAYS));
            }
            for (RoleKind kind : roles) {
                changes.add(new Role(changes.newId(), 0, id, azzalea, kind, Term.ALWAYS));
            }
            if (roles.length > 1) {
                LocalDate day = LocalDate.of(2026, 3, 1);
                changes.add(new Consent(
                        changes.newId(), 0, id, Purpose.PROMO, azzalea, true, new Proof(Proof.Method.FORM, ""), day));
            }
            return Outcome.done(id);
        });
    }

    /** Makes all that was done so far the ground. */
    void settle() {
        store.settle();
    }

    /** Another clerk comes to work here. */
    void tuti() {
        Ledger program = store.ledger(0);
        program.write(program.intent(Message.of("start.clerk.first", "Tuti")), changes -> {
            changes.add(new Clerk(2, 0, "Tuti", Clerk.Duty.OFFICER, 0));
            return Outcome.done(true);
        });
    }

    /** Tuti adds somebody. */
    void added(String name) {
        Ledger hers = store.ledger(2);
        hers.write(hers.intent(Message.of("register.operation.added", name)), changes -> {
            changes.add(Person.named(changes.newId(), new Naming(name, "", "")));
            return Outcome.done(true);
        });
    }

    /** Tuti leaves a note for whoever comes. */
    void noteFromTuti(String text) {
        Ledger hers = store.ledger(2);
        hers.write(hers.intent(Message.of("history.note.operation")), changes -> {
            changes.add(new ShiftNote(changes.newId(), 0, 2, 0, TestStore.CLOCK.instant(), text, false));
            return Outcome.done(true);
        });
    }

    /** And somebody of this name. */
    Village with(String name) {
        person(name, "", "0812-0000-3499", bongas3, RoleKind.CUSTOMER);
        return this;
    }

    /** And somebody whose landline is marked as one with WhatsApp. */
    Village withLandline(String name, String number) {
        person(name, "Bu", number, bongas3, RoleKind.CUSTOMER, RoleKind.MEMBER);
        return this;
    }

    /** And a community of which the first of all people is a member. */
    Village withCommunity(String name) {
        ledger.write(ledger.intent(Message.of("register.operation.added", name)), changes -> {
            long community = changes.newId();
            changes.add(new Community(community, 0, name, name, 0));
            long siti = store.people().withPhone("+6281200003456").get(0);
            changes.add(new Membership(changes.newId(), 0, siti, community, Post.MEMBER, Term.ALWAYS));
            return Outcome.done(true);
        });
        return this;
    }

    /** Somebody else corrects whoever has this number. */
    void changed(String e164) {
        ledger.write(ledger.intent(Message.of("test")), changes -> {
            long id = store.people().withPhone(e164).get(0);
            changes.change(store.people().card(id).orElseThrow().person().withOccupation("petani"));
            return Outcome.done(true);
        });
    }

    /** With lists on paper only. */
    Desk desk() {
        return onPaper(realDesk());
    }

    /** Wulan owns the one business; another has people of its own. */
    Desk ownersDesk() {
        return onPaper(realDesk(new Clerk(3, 0, "Wulan", Clerk.Duty.OWNER, azzalea)));
    }

    /** Rini with another duty, of no business. */
    Desk desk(Clerk.Duty duty) {
        return onPaper(realDesk(new Clerk(1, 0, "Rini", duty, 0)));
    }

    private static Desk onPaper(Desk real) {
        return new Desk(
                real.session(),
                real.search(),
                real.editing(),
                real.twins(),
                PaperLists.traffic(real.traffic().papers()),
                real.problems());
    }

    /** With real files. */
    Desk realDesk() {
        return realDesk(new Clerk(1, 0, "Rini", Clerk.Duty.OFFICER, 0));
    }

    private Desk realDesk(Clerk clerk) {
        return desk(store, clerk);
    }

    Store store() {
        return store;
    }

    /** A clerk at work in a register. */
    static Desk desk(Store store, Clerk clerk) {
        Home home = TestStore.home();
        Session session = new Session(
                clerk,
                store.clerks(),
                store.ledger(clerk.id()),
                store.people(),
                store.finder(TestDemo::catalogue),
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
                store.backups(home),
                home,
                TestStore.CLOCK,
                store::close,
                store.seats(TestStore.home(), TestDemo::catalogue),
                false);
        Texts texts = new Texts(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));
        return Workbench.desk(session, () -> texts, Runnable::run);
    }

    @Override
    public void close() {
        store.close();
    }
}
