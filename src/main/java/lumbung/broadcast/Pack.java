package lumbung.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A segment on the broadcast lists of a phone, as it is to be from now on, beside what the phone is known to hold.
 *
 * @param lines by list, then in the order in which people came onto it
 */
public record Pack(List<Pack.Line> lines) {
    public Pack {
        lines = List.copyOf(lines);
    }

    /** What there is to do on the phone about one contact. */
    public enum Task {
        NONE,
        ADD,
        /** The same number under another name. */
        RENAME,
        /** Another number, and so another contact. */
        REPLACE,
        REMOVE
    }

    /**
     * A person's place.
     *
     * @param before the place as it was kept; empty for who is new
     * @param contact as it is to be; none for who leaves
     * @param resting whether this broadcast is not for them, though they keep their place
     */
    public record Line(long personId, int list, Optional<ListMember> before, Contact contact, boolean resting) {
        public Contact known() {
            return before.map(ListMember::known).orElse(Contact.NONE);
        }

        public Task task() {
            if (contact.equals(known())) {
                return Task.NONE;
            }
            if (known().isEmpty()) {
                return Task.ADD;
            }
            if (contact.isEmpty()) {
                return Task.REMOVE;
            }
            return contact.e164().equals(known().e164()) ? Task.RENAME : Task.REPLACE;
        }

        public boolean stays() {
            return !contact.isEmpty();
        }
    }

    /** What there is to do, by list; lists without anybody are not there. */
    public SortedMap<Integer, List<Line>> lists() {
        return lines.stream().collect(Collectors.groupingBy(Line::list, TreeMap::new, Collectors.toList()));
    }

    /** Those who are on the lists. */
    public List<Line> staying() {
        return lines.stream().filter(Line::stays).toList();
    }

    /** Whether it would be for nothing: nobody to write to just now, and nothing to do on the phone. */
    boolean isIdle() {
        return lines.stream().allMatch(line -> line.resting() && line.task() == Task.NONE);
    }

    /** Those about whom there is something to do. */
    public List<Line> with(Task task) {
        return where(line -> line.task() == task);
    }

    private List<Line> where(Predicate<Line> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    /** Who is to be imported on a phone that holds what it is known to hold: the new and the changed. */
    public List<Line> toImport() {
        return where(line -> line.stays() && line.task() != Task.NONE);
    }

    /** Contacts that the phone holds and should no longer: those who left, and the old ones of those who changed. */
    public List<Line> toRemove() {
        return where(line -> !line.known().isEmpty() && line.task() != Task.NONE);
    }

    /** One line of each list, in short. */
    public record Sums(int list, int people, int added, int changed, int removed) {
        public boolean same() {
            return added + changed + removed == 0;
        }
    }

    public List<Sums> sums() {
        List<Sums> sums = new ArrayList<>();
        lists().forEach((list, in) -> sums.add(new Sums(
                list,
                count(in, Line::stays),
                count(in, line -> line.task() == Task.ADD),
                count(in, line -> line.task() == Task.RENAME || line.task() == Task.REPLACE),
                count(in, line -> line.task() == Task.REMOVE))));
        return List.copyOf(sums);
    }

    private static int count(List<Line> lines, Predicate<Line> wanted) {
        return (int) lines.stream().filter(wanted).count();
    }
}
