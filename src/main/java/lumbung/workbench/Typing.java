package lumbung.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.journal.Change;
import lumbung.journal.Intent;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Naming;
import lumbung.register.People;
import lumbung.register.Person;
import lumbung.register.Relation;
import lumbung.register.editing.Around;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Drafts;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Parts;
import lumbung.register.editing.Saving;
import lumbung.register.editing.Typed;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.workbench.view.Editing;
import lumbung.workbench.view.PersonSheet;
import lumbung.workbench.view.Search;
import lumbung.workbench.view.Twins;

/** The form's texts through the register's fields into the ledger. */
final class Typing implements Editing {
    private final Session session;
    private final Search search;
    private final PatientDrafts drafts;
    private final Resembling resembling;
    private volatile OptionalLong lastArea = OptionalLong.empty();

    Typing(Session session, Search search, PatientDrafts drafts) {
        this.session = session;
        this.search = search;
        this.drafts = drafts;
        this.resembling = new Resembling(session, search);
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public void leave() {
        drafts.close();
    }

    /** Name, number and RT come first, since with them somebody is entered; all else may follow. R001. */
    @Override
    public PersonSheet blank(String typed) {
        boolean number = !typed.isEmpty() && typed.chars().noneMatch(Character::isLetter);
        Entry nobody =
                new Entry(Person.named(0, new Naming("", "", "")), List.of(), Optional.empty(), Optional.empty());
        Directory directory = session.people().directory();
        List<PersonSheet.Line> lines = new ArrayList<>();
        for (PersonSheet.Line line : lines(nobody, directory)) {
            boolean here = line.field().name().equals(number ? "hp" : "nama");
            lines.add(here ? new PersonSheet.Line(line.field(), line.parts(), "", PlainText.clean(typed)) : line);
        }
        List<String> levels = directory.levels();
        String nearest = levels.isEmpty()
                ? ""
                : Fields.of(levels).all().stream()
                        .map(field -> field.key().name())
                        .filter(name -> name.equalsIgnoreCase(levels.get(levels.size() - 1)))
                        .findFirst()
                        .orElse("");
        List<String> first = List.of("nama", "hp", nearest);
        lines.sort(Comparator.comparingInt(line -> {
            int place = first.indexOf(line.field().name());
            return place < 0 ? first.size() : place;
        }));
        return new PersonSheet(nobody, List.copyOf(lines), known(directory, Map.of()));
    }

    private PersonSheet.Known known(Directory directory, Map<Long, String> names) {
        return new PersonSheet.Known(directory, session.today(), names, lastArea);
    }

    @Override
    public PersonSheet sheet(Card card) {
        People people = session.people();
        long household = card.person().dwelling().householdId();
        Entry entry = Entry.of(
                card, people.relations(card.id()), household == 0 ? Optional.empty() : people.household(household));
        Map<Long, String> names = new HashMap<>();
        List<Long> others =
                entry.rows(Relation.class).stream().map(Relation::otherId).toList();
        people.cards(others)
                .forEach(other -> names.put(other.id(), other.person().naming().shown()));
        Directory directory = people.directory();
        return new PersonSheet(entry, lines(entry, directory), known(directory, Map.copyOf(names)));
    }

    private List<PersonSheet.Line> lines(Entry entry, Directory directory) {
        List<PersonSheet.Line> lines = new ArrayList<>();
        Around around = around(directory);
        for (Field field : Fields.of(directory.levels()).all()) {
            List<String> written = field.written(entry, around);
            Parts parts = Parts.of(field);
            for (String text : written) {
                lines.add(new PersonSheet.Line(field.key(), parts, text, text));
            }
            if (written.isEmpty() || field.key().many()) {
                lines.add(new PersonSheet.Line(field.key(), parts, "", ""));
            }
        }
        return List.copyOf(lines);
    }

    private Around around(Directory directory) {
        return new Around(directory, session.today(), this::who, session.people()::household);
    }

    private Outcome<Card> who(String words) {
        if (words.matches("\\d{6,18}")) {
            Optional<Card> chosen = session.people().card(Long.parseLong(words));
            if (chosen.isPresent()) {
                return Outcome.done(chosen.get());
            }
        }
        List<Card> found = search.find(words, 2);
        return found.size() == 1 ? Outcome.done(found.get(0)) : Outcome.refused("workbench.wrong.who", words);
    }

    private Outcome<Entry> put(PersonSheet sheet, List<Typed> typed) {
        Directory directory = session.people().directory();
        return Fields.of(directory.levels()).put(sheet.before(), typed, around(directory));
    }

    @Override
    public Check check(PersonSheet sheet, String field) {
        Optional<Message> wrong = put(sheet, sheet.typed())
                .fold(
                        entry -> Optional.empty(),
                        refusal -> Optional.of(refusal)
                                .filter(it -> it.place().isEmpty() || it.place().equals(field))
                                .map(Refusal::reason));
        return new Check(wrong, wrong.isPresent() ? Optional.empty() : remark(sheet));
    }

    /** A number that may be kept, but should be confirmed. */
    private static Optional<Message> remark(PersonSheet sheet) {
        PersonSheet.Line line = sheet.lines().get(0);
        if (!line.field().name().equals("hp") || line.text().isBlank()) {
            return Optional.empty();
        }
        return Phones.read(line.parts().apart(line.text()).get(0)).stream()
                .filter(reading -> !reading.refused())
                .findFirst()
                .flatMap(reading -> reading.remark().or(() -> replaced(line, reading)));
    }

    /** What was known of the old number is to be asked again. */
    private static Optional<Message> replaced(PersonSheet.Line line, PhoneReading now) {
        if (line.was().isEmpty()) {
            return Optional.empty();
        }
        String before = line.parts().apart(line.was()).get(0);
        boolean same = Phones.read(before).stream().anyMatch(it -> it.e164().equals(now.e164()));
        return same ? Optional.empty() : Optional.of(Message.of("form.renumbered", before));
    }

    @Override
    public Outcome<Kept> save(PersonSheet sheet) {
        Outcome<Entry> after = put(sheet, sheet.typed());
        if (after.isDone()) {
            return keep(sheet, after, List.of(), Optional.empty());
        }
        List<Integer> wrong = new ArrayList<>();
        for (int at = 0; at < sheet.lines().size(); at++) {
            PersonSheet only = sheet.only(at);
            if (sheet.lines().get(at).changed() && !put(only, only.typed()).isDone()) {
                wrong.add(at);
            }
        }
        Optional<Refusal> why = after.fold(entry -> Optional.empty(), Optional::of);
        PersonSheet right = sheet.without(wrong);
        boolean rest = !wrong.isEmpty() && right.changed();
        List<Drafts.Line> left = sheet.onlyLines(wrong).draft();
        return rest ? keep(right, put(right, right.typed()), left, why) : keep(sheet, after, left, why);
    }

    private Outcome<Kept> keep(PersonSheet sheet, Outcome<Entry> after, List<Drafts.Line> left, Optional<Refusal> why) {
        if (sheet.isNew()
                && after.isDone()
                && after.get().person().naming().name().isEmpty()) {
            return Outcome.refused(Refusal.at("nama", "workbench.wrong.name"));
        }
        return after.then(entry -> write(sheet.before(), sheet.isNew() ? named(entry) : entry, sheet.isNew()))
                .map(id -> new Kept(id, left, why));
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
    public Batch batch(Typed typed, Message said) {
        return new Batch(
                Fields.of(session.people().directory().levels()),
                around(session.people().directory()),
                session.people(),
                List.of(typed),
                said);
    }

    private Outcome<Long> write(Entry before, Entry after, boolean isNew) {
        String name = after.person().naming().shown();
        Intent intent = session.ledger()
                .intent(Message.of(isNew ? "register.operation.added" : "register.operation.changed", name));
        Outcome<Long> written = session.ledger().write(intent, changes -> {
            Saving saving = new Saving(changes, session.people().suppressions());
            if (isNew) {
                return Outcome.done(saving.added(after));
            }
            saving.changed(before, after);
            return Outcome.done(after.person().id());
        });
        long area = after.person().dwelling().areaId();
        if (isNew && written.isDone() && area != 0) {
            lastArea = OptionalLong.of(area);
        }
        return written;
    }

    @Override
    public List<Twins.Pair> likely(PersonSheet sheet, int limit) {
        Entry entry = sheet.before();
        Directory directory = session.people().directory();
        Fields fields = Fields.of(directory.levels());
        for (Typed one : sheet.typed()) {
            // What is not right yet says nothing about who it is.
            Entry without = entry;
            entry = fields.put(entry, List.of(one), around(directory)).fold(it -> it, refusal -> without);
        }
        return resembling.of(named(entry), limit);
    }

    @Override
    public Optional<Message> lastChange(long personId) {
        List<Change> history = session.ledger().history(personId);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Optional<Operation> last =
                session.ledger().operation(history.get(history.size() - 1).operationId());
        return last.map(operation -> Message.of("form.stale.by", clerk(operation), operation.at(), operation.what()));
    }

    private String clerk(Operation operation) {
        return session.clerks().all().stream()
                .filter(clerk -> clerk.id() == operation.clerkId())
                .map(Clerk::name)
                .findFirst()
                .orElse("");
    }
}
