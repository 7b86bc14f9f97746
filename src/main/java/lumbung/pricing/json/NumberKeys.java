package lumbung.pricing.json;

import java.util.Optional;

/** The numbers themselves are the words: how rules are kept. */
final class NumberKeys implements Keys {
    static final NumberKeys PLAIN = new NumberKeys();

    private NumberKeys() {}

    @Override
    public Optional<Long> number(Kind kind, String word) {
        return Optional.of(Long.parseLong(word));
    }

    @Override
    public long described(Kind kind, Described it) {
        return Long.parseLong(it.word());
    }

    @Override
    public String of(Kind kind, long id) {
        return String.valueOf(id);
    }
}
