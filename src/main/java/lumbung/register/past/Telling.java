package lumbung.register.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lumbung.journal.Entity;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Relation;
import lumbung.register.editing.Around;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;

/** Says what differs between two states of a row, field by field, in the words one would type. */
public final class Telling {
    private final Around around;
    private final Others others;
    private final List<Field> fields;
    private final Set<String> apart;

    /** What the words for a row need to know of what is not in it. */
    public interface Others {
        /** The name of a person. */
        String person(long id);

        /** A row that is no part of a person's record: what it is, as in {@code history.field}. */
        String kind(Entity row);

        /** Such a row in words. */
        String words(Entity row);
    }

    public Telling(Around around, Others others) {
        this.around = around;
        this.others = others;
        this.fields = Fields.of(around.directory().levels()).all();
        this.apart = around.directory().levels().stream()
                .map(level -> level.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** All that differs between two records, the person's own fields first. */
    public List<Difference> between(Snapshot before, Snapshot after) {
        Set<Long> ids = new TreeSet<>(before.rows().keySet());
        ids.addAll(after.rows().keySet());
        List<Difference> all = new ArrayList<>(of(before.row(before.personId()), after.row(after.personId())));
        ids.remove(before.personId());
        for (long id : ids) {
            all.addAll(of(before.row(id), after.row(id)));
        }
        return List.copyOf(all);
    }

    /** Everything in a record, each thing as unchanged. */
    public List<Difference> same(Snapshot record) {
        List<Difference> all = new ArrayList<>();
        for (Difference each : between(Snapshot.nobody(record.personId()), record)) {
            all.add(new Difference(each.place(), each.after(), each.after()));
        }
        return List.copyOf(all);
    }

    /** What differs between two states of one row; both empty says nothing. */
    public List<Difference> of(Optional<? extends Entity> before, Optional<? extends Entity> after) {
        Map<String, String> was = before.map(this::texts).orElse(Map.of());
        Map<String, String> is = after.map(this::texts).orElse(Map.of());
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        long row =
                before.isPresent() ? before.get().id() : after.map(Entity::id).orElse(0L);
        List<Difference> all = new ArrayList<>();
        for (String name : names) {
            Difference one = new Difference(
                    new Difference.Place(name, row), was.getOrDefault(name, ""), is.getOrDefault(name, ""));
            if (!one.isNone()) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    private Map<String, String> texts(Entity row) {
        if (row instanceof Person person) {
            return person(person);
        }
        return row instanceof PersonRow owned ? owned(owned) : Map.of(others.kind(row), others.words(row));
    }

    private Map<String, String> person(Person person) {
        Entry entry = new Entry(person, List.of(), Optional.empty(), Optional.empty());
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : fields) {
            String name = field.key().name();
            if (!field.key().many() && !apart.contains(name)) {
                texts.put(name, String.join(" ", field.written(entry, around)));
            }
        }
        Dwelling dwelling = person.dwelling();
        texts.put("wilayah", around.directory().address(dwelling.areaId()));
        texts.put("serumah", household(dwelling.householdId()));
        return texts;
    }

    private String household(long id) {
        Optional<Household> known =
                id == 0 ? Optional.empty() : around.household().apply(id);
        return known.map(Household::name).orElse("");
    }

    private Map<String, String> owned(PersonRow row) {
        Entry entry = Entry.named("").with(row);
        for (Field field : fields) {
            if (field.key().many()) {
                for (String text : field.written(entry, around)) {
                    return Map.of(field.key().name(), row instanceof Relation tie ? tie(tie, text) : text);
                }
            }
        }
        throw new IllegalArgumentException("no field for " + row.getClass().getName());
    }

    private String tie(Relation tie, String written) {
        return written.substring(0, written.indexOf(':') + 2).concat(others.person(tie.otherId()));
    }
}
