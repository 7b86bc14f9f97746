package lumbung.register.past;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.Person;

/** Brings an earlier state of a record back, wholly or thing by thing. */
public final class Restoring {
    private final Snapshot now;
    private final Snapshot then;
    private final Standing standing;

    /** Whether what an earlier state leans on still stands. */
    public interface Standing {
        /** Why a row cannot stand again; empty where it can. */
        Optional<Message> missing(Entity row);
    }

    public Restoring(Snapshot now, Snapshot then, Standing standing) {
        this.now = now;
        this.then = then;
        this.standing = standing;
    }

    /** The record as it would be with all of the earlier state; answers to being written to stay as they are. */
    public Outcome<Snapshot> whole() {
        if (then.person().isEmpty()) {
            return Outcome.refused("history.refused.before");
        }
        NavigableMap<Long, Entity> rows = new TreeMap<>(then.rows());
        if (now.person().isPresent()) {
            rows.values().removeIf(Consent.class::isInstance);
            now.rows().values().stream().filter(Consent.class::isInstance).forEach(row -> rows.put(row.id(), row));
        }
        return checked(new Snapshot(now.personId(), rows, then.whole()));
    }

    /** The record as it would be with some things as they were. */
    public Outcome<Snapshot> only(Set<Difference.Place> places) {
        if (now.person().isEmpty() || then.person().isEmpty()) {
            return Outcome.refused(now.person().isEmpty() ? "history.refused.gone" : "history.refused.before");
        }
        NavigableMap<Long, Entity> rows = new TreeMap<>(now.rows());
        for (Difference.Place place : places) {
            Entity old = then.row(place.row()).orElse(null);
            if (old instanceof Consent || now.row(place.row()).orElse(null) instanceof Consent) {
                return Outcome.refused("history.refused.consent");
            }
            if (place.row() == now.personId()) {
                rows.put(place.row(), with((Person) rows.get(place.row()), place.field()));
            } else if (old == null) {
                rows.remove(place.row());
            } else {
                rows.put(place.row(), old);
            }
        }
        return checked(new Snapshot(now.personId(), rows, now.whole()));
    }

    private Outcome<Snapshot> checked(Snapshot target) {
        for (Entity row : target.rows().values()) {
            Optional<Message> missing =
                    now.row(row.id()).filter(row::equals).isPresent() ? Optional.empty() : standing.missing(row);
            if (missing.isPresent()) {
                return Outcome.refused("history.refused.needs", missing.get());
            }
        }
        return Outcome.done(target);
    }

    private Person with(Person person, String field) {
        Person old = then.person().orElseThrow();
        Naming naming = person.naming();
        Dwelling dwelling = person.dwelling();
        return switch (field) {
            case "nama" -> person.with(new Naming(old.naming().name(), naming.address(), naming.callName()));
            case "sapaan" -> person.with(new Naming(naming.name(), old.naming().address(), naming.callName()));
            case "panggilan" ->
                person.with(
                        new Naming(naming.name(), naming.address(), old.naming().callName()));
            case "kelamin" -> person.with(old.sex());
            case "lahir" -> person.with(old.birth());
            case "pekerjaan" -> person.withOccupation(old.occupation());
            case "wilayah" ->
                person.with(new Dwelling(old.dwelling().areaId(), dwelling.landmark(), dwelling.householdId()));
            case "patokan" ->
                person.with(new Dwelling(dwelling.areaId(), old.dwelling().landmark(), dwelling.householdId()));
            case "serumah" ->
                person.with(new Dwelling(
                        dwelling.areaId(), dwelling.landmark(), old.dwelling().householdId()));
            case "salam" -> person.withGreeting(old.greeting());
            case "email" -> person.withEmail(old.email());
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** Writes what the record as it stands differs in from the one it is to be. */
    public void write(Snapshot target, Changes changes) {
        Set<Long> ids = new TreeSet<>(now.rows().keySet());
        ids.addAll(target.rows().keySet());
        for (long id : ids) {
            Optional<Entity> is = now.row(id);
            Optional<Entity> wanted = target.row(id);
            if (is.isEmpty()) {
                changes.add(wanted.orElseThrow());
            } else if (wanted.isEmpty()) {
                changes.remove(is.get());
            } else if (!is.equals(wanted)) {
                changes.change(wanted.get());
            }
        }
    }
}
