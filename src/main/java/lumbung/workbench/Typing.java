package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.journal.Changes;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.Answer;
import lumbung.register.Birth;
import lumbung.register.Card;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Term;
import lumbung.register.matching.Names;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.register.matching.WrittenName;
import lumbung.workbench.view.Editing;
import lumbung.workbench.view.PersonSheet;
import lumbung.workbench.view.PersonSheet.Field;

/** Typed sheets to records and back, kept through the ledger. */
public final class Typing implements Editing {
    private final Session session;

    public Typing(Session session) {
        this.session = session;
    }

    @Override
    public PersonSheet sheet(Card card) {
        Person person = card.person();
        List<String> phones = new ArrayList<>();
        for (Phone phone : current(card)) {
            phones.add(phone.kind() == PhoneKind.UNCERTAIN ? phone.raw() : Phones.display(phone.e164()));
        }
        String others = phones.size() < 2 ? "" : String.join(", ", phones.subList(1, phones.size()));
        return new PersonSheet(person.id(), person.version(), Map.of())
                .with(Field.NAME, person.naming().name())
                .with(Field.ADDRESS, person.naming().address())
                .with(Field.CALL_NAME, person.naming().callName())
                .with(Field.PHONE, phones.isEmpty() ? "" : phones.get(0))
                .with(Field.OTHER_PHONE, others)
                .with(
                        Field.AREA,
                        session.people().directory().address(person.dwelling().areaId()))
                .with(Field.LANDMARK, person.dwelling().landmark())
                .with(Field.SEX, TypedFacts.text(person.sex()))
                .with(Field.BIRTH, TypedFacts.text(person.birth()))
                .with(Field.OCCUPATION, person.occupation())
                .with(Field.EMAIL, person.email());
    }

    private List<Phone> current(Card card) {
        return card.phones().stream()
                .filter(phone -> phone.term().holdsOn(session.today()))
                .toList();
    }

    @Override
    public Optional<Message> check(Field field, String text) {
        String clean = PlainText.clean(text);
        return switch (field) {
            case NAME -> clean.isEmpty() ? Optional.of(Message.of("workbench.wrong.name")) : Optional.empty();
            case PHONE, OTHER_PHONE -> phoneRemark(clean);
            case AREA ->
                TypedArea.find(session.people().directory(), clean)
                        .fold(id -> Optional.empty(), no -> Optional.of(no.reason()));
            case SEX -> TypedFacts.sex(clean).fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
            case BIRTH -> TypedFacts.birth(clean).fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
            case EMAIL ->
                clean.isEmpty() || clean.indexOf('@') > 0
                        ? Optional.empty()
                        : Optional.of(Message.of("workbench.wrong.email"));
            case ADDRESS, CALL_NAME, LANDMARK, OCCUPATION -> Optional.empty();
        };
    }

    private static Optional<Message> phoneRemark(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Phones.read(text).stream().flatMap(it -> it.remark().stream()).findFirst();
    }

    @Override
    public Outcome<Long> save(PersonSheet sheet) {
        for (Field field : Field.inOrder()) {
            Optional<Message> wrong = check(field, sheet.text(field));
            boolean phone = field == Field.PHONE || field == Field.OTHER_PHONE;
            if (wrong.isPresent() && !phone) {
                return Outcome.refused(new Refusal(field.code(), wrong.get()));
            }
        }
        Optional<Card> before =
                sheet.id() == 0 ? Optional.empty() : session.people().card(sheet.id());
        if (sheet.id() != 0 && before.isEmpty()) {
            return Outcome.refused("workbench.person.gone");
        }
        Naming naming = naming(sheet);
        Intent intent = session.ledger()
                .intent(Message.of(sheet.id() == 0 ? "workbench.did.add" : "workbench.did.edit", naming.shown()));
        return session.ledger().write(intent, changes -> write(changes, sheet, naming, before));
    }

    private Outcome<Long> write(Changes changes, PersonSheet sheet, Naming naming, Optional<Card> before) {
        long id = before.map(Card::id).orElseGet(changes::newId);
        Person person = filled(before.map(Card::person).orElse(Person.named(id, naming)), sheet, naming);
        if (before.isEmpty()) {
            changes.add(person);
        } else if (!person.equals(before.get().person())) {
            changes.change(new Person(
                    id,
                    sheet.version(),
                    naming,
                    person.sex(),
                    person.birth(),
                    person.occupation(),
                    person.dwelling(),
                    person.email()));
        }
        phones(changes, id, sheet, before.map(this::current).orElse(List.of()));
        return Outcome.done(id);
    }

    private Person filled(Person person, PersonSheet sheet, Naming naming) {
        long area = TypedArea.find(session.people().directory(), text(sheet, Field.AREA))
                .get();
        Birth birth = TypedFacts.birth(text(sheet, Field.BIRTH)).get();
        return person.with(naming)
                .with(new Dwelling(
                        area, text(sheet, Field.LANDMARK), person.dwelling().householdId()))
                .with(TypedFacts.sex(text(sheet, Field.SEX)).get())
                .with(birth)
                .withOccupation(text(sheet, Field.OCCUPATION))
                .withEmail(text(sheet, Field.EMAIL));
    }

    private static String text(PersonSheet sheet, Field field) {
        return PlainText.clean(sheet.text(field));
    }

    /** A form of address typed before the name belongs in its own field. */
    private static Naming naming(PersonSheet sheet) {
        String typed = text(sheet, Field.NAME);
        String address = text(sheet, Field.ADDRESS);
        WrittenName written = Names.read(typed);
        return address.isEmpty()
                        && !written.address().isEmpty()
                        && !written.bare().isEmpty()
                ? new Naming(written.bare(), written.address(), text(sheet, Field.CALL_NAME))
                : new Naming(typed, address, text(sheet, Field.CALL_NAME));
    }

    private static void phones(Changes changes, long id, PersonSheet sheet, List<Phone> before) {
        List<Phone> gone = new ArrayList<>(before);
        String all = text(sheet, Field.PHONE) + ", " + text(sheet, Field.OTHER_PHONE);
        for (PhoneReading reading : Phones.read(all)) {
            boolean kept = gone.removeIf(phone -> isSame(phone, reading));
            if (!kept && !reading.raw().isBlank()) {
                changes.add(new Phone(
                        changes.newId(),
                        0,
                        id,
                        reading.raw(),
                        reading.e164().orElse(""),
                        reading.kind(),
                        Answer.UNKNOWN,
                        Optional.empty(),
                        false,
                        Term.ALWAYS));
            }
        }
        gone.forEach(changes::remove);
    }

    private static boolean isSame(Phone phone, PhoneReading reading) {
        return phone.raw().equals(reading.raw())
                || (!phone.e164().isEmpty()
                        && phone.e164().equals(reading.e164().orElse("")));
    }
}
