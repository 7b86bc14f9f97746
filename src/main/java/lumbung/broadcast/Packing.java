package lumbung.broadcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;

/**
 * Puts an audience onto broadcast lists: whoever has a place keeps it, who came since fills the gaps, who is no longer meant
 * leaves. The lists on the phone are made by hand, so nobody is ever moved to tidy up.
 */
public final class Packing {
    /** As many as a WhatsApp broadcast list holds. */
    public static final int LARGEST = 256;

    private final ListTag tag;
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final List<Pack.Line> lines = new ArrayList<>();

    private Packing(ListTag tag) {
        this.tag = tag;
    }

    /**
     * The lists as they are to be.
     *
     * @param members the places as they are kept
     * @param current which record carries on for one that was merged away
     */
    public static Pack of(ListTag tag, List<ListMember> members, Audience audience, LongUnaryOperator current) {
        Packing packing = new Packing(tag);
        packing.place(members, audience, current);
        packing.lines.sort(Comparator.comparingInt(Pack.Line::list).thenComparing(Packing::came));
        return new Pack(packing.lines);
    }

    /** Who is new comes last, in the order of the audience. */
    private static long came(Pack.Line line) {
        return line.before().map(ListMember::id).orElse(Long.MAX_VALUE);
    }

    private void place(List<ListMember> members, Audience audience, LongUnaryOperator current) {
        Map<Long, Recipient> wanted = new HashMap<>();
        audience.recipients().forEach(it -> wanted.put(it.personId(), it));
        Set<Long> resting = audience.resting();
        Set<Long> placed = new HashSet<>();
        Map<Long, ListMember> gone = new HashMap<>();
        for (ListMember member : members) {
            long person = current.applyAsLong(member.personId());
            boolean meant = wanted.containsKey(person) || resting.contains(person);
            if (member.stays() && meant && placed.add(person)) {
                keep(member, person, Optional.ofNullable(wanted.get(person)));
            } else {
                ListMember other = gone.putIfAbsent(person, member);
                if (other != null) {
                    leave(member, person);
                }
            }
        }
        gone.values().removeIf(member -> comesBack(member, current, wanted, placed));
        gone.forEach((person, member) -> leave(member, person));
        admit(audience, placed);
    }

    /** A contact that the phone still holds is the place to come back to, while the list has room. */
    private boolean comesBack(
            ListMember member, LongUnaryOperator current, Map<Long, Recipient> wanted, Set<Long> placed) {
        long person = current.applyAsLong(member.personId());
        boolean back = wanted.containsKey(person) && !placed.contains(person) && size(member.list()) < LARGEST;
        if (back) {
            placed.add(person);
            keep(member, person, Optional.of(wanted.get(person)));
        }
        return back;
    }

    private void keep(ListMember member, long person, Optional<Recipient> recipient) {
        sizes.merge(member.list(), 1, Integer::sum);
        Contact contact = recipient.map(it -> contact(it, member.list())).orElse(member.handed());
        lines.add(new Pack.Line(person, member.list(), Optional.of(member), contact, recipient.isEmpty()));
    }

    private void leave(ListMember member, long person) {
        lines.add(new Pack.Line(person, member.list(), Optional.of(member), Contact.NONE, false));
    }

    private void admit(Audience audience, Set<Long> placed) {
        TreeSet<Integer> open = new TreeSet<>(sizes.keySet());
        open.removeIf(list -> size(list) >= LARGEST);
        for (Recipient recipient : audience.recipients()) {
            if (placed.contains(recipient.personId())) {
                continue;
            }
            if (open.isEmpty()) {
                open.add(firstUnused());
            }
            int list = open.first();
            if (sizes.merge(list, 1, Integer::sum) == LARGEST) {
                open.remove(list);
            }
            lines.add(new Pack.Line(recipient.personId(), list, Optional.empty(), contact(recipient, list), false));
        }
    }

    private int firstUnused() {
        int list = 1;
        while (sizes.containsKey(list)) {
            list++;
        }
        return list;
    }

    private int size(int list) {
        return sizes.getOrDefault(list, 0);
    }

    private Contact contact(Recipient recipient, int list) {
        return new Contact(CleanText.tagged(recipient.name(), tag.numbered(list)), recipient.e164());
    }
}
