package lumbung.register.matching;

import java.util.Arrays;

/**
 * Finds the few entries that a person should be compared with, so that 100,000 people are not five billion pairs. People
 * who share a phone, a name's consonants in one area, or a whole name's consonants anywhere stand in a block together; a
 * block of more than {@link #COMMON} people tells nobody apart and is passed over.
 *
 * <p>Grows as people are added, row by row of an import. One person takes about 60 bytes: each block is a chain through
 * arrays of ints, and keeps only a hash of what it is for. Not for several threads.
 */
public final class Blocks {
    /** A block with more people than this proposes nobody. */
    public static final int COMMON = 50;

    private static final int END = -1;
    private long[] ids = new long[64];
    private int[] firstEntries = new int[64];
    private int people;
    private int[] hashes = new int[256];
    private int[] nexts = new int[256];
    private int entries;
    private int[] heads = emptyHeads(256);

    /**
     * Enters a person. One who has changed may be entered again: the old blocks stay, and cost a comparison at most.
     */
    public void add(Candidate person) {
        if (people == ids.length) {
            ids = Arrays.copyOf(ids, grown(people));
            firstEntries = Arrays.copyOf(firstEntries, grown(people));
        }
        ids[people] = person.id();
        firstEntries[people] = entries;
        people++;
        for (int hash : BlockKeys.of(person)) {
            if (!isCommon(hash)) {
                enter(hash);
            }
        }
    }

    /** The ids of those who share a block with the person, each once, ascending, without the person's own. */
    public long[] candidates(Candidate person) {
        return Arrays.stream(BlockKeys.of(person))
                .mapToObj(this::members)
                .flatMapToLong(block -> Arrays.stream(block).mapToLong(entry -> ids[owner(entry)]))
                .filter(id -> id != person.id())
                .distinct()
                .sorted()
                .toArray();
    }

    /** Whoever was entered, counted as often as entered. */
    public int size() {
        return people;
    }

    /** What the arrays take. */
    public long bytes() {
        return 8L * ids.length + 4L * (firstEntries.length + hashes.length + nexts.length + heads.length);
    }

    /** The entries of a block, none when it is too common. */
    private int[] members(int hash) {
        int[] found = new int[COMMON];
        int count = 0;
        for (int entry = heads[bucket(hash)]; entry != END; entry = nexts[entry]) {
            if (hashes[entry] == hash) {
                if (count == COMMON) {
                    return new int[0];
                }
                found[count++] = entry;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isCommon(int hash) {
        int count = 0;
        for (int entry = heads[bucket(hash)]; entry != END && count <= COMMON; entry = nexts[entry]) {
            count += hashes[entry] == hash ? 1 : 0;
        }
        return count > COMMON;
    }

    private void enter(int hash) {
        if (entries == hashes.length) {
            hashes = Arrays.copyOf(hashes, grown(entries));
            nexts = Arrays.copyOf(nexts, grown(entries));
        }
        if (entries > 2 * heads.length) {
            spread();
        }
        hashes[entries] = hash;
        link(entries);
        entries++;
    }

    private void link(int entry) {
        int bucket = bucket(hashes[entry]);
        nexts[entry] = heads[bucket];
        heads[bucket] = entry;
    }

    private void spread() {
        heads = emptyHeads(2 * heads.length);
        for (int entry = 0; entry < entries; entry++) {
            link(entry);
        }
    }

    private int bucket(int hash) {
        return (hash ^ (hash >>> 15)) & (heads.length - 1);
    }

    /** Whose entry it is: entries were made person by person. */
    private int owner(int entry) {
        int at = Arrays.binarySearch(firstEntries, 0, people, entry);
        if (at < 0) {
            return -at - 2;
        }
        // People without entries share their first entry with the one after them; the last of these has it.
        int owner = at;
        while (owner + 1 < people && firstEntries[owner + 1] == entry) {
            owner++;
        }
        return owner;
    }

    private static int grown(int length) {
        return length + length / 4;
    }

    private static int[] emptyHeads(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, END);
        return heads;
    }
}
