package lumbung.register.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The blocks a person stands in, as hashes of 32 bits. */
final class BlockKeys {
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final Comparator<String> RARER = Comparator.comparingDouble(WordLikeness::weight)
            .thenComparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    private final String area;
    private int[] hashes = new int[8];
    private int count;

    private BlockKeys(Candidate person) {
        area = ends(person.place().areas());
        person.phones().forEach(number -> add("p" + number.e164()));
        person.traits().email().ifPresent(email -> add("e" + email));
        addName(person.called().name());
        person.called().aliases().forEach(this::addName);
    }

    /** Each once. */
    static int[] of(Candidate person) {
        BlockKeys keys = new BlockKeys(person);
        return Arrays.copyOf(keys.hashes, keys.count);
    }

    /** The village and the smallest area; what lies between is often left out. */
    private static String ends(List<String> areas) {
        return areas.isEmpty() ? "" : areas.get(0) + "\t" + areas.get(areas.size() - 1);
    }

    private void addName(FoldedName name) {
        if (name.isUnknown()) {
            return;
        }
        List<String> rarest = name.words();
        if (rarest.size() > 1) {
            rarest = rarest.stream().sorted(RARER).limit(2).toList();
            addPair(Sound.skeleton(rarest.get(0)), Sound.skeleton(rarest.get(1)));
        }
        // Siti or Muhammad alone bring together half an area; they count only where there is no other word.
        boolean onlyCommon = WordLikeness.weight(rarest.get(0)) < 1;
        for (String word : rarest) {
            if (onlyCommon || WordLikeness.weight(word) == 1) {
                add("w" + Sound.skeleton(word) + "\t" + area);
            }
        }
        add("g" + Sound.skeleton(name.glued()));
    }

    private void addPair(String one, String other) {
        add(one.compareTo(other) <= 0 ? "r" + one + " " + other : "r" + other + " " + one);
    }

    private void add(String key) {
        int hash = hash(key);
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash) {
                return;
            }
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }

    /** FNV-1a over the characters. */
    private static int hash(String key) {
        int hash = FNV_START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
