package lumbung.register.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.journal.Changes;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Rekeyed;
import lumbung.register.Suppression;
import lumbung.register.matching.Names;

/** Writes what an edited entry differs in from the one that was read: as part of one operation. */
public final class Saving {
    /** In a household yet to be kept: the person whose entry it is. */
    static final long SELF = -1;

    private final Changes changes;
    private final List<Suppression> suppressions;

    /**
     * @param suppressions those known; a person's own fresh consent lifts theirs, a withdrawal adds one
     */
    public Saving(Changes changes, List<Suppression> suppressions) {
        this.changes = changes;
        this.suppressions = List.copyOf(suppressions);
    }

    /** Adds somebody new and answers the new id. */
    public long added(Entry entry) {
        return save(Optional.empty(), entry);
    }

    public void changed(Entry before, Entry after) {
        save(Optional.of(before), after);
    }

    private long save(Optional<Entry> before, Entry after) {
        boolean fresh = before.isEmpty();
        long id = fresh ? changes.newId() : after.person().id();
        Optional<Household> household = after.household().map(it -> headed(it, id));
        Person person = housed(keyed(after.person(), id), household);
        boolean made = household.isPresent()
                && after.household().map(Household::id).filter(it -> it == 0).isPresent();
        if (made) {
            changes.add(household.get());
            after.housemate().ifPresent(mate -> changes.change(housed(mate, household)));
        }
        write(fresh, before.map(Entry::person), person);
        if (!made && !before.flatMap(Entry::household).equals(household)) {
            household.ifPresent(changes::change);
        }
        rows(before.map(Entry::rows).orElse(List.of()), after, id);
        return id;
    }

    private void write(boolean fresh, Optional<Person> before, Person person) {
        if (fresh) {
            changes.add(person);
        } else if (!before.equals(Optional.of(person))) {
            changes.change(person);
        }
    }

    private Household headed(Household household, long self) {
        long id = household.id() == 0 ? changes.newId() : household.id();
        long head = household.headId() == SELF ? self : household.headId();
        return new Household(id, household.version(), household.name(), head);
    }

    private static Person keyed(Person person, long id) {
        return new Person(
                id,
                person.version(),
                person.naming(),
                person.sex(),
                person.birth(),
                person.occupation(),
                person.dwelling(),
                person.email(),
                person.greeting());
    }

    private static Person housed(Person person, Optional<Household> household) {
        Dwelling dwelling = person.dwelling();
        long id = household.map(Household::id).orElse(0L);
        return person.with(new Dwelling(dwelling.areaId(), dwelling.landmark(), id));
    }

    private void rows(List<PersonRow> before, Entry after, long person) {
        Map<Long, PersonRow> left = before.stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
        for (PersonRow row : after.rows()) {
            PersonRow old = left.remove(row.id());
            if (old == null) {
                changes.add(Rekeyed.row(row, changes.newId(), person));
                if (row instanceof Consent consent) {
                    answered(consent, after);
                }
            } else if (!old.equals(row)) {
                changes.change(row);
            }
        }
        left.values().forEach(changes::remove);
    }

    /** A withdrawal must outlive the record and any list to come; only the person's own later word takes it back. */
    private void answered(Consent consent, Entry of) {
        String name = Names.fold(of.person().naming().name()).key();
        for (String number : numbers(of)) {
            Suppression wanted = new Suppression(
                    changes.newId(), 0, number, name, consent.purpose(), consent.businessId(), consent.on());
            List<Suppression> known =
                    suppressions.stream().filter(it -> alike(it, wanted)).toList();
            if (!consent.granted() && known.isEmpty()) {
                changes.add(wanted);
            } else if (consent.granted() && consent.proof().method() != Proof.Method.LIST) {
                known.forEach(changes::remove);
            }
        }
    }

    private static List<String> numbers(Entry entry) {
        return entry.rows(Phone.class).stream()
                .map(Phone::e164)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean alike(Suppression one, Suppression other) {
        return one.e164().equals(other.e164())
                && one.nameKey().equals(other.nameKey())
                && one.purpose() == other.purpose()
                && one.businessId() == other.businessId();
    }
}
