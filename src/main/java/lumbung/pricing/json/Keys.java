package lumbung.pricing.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.pricing.Names;

/** Words for what rules know by number. A file on its own numbers its words as they come. */
public final class Keys implements Names {
    private final Map<Kind, Map<String, Long>> numbers = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<Long, String>> words = new EnumMap<>(Kind.class);

    /** The number of a word, a new one where it is new. */
    long id(Kind kind, String word) {
        Map<String, Long> known = numbers.computeIfAbsent(kind, any -> new LinkedHashMap<>());
        Long id = known.get(word);
        if (id == null) {
            id = known.size() + 1L;
            known.put(word, id);
            words.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(id, word);
        }
        return id;
    }

    /** The number of a word that was said before. */
    Optional<Long> known(Kind kind, String word) {
        return Optional.ofNullable(numbers.getOrDefault(kind, Map.of()).get(word));
    }

    @Override
    public String of(Kind kind, long id) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(id, String.valueOf(id));
    }
}
