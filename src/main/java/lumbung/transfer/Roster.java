package lumbung.transfer;

import java.util.Arrays;
import java.util.OptionalInt;
import lumbung.register.matching.Blocks;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.FoldedName;

/**
 * Everybody there is and everybody the list brought so far, small enough for 100,000 and more: about 100 bytes a person,
 * and for those of the list the row they came from. Answers who a row's person is, and whom it is worth comparing with.
 */
final class Roster {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final byte[] REGISTERED = {};

    private final Blocks blocks = new Blocks();
    private final LongMap byId = new LongMap();
    private final LongMap byNameAndPhone = new LongMap();
    private int size;
    private long[] ids = new long[256];
    private int registered;
    private Features[] features = new Features[256];
    private byte[][] rows = new byte[256][];
    private int[] lines = new int[256];

    /**
     * Somebody to be looked for.
     *
     * @param shown the name as written, which counts where nothing of it is left when it is folded
     */
    record Somebody(String shown, Candidate candidate) {
        /** A name by somebody else's and the same name of one's own are two: Bu Yanto is not Yanto. */
        private String name() {
            FoldedName name = candidate.called().name();
            String kind = name.byname().map(by -> by.kind().name()).orElse("");
            return name.isUnknown() ? shown : name.key() + "\t" + kind;
        }
    }

    /** Enters somebody of the register. */
    void registered(long personId, Somebody person) {
        registered++;
        enter(personId, person, REGISTERED, 0);
    }

    /** Enters somebody whom the list brought. */
    void listed(long personId, Somebody person, byte[] row, long line) {
        enter(personId, person, row, line);
    }

    boolean has(long personId) {
        return byId.get(personId) != LongMap.NONE;
    }

    long id(int place) {
        return ids[place];
    }

    boolean isRegistered(int place) {
        return rows[place] == REGISTERED;
    }

    /** The row that brought somebody. */
    byte[] row(int place) {
        return rows[place];
    }

    long line(int place) {
        return lines[place];
    }

    int place(long personId) {
        return (int) byId.get(personId);
    }

    /** Who has the same folded name and a common number, with nothing known that contradicts. */
    OptionalInt same(Somebody person) {
        Features own = Features.of(person.candidate());
        return person.candidate().phones().stream()
                .mapToLong(line -> byNameAndPhone.get(nameAndPhone(person, line)))
                .filter(place -> place != LongMap.NONE)
                .mapToInt(place -> (int) place)
                .filter(place -> !features[place].contradict(own))
                .findFirst();
    }

    /** Who shares a block and, beside the name, something that could make the evidence strong. */
    int[] alike(Candidate person) {
        Features own = Features.of(person);
        return Arrays.stream(blocks.candidates(person))
                .mapToInt(found -> (int) found)
                .filter(at -> features[at].mayBeStrong(own))
                .toArray();
    }

    /** How many were entered from the register. */
    int registered() {
        return registered;
    }

    private void enter(long personId, Somebody somebody, byte[] row, long line) {
        Candidate person = somebody.candidate();
        if (size == ids.length) {
            grow();
        }
        int at = size++;
        ids[at] = personId;
        features[at] = Features.of(person);
        rows[at] = row;
        lines[at] = (int) line;
        byId.put(personId, at);
        person.phones().forEach(number -> byNameAndPhone.putIfAbsent(nameAndPhone(somebody, number), at));
        blocks.add(new Candidate(at, person.called(), person.phones(), person.place(), person.traits()));
    }

    private static long nameAndPhone(Somebody person, Candidate.Line line) {
        String key = person.name() + "\t" + line.e164();
        long hash = FNV_START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private void grow() {
        int length = size + size / 2;
        ids = Arrays.copyOf(ids, length);
        features = Arrays.copyOf(features, length);
        rows = Arrays.copyOf(rows, length);
        lines = Arrays.copyOf(lines, length);
    }
}
