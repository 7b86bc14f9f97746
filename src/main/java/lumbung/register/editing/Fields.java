package lumbung.register.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.matching.Names;

/** Every field of a person, in the order of a form. */
public final class Fields {
    private static final List<List<String>> USUAL_LEVELS =
            List.of(List.of("desa", "village"), List.of("dusun", "hamlet"), List.of("rw"), List.of("rt"));

    private final List<Field> all;

    private Fields(List<Field> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The fields of a register.
     *
     * @param levels the names of its area levels from the widest; the usual four also answer to their usual names
     */
    public static Fields of(List<String> levels) {
        List<Field> all = new ArrayList<>(naming());
        all.addAll(List.of(new PhoneField(), new AliasField(), new SexField(), new BornField()));
        all.add(line(Field.Key.one("pekerjaan", "occupation"), 100, Person::occupation, Person::withOccupation));
        IntStream.range(0, levels.size())
                .mapToObj(level -> area(levels.get(level), level))
                .forEach(all::add);
        all.add(line(
                Field.Key.one("patokan", "landmark"), 300, it -> it.dwelling().landmark(), Fields::near));
        all.addAll(List.of(new HouseholdField(), new HeadField(), new MembershipField(), new RoleField()));
        all.addAll(List.of(new ConsentField(), new SavedField(), new GreetingField(), new HandleField()));
        Field.Key email = Field.Key.one("email", "e-mail");
        all.add(new LineField(email, 200, LineField.Rule.EMAIL, Person::email, Person::withEmail));
        all.addAll(List.of(new RelationField(), new NoteField()));
        return new Fields(all);
    }

    private static List<Field> naming() {
        Field.Key name = Field.Key.one("nama", "name");
        return List.of(
                new LineField(
                        name, 200, LineField.Rule.NEEDED, it -> it.naming().name(), Fields::named),
                line(Field.Key.one("sapaan", "address"), 40, it -> it.naming().address(), Fields::addressed),
                line(
                        Field.Key.one("panggilan", "call-name"),
                        100,
                        it -> it.naming().callName(),
                        Fields::called));
    }

    private static Field line(
            Field.Key key, int most, Function<Person, String> get, BiFunction<Person, String, Person> set) {
        return new LineField(key, most, LineField.Rule.NONE, get, set);
    }

    private static Person named(Person person, String text) {
        Naming naming = person.naming();
        return person.with(new Naming(text, naming.address(), naming.callName()));
    }

    private static Person called(Person person, String text) {
        Naming naming = person.naming();
        return person.with(new Naming(naming.name(), naming.address(), text));
    }

    private static Person addressed(Person person, String text) {
        String usual = Names.guessAddress(text + " X");
        String form = usual.isEmpty() ? text : usual;
        return person.with(
                new Naming(person.naming().name(), form, person.naming().callName()));
    }

    private static Person near(Person person, String text) {
        return person.with(
                new Dwelling(person.dwelling().areaId(), text, person.dwelling().householdId()));
    }

    private static Field area(String name, int level) {
        String own = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        List<String> usual = level < USUAL_LEVELS.size() ? USUAL_LEVELS.get(level) : List.of();
        String[] others = usual.stream().filter(word -> !word.equals(own)).toArray(String[]::new);
        return new AreaField(Field.Key.one(own, others), level);
    }

    public List<Field> all() {
        return all;
    }

    public Optional<Field> named(String name) {
        return all.stream().filter(field -> names(field).anyMatch(name::equals)).findFirst();
    }

    /** All names of a field, the canonical first. */
    public static Stream<String> names(Field field) {
        return Stream.concat(Stream.of(field.key().name()), field.key().others().stream());
    }

    /** Puts all that was typed, wider areas before smaller ones; the first refusal ends it. */
    public Outcome<Entry> put(Entry entry, List<Typed> typed, Around around) {
        Outcome<Entry> outcome = Outcome.done(entry);
        for (Typed one : inOrder(typed)) {
            outcome = outcome.then(it -> put(it, one, around));
        }
        return outcome;
    }

    private List<Typed> inOrder(List<Typed> typed) {
        return typed.stream()
                .sorted(Comparator.comparing(
                        one -> named(one.field()).map(all::indexOf).orElse(-1)))
                .toList();
    }

    private Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        return named(typed.field())
                .map(field -> field.put(entry, typed, around))
                .orElseGet(() -> Outcome.refused(unknown(typed.field())));
    }

    private Refusal unknown(String name) {
        List<String> names = all.stream().map(field -> field.key().name()).toList();
        return Refusal.at(name, "register.refused.field", name, String.join(", ", names));
    }
}
