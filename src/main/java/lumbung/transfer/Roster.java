package lumbung.transfer;

import java.util.Arrays;
import java.util.OptionalInt;
import lumbung.register.matching.Blocks;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.Sex;

/**
 * Everybody there is and everybody the list brought so far, small enough for 100,000 and more: about 100 bytes a person,
 * and for those of the list the row they came from. Answers who a row's person is, and whom it is worth comparing with.
 */
final class Roster {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final byte[] REGISTERED = {};
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Blocks blocks = new Blocks();
    private final LongMap byId = new LongMap();
    private final LongMap byNameAndPhone = new LongMap();
    private int size;
    private long[] ids = new long[256];
    private long[] phones = new long[256];
    private int[] places = new int[256];
    private int[] days = new int[256];
    private int[] years = new int[256];
    private Sex[] sexes = new Sex[256];
    private byte[][] rows = new byte[256][];
    private int[] lines = new int[256];

    /** Enters somebody of the register. */
    void registered(long personId, Candidate person) {
        enter(personId, person, REGISTERED, 0);
    }

    /** Enters somebody whom the list brought. */
    void listed(long personId, Candidate person, byte[] row, long line) {
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
    OptionalInt same(Candidate person) {
        return person.phones().stream()
                .mapToLong(line -> byNameAndPhone.get(nameAndPhone(person, line)))
                .filter(place -> place != LongMap.NONE)
                .mapToInt(place -> (int) place)
                .filter(place -> !contradicts(place, person))
                .findFirst();
    }

    /** Who shares a block and, beside the name, something that could make the evidence strong. */
    int[] alike(Candidate person) {
        long phone = phone(person);
        int place = place(person);
        int day = day(person);
        return Arrays.stream(blocks.candidates(person))
                .mapToInt(found -> (int) found)
                .filter(at -> (phone != 0 && (phones[at] == phone || phones[at] == -1 || phone == -1))
                        || (place != 0 && places[at] == place)
                        || (day != UNKNOWN && days[at] == day)
                        || person.traits().email().isPresent())
                .toArray();
    }

    private void enter(long personId, Candidate person, byte[] row, long line) {
        if (size == ids.length) {
            grow();
        }
        int at = size++;
        ids[at] = personId;
        phones[at] = phone(person);
        places[at] = place(person);
        days[at] = day(person);
        years[at] = person.traits().birthYear().orElse(UNKNOWN);
        sexes[at] = person.traits().sex();
        rows[at] = row;
        lines[at] = (int) line;
        byId.put(personId, at);
        if (!person.called().name().isUnknown()) {
            person.phones().forEach(number -> byNameAndPhone.putIfAbsent(nameAndPhone(person, number), at));
        }
        blocks.add(new Candidate(at, person.called(), person.phones(), person.place(), person.traits()));
    }

    private boolean contradicts(int at, Candidate person) {
        int day = day(person);
        int year = person.traits().birthYear().orElse(UNKNOWN);
        boolean days = day != UNKNOWN && this.days[at] != UNKNOWN && this.days[at] != day;
        // A year that follows from an age can be one off.
        boolean years = year != UNKNOWN && this.years[at] != UNKNOWN && Math.abs(this.years[at] - year) > 1;
        return days || years || sexes[at].contradicts(person.traits().sex());
    }

    /** The one number, -1 for several, 0 for none. */
    private static long phone(Candidate person) {
        return switch (person.phones().size()) {
            case 0 -> 0;
            case 1 -> Long.parseLong(person.phones().get(0).e164().substring(1));
            default -> -1;
        };
    }

    /** Village and RT together; a village alone tells nobody apart. */
    private static int place(Candidate person) {
        return person.place().areas().size() < 2 ? 0 : person.place().areas().hashCode();
    }

    private static int day(Candidate person) {
        return (int) person.traits().birthDay().orElse(UNKNOWN);
    }

    /** A name by somebody else's and the same name of one's own are two: Bu Yanto is not Yanto. */
    private static long nameAndPhone(Candidate person, Candidate.Line line) {
        String kind =
                person.called().name().byname().map(by -> by.kind().name()).orElse("");
        String key = person.called().name().key() + "\t" + kind + "\t" + line.e164();
        long hash = FNV_START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private void grow() {
        int length = size + size / 2;
        ids = Arrays.copyOf(ids, length);
        phones = Arrays.copyOf(phones, length);
        places = Arrays.copyOf(places, length);
        days = Arrays.copyOf(days, length);
        years = Arrays.copyOf(years, length);
        sexes = Arrays.copyOf(sexes, length);
        rows = Arrays.copyOf(rows, length);
        lines = Arrays.copyOf(lines, length);
    }
}
