package lumbung.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.register.Card;
import lumbung.register.People;

/** The cards an import works with: those it changed, as it left them, and of the others the few fetched last. */
final class CardShelf {
    private static final int HELD = 1_024;

    private final People people;
    private final Map<Long, Card> touched = new HashMap<>();
    private final Map<Long, Card> fetched = new LinkedHashMap<>();

    CardShelf(People people) {
        this.people = people;
    }

    /** Fetches at once what the next rows will ask for. */
    void fetch(Collection<Long> ids) {
        List<Long> missing =
                ids.stream().filter(id -> !fetched.containsKey(id)).distinct().toList();
        if (fetched.size() + missing.size() > HELD) {
            fetched.clear();
            people.cards(ids).forEach(card -> fetched.put(card.id(), card));
        } else {
            people.cards(missing).forEach(card -> fetched.put(card.id(), card));
        }
    }

    Optional<Card> touched(long id) {
        return Optional.ofNullable(touched.get(id));
    }

    /** A card of the register, nothing where somebody removed it. */
    Optional<Card> registered(long id) {
        if (!fetched.containsKey(id)) {
            people.card(id).ifPresent(card -> fetched.put(id, card));
        }
        return touched(id).or(() -> Optional.ofNullable(fetched.get(id)));
    }

    void touch(Card card) {
        touched.put(card.id(), card);
    }
}
