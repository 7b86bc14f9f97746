package lumbung.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Formats;
import lumbung.broadcast.MessageTemplate;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Channel;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.SavedNumber;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.workbench.view.Desk;

/** A phone of Azzalea's, a segment, a message and a profile in a village. */
final class Campaign {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Desk desk;
    private final long azzalea;
    private long phone;

    /** In the village of a desk; the segment is everybody. */
    Campaign(Desk desk) {
        this.desk = desk;
        this.azzalea =
                desk.people().directory().business("Azzalea").orElseThrow().id();
        write(this::settle);
    }

    private void settle(Changes changes) {
        phone = changes.newId();
        changes.add(new SendingPhone(phone, 0, azzalea, "+6281200001111", "HP Azzalea"));
        long segment = changes.newId();
        changes.add(new Segment(segment, 0, "PKK semua desa", azzalea, "", Purpose.PROMO, Channel.PERSON, "PKK"));
        long message = changes.newId();
        String text = "{salam} {sapaan} {panggilan}, ada bolu pandan baru dari {usaha}. #bolu";
        changes.add(new MessageTemplate(message, 0, "Bolu baru", azzalea, Purpose.PROMO, text));
        changes.add(new ExportProfile(
                changes.newId(),
                0,
                "Bolu pandan",
                new ExportProfile.Target(segment, phone),
                new ExportProfile.Chosen(message, "bolu pandan", "Rp30.000"),
                List.of(Formats.VCARD, Formats.STEPS),
                ""));
    }

    private void write(Consumer<Changes> work) {
        desk.ledger()
                .write(desk.ledger().intent(Message.of("register.operation.added", "data")), changes -> {
                    work.accept(changes);
                    return Outcome.done(true);
                })
                .get();
    }

    /** So many more people who agreed to Azzalea's news. */
    Campaign people(int count) {
        write(changes -> IntStream.rangeClosed(1, count).forEach(at -> person(at, changes)));
        return this;
    }

    private void person(int at, Changes changes) {
        long id = changes.newId();
        String number = String.format("+62812%08d", at);
        changes.add(Person.named(id, new Naming(String.format("Warga %03d", at), "Bu", "")));
        changes.add(new Phone(
                changes.newId(),
                0,
                id,
                number,
                number,
                PhoneKind.MOBILE,
                Answer.YES,
                Optional.empty(),
                false,
                Term.ALWAYS));
        Proof form = new Proof(Proof.Method.FORM, "");
        changes.add(new Consent(changes.newId(), 0, id, Purpose.PROMO, azzalea, true, form, DAY));
    }

    /** Two people live in one house. */
    Campaign together(String one, String other) {
        long head = id(one);
        write(changes -> {
            long house = changes.newId();
            changes.add(new Household(house, 0, "", head));
            for (long id : new long[] {head, id(other)}) {
                Person person = desk.people().card(id).orElseThrow().person();
                changes.change(person.with(new Dwelling(person.dwelling().areaId(), "", house)));
            }
        });
        return this;
    }

    /** Somebody wants no more news. */
    Campaign withdrawn(String name) {
        long id = id(name);
        Proof form = new Proof(Proof.Method.FORM, "");
        write(changes ->
                changes.add(new Consent(changes.newId(), 0, id, Purpose.PROMO, azzalea, false, form, DAY.plusDays(1))));
        return this;
    }

    private long id(String name) {
        return desk.search().find(name, 1).get(0).id();
    }

    /** Somebody says that the number was not saved. */
    Campaign unsaved(String name) {
        long id = id(name);
        write(changes -> changes.add(new SavedNumber(changes.newId(), 0, id, phone, false, DAY)));
        return this;
    }
}
