package lumbung.register.editing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a change would make of many people: some of each fate to be shown, the number of all, and how each of those whom it
 * would change stood. A person takes twelve bytes, so that it may be hundreds of thousands.
 */
public final class Forecast {
    /** So many of each fate are kept to be shown. */
    public static final int SHOWN = 1_000;

    private final Map<Foreseen.Fate, List<Foreseen>> shown = new EnumMap<>(Foreseen.Fate.class);
    private final Map<Foreseen.Fate, Long> numbers = new EnumMap<>(Foreseen.Fate.class);
    private final Pins pins = new Pins();

    Forecast() {
        for (Foreseen.Fate fate : Foreseen.Fate.values()) {
            shown.put(fate, new ArrayList<>());
            numbers.put(fate, 0L);
        }
    }

    void add(Foreseen one) {
        Foreseen.Fate fate = one.fate();
        numbers.merge(fate, 1L, Long::sum);
        if (shown.get(fate).size() < SHOWN) {
            shown.get(fate).add(one);
        }
        if (fate == Foreseen.Fate.CHANGED) {
            pins.add(one.id(), one.before().hashCode());
        }
    }

    /** The first of one fate. */
    public List<Foreseen> shown(Foreseen.Fate fate) {
        return List.copyOf(shown.get(fate));
    }

    /** How many there are of one fate. */
    public long number(Foreseen.Fate fate) {
        return numbers.get(fate);
    }

    Pins pins() {
        return pins;
    }
}
