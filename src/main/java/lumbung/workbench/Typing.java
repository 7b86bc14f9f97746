package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.People;
import lumbung.register.Person;
import lumbung.register.editing.Around;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Saving;
import lumbung.register.editing.Typed;
import lumbung.workbench.view.Editing;
import lumbung.workbench.view.PersonSheet;
import lumbung.workbench.view.Search;

/** The form's texts through the register's fields into the ledger. */
final class Typing implements Editing {
    private final Session session;
    private final Search search;

    Typing(Session session, Search search) {
        this.session = session;
        this.search = search;
    }

    @Override
    public PersonSheet blank(String typed) {
        boolean number = !typed.isEmpty() && typed.chars().noneMatch(Character::isLetter);
        Entry nobody =
                new Entry(Person.named(0, new Naming("", "", "")), List.of(), Optional.empty(), Optional.empty());
        List<PersonSheet.Line> lines = new ArrayList<>();
        for (PersonSheet.Line line : lines(nobody)) {
            boolean here = line.field().name().equals(number ? "hp" : "nama");
            lines.add(here ? new PersonSheet.Line(line.field(), "", PlainText.clean(typed)) : line);
        }
        return new PersonSheet(nobody, List.copyOf(lines));
    }

    @Override
    public PersonSheet sheet(Card card) {
        People people = session.people();
        long household = card.person().dwelling().householdId();
        Entry entry = Entry.of(
                card, people.relations(card.id()), household == 0 ? Optional.empty() : people.household(household));
        return new PersonSheet(entry, lines(entry));
    }

    private List<PersonSheet.Line> lines(Entry entry) {
        List<PersonSheet.Line> lines = new ArrayList<>();
        Around around = around();
        for (Field field : known().all()) {
            List<String> written = field.written(entry, around);
            for (String text : written) {
                lines.add(new PersonSheet.Line(field.key(), text, text));
            }
            if (written.isEmpty() || field.key().many()) {
                lines.add(new PersonSheet.Line(field.key(), "", ""));
            }
        }
        return List.copyOf(lines);
    }

    private Fields known() {
        return Fields.of(session.people().directory().levels());
    }

    private Around around() {
        People people = session.people();
        return new Around(people.directory(), session.today(), this::who, people::household);
    }

    private Outcome<Card> who(String words) {
        List<Card> found = search.find(words, 2);
        return found.size() == 1 ? Outcome.done(found.get(0)) : Outcome.refused("workbench.wrong.who", words);
    }

    @Override
    public Optional<Message> check(PersonSheet sheet) {
        return known().put(sheet.before(), sheet.typed(), around())
                .fold(entry -> Optional.empty(), refusal -> Optional.of(refusal.reason()));
    }

    @Override
    public Outcome<Long> save(PersonSheet sheet) {
        boolean isNew = sheet.before().person().id() == 0;
        Outcome<Entry> after = known().put(sheet.before(), sheet.typed(), around());
        if (isNew && after.isDone() && after.get().person().naming().name().isEmpty()) {
            return Outcome.refused(Refusal.at("nama", "workbench.wrong.name"));
        }
        return after.then(entry -> write(sheet.before(), isNew ? named(entry) : entry, isNew));
    }

    /** A form of address typed before the name belongs in its own field. */
    private static Entry named(Entry entry) {
        Naming typed = entry.person().naming();
        Naming apart = Entry.named(typed.name()).person().naming();
        if (!typed.address().isEmpty() || apart.address().isEmpty()) {
            return entry;
        }
        Naming naming = new Naming(apart.name(), apart.address(), typed.callName());
        return new Entry(entry.person().with(naming), entry.rows(), entry.household(), entry.housemate());
    }

    @Override
    public List<Field.Key> fields() {
        return known().all().stream().map(Field::key).toList();
    }

    @Override
    public Batch batch(Typed typed) {
        return new Batch(known(), around(), session.people(), List.of(typed));
    }

    private Outcome<Long> write(Entry before, Entry after, boolean isNew) {
        String name = after.person().naming().shown();
        Intent intent = session.ledger()
                .intent(Message.of(isNew ? "register.operation.added" : "register.operation.changed", name));
        return session.ledger().write(intent, changes -> {
            Saving saving = new Saving(changes, session.people().suppressions());
            if (isNew) {
                return Outcome.done(saving.added(after));
            }
            saving.changed(before, after);
            return Outcome.done(after.person().id());
        });
    }
}
