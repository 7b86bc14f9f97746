package lumbung.pricing.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file on its own: its words are numbered as they come, and only products must be described before they are named. */
public final class FileKeys implements Keys {
    private final Map<Kind, Map<String, Long>> numbers = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<Long, String>> words = new EnumMap<>(Kind.class);

    @Override
    public Optional<Long> number(Kind kind, String word) {
        return kind == Kind.PRODUCT
                ? Optional.ofNullable(numbers.getOrDefault(kind, Map.of()).get(word))
                : Optional.of(numbered(kind, word));
    }

    @Override
    public long described(Kind kind, Described it) {
        return numbered(kind, it.word());
    }

    private long numbered(Kind kind, String word) {
        Map<String, Long> known = numbers.computeIfAbsent(kind, any -> new LinkedHashMap<>());
        Long id = known.get(word);
        if (id == null) {
            id = known.size() + 1L;
            known.put(word, id);
            words.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(id, word);
        }
        return id;
    }

    @Override
    public String of(Kind kind, long id) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(id, String.valueOf(id));
    }
}
