package lumbung.register.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The blocks a person stands in, as hashes of 32 bits. */
final class BlockKeys {
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final Comparator<String> RARER = Comparator.comparingDouble(WordLikeness::weight)
            .thenComparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    private BlockKeys() {}

    static IntStream of(Candidate person) {
        String area = String.join("\t", person.place().areas());
        Stream<String> phones = person.phones().stream().map(number -> "p" + number.e164());
        Stream<String> email = person.traits().email().stream().map(text -> "e" + text);
        Stream<String> names = Stream.concat(Stream.of(person.called().name()), person.called().aliases().stream())
                .filter(name -> !name.isUnknown())
                .flatMap(name -> ofName(name, area));
        return Stream.of(phones, email, names)
                .flatMap(keys -> keys)
                .mapToInt(BlockKeys::hash)
                .distinct();
    }

    private static Stream<String> ofName(FoldedName name, String area) {
        List<String> rarest = name.words().stream().sorted(RARER).limit(2).toList();
        Stream<String> wordsHere = telling(rarest).map(word -> "w" + Sound.skeleton(word) + "\t" + area);
        Stream<String> whole = Stream.of("g" + Sound.skeleton(name.glued()));
        return Stream.of(wordsHere, whole, pair(rarest)).flatMap(keys -> keys);
    }

    /** Siti or Muhammad alone bring together half an area; they count only where there is no other word. */
    private static Stream<String> telling(List<String> rarest) {
        boolean onlyCommon = WordLikeness.weight(rarest.get(0)) < 1;
        return rarest.stream().filter(word -> onlyCommon || WordLikeness.weight(word) == 1);
    }

    private static Stream<String> pair(List<String> rarest) {
        return rarest.size() < 2
                ? Stream.empty()
                : Stream.of("r"
                        + rarest.stream()
                                .map(Sound::skeleton)
                                .sorted()
                                .reduce((one, two) -> one + " " + two)
                                .orElseThrow());
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
