package lumbung.broadcast;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Channel;
import lumbung.register.Consent;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;

/** A business with a phone, a segment and customers who agreed to its news, in a register of its own. */
final class Shop {
    static final Instant NOW = Instant.parse("2026-11-21T03:02:00Z");
    private static final Proof FORM = new Proof(Proof.Method.FORM, "");

    final Store store = TestStore.derby();
    private final Finder finder = store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())));
    private final SendingPhone phone;
    private final ExportProfile profile;

    Shop() {
        Business[] business = new Business[1];
        SendingPhone[] from = new SendingPhone[1];
        ExportProfile[] made = new ExportProfile[1];
        write(changes -> {
            business[0] = new Business(changes.newId(), 0, "Azzalea", OptionalInt.of(2020), "kue");
            changes.add(business[0]);
            from[0] = new SendingPhone(changes.newId(), 0, business[0].id(), "+6281200001111", "HP Azzalea");
            changes.add(from[0]);
            Segment segment = new Segment(
                    changes.newId(), 0, "PKK semua desa", business[0].id(), "", Purpose.PROMO, Channel.PERSON, "PKK");
            changes.add(segment);
            made[0] = new ExportProfile(
                    changes.newId(),
                    0,
                    "Bolu baru",
                    new ExportProfile.Target(segment.id(), from[0].id()),
                    ExportProfile.Chosen.NONE,
                    List.of(Formats.VCARD),
                    "");
            changes.add(made[0]);
        });
        phone = from[0];
        profile = made[0];
    }

    void write(Consumer<Changes> work) {
        ledger().write(ledger().intent(Message.of("test")), changes -> {
                    work.accept(changes);
                    return Outcome.done(true);
                })
                .get();
    }

    Ledger ledger() {
        return store.ledger(1);
    }

    Broadcasts broadcasts() {
        return store.broadcasts();
    }

    ExportProfile profile() {
        return profile;
    }

    static String number(int person) {
        return String.format("+62812%08d", person);
    }

    /** People "Orang 1" and so on, with a number each, who said yes. */
    void people(int from, int to) {
        write(changes -> IntStream.rangeClosed(from, to).forEach(at -> person(at, changes)));
    }

    private void person(int at, Changes changes) {
        long id = changes.newId();
        changes.add(Person.named(id, new Naming(String.format("Orang %03d", at), "", "")));
        changes.add(new Phone(
                changes.newId(),
                0,
                id,
                number(at),
                number(at),
                PhoneKind.MOBILE,
                Answer.UNKNOWN,
                Optional.empty(),
                false,
                Term.ALWAYS));
        changes.add(new Consent(
                changes.newId(), 0, id, Purpose.PROMO, phone.businessId(), true, FORM, Cards.DAY.minusDays(9)));
    }

    private Card card(int at) {
        return store.people().cards(store.people().withPhone(number(at))).get(0);
    }

    void withdraw(int... people) {
        for (int at : people) {
            long id = card(at).id();
            write(changes -> changes.add(
                    new Consent(changes.newId(), 0, id, Purpose.PROMO, phone.businessId(), false, FORM, Cards.DAY)));
        }
    }

    /** A customer for a while. */
    void buys(int person, Term term) {
        long id = card(person).id();
        write(changes -> changes.add(new Role(changes.newId(), 0, id, phone.businessId(), RoleKind.CUSTOMER, term)));
    }

    void renumber(int... people) {
        for (int at : people) {
            Phone old = card(at).phones().get(0);
            write(changes -> changes.change(new Phone(
                    old.id(),
                    old.version(),
                    old.personId(),
                    old.raw(),
                    number(at + 50_000),
                    old.kind(),
                    old.whatsapp(),
                    old.whatsappOn(),
                    false,
                    old.term())));
        }
    }

    Dispatch dispatch() {
        Dispatch.Office office = new Dispatch.Office(
                ledger(), store.people(), finder, store.broadcasts(), store.settings(), TestStore.CLOCK);
        return new Dispatch(office, (parcel, format) -> Outcome.done(List.of()));
    }

    Outcome<Dispatch.Plan> plan() {
        return dispatch().plan(profile, Dispatch.Wish.USUAL);
    }

    Outcome<Dispatch.Sent> make(Path folder) {
        return make(folder, false);
    }

    Outcome<Dispatch.Sent> make(Path folder, boolean everybody) {
        return plan().then(plan -> dispatch().make(plan, new Dispatch.Delivery(folder, false, everybody)));
    }

    Segment segment() {
        return store.people().directory().segment(profile.target().segmentId()).orElseThrow();
    }

    Keeping keeping() {
        return new Keeping(ledger(), finder, broadcasts(), store.people().directory());
    }

    Taking taking() {
        return new Taking(ledger(), store.broadcasts(), TestStore.CLOCK.getZone());
    }

    void tellAll(Broadcast broadcast) {
        var lists = taking().lines(broadcast).stream().map(Taking.Line::list).collect(Collectors.toSet());
        taking().tell(broadcast, new Taking.Ticks(lists, lists, lists, NOW)).get();
    }
}
