package lumbung.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.pricing.rule.RuleVersion;

/** Steps 1 and 2: the rules that this buyer may have at this moment. Each rule is asked once, for all lines together. */
final class Shortlist {
    private final Occasion occasion;
    private final Set<RuleVersion> barred;
    /** What is left of the shelves looked at so far, by number. */
    private final Map<Integer, Shelf> open = new HashMap<>();

    private final Map<Compiled, Message> dropped = new LinkedHashMap<>();
    private final Optional<Words> words;

    /**
     * A shortlist yet empty.
     *
     * @param barred rules that would give more than is left of their budget
     * @param words to find reasons with, where somebody wants to know them
     */
    Shortlist(Occasion occasion, Set<RuleVersion> barred, Optional<Words> words) {
        this.occasion = occasion;
        this.barred = barred;
        this.words = words;
    }

    /** What is left of some shelves; nothing of those that are empty then. */
    List<Shelf> of(List<Shelf> shelves) {
        List<Shelf> some = new ArrayList<>(shelves.size());
        for (Shelf shelf : shelves) {
            Shelf left = open.computeIfAbsent(shelf.number(), any -> left(shelf));
            if (!left.isEmpty()) {
                some.add(left);
            }
        }
        return some;
    }

    private Shelf left(Shelf shelf) {
        return new Shelf(shelf.number(), left(shelf.exclusive()), left(shelf.stackable()), left(shelf.later()));
    }

    private List<Compiled> left(List<Compiled> rules) {
        List<Compiled> left = new ArrayList<>();
        for (Compiled rule : rules) {
            if (Condition.allHold(rule, occasion) && !isBarred(rule)) {
                left.add(rule);
            } else if (words.isPresent()) {
                dropped.put(rule, reason(rule, words.get()));
            }
        }
        return left;
    }

    /** There hardly ever is one. */
    private boolean isBarred(Compiled rule) {
        return !barred.isEmpty() && barred.contains(rule.version());
    }

    private Message reason(Compiled rule, Words say) {
        return Condition.refusal(rule, occasion, say)
                .orElseGet(() -> Message.of(
                        "pricing.drop.left", rule.rule().limits().budget().orElseThrow()));
    }

    /** Why a rule is not on it; empty where it is, or where nobody wants to know. */
    Optional<Message> refusal(Compiled rule) {
        return Optional.ofNullable(dropped.get(rule));
    }
}
