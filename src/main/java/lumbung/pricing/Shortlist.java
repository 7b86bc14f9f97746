package lumbung.pricing;

import java.util.ArrayList;
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
    private final Shelf[] open;
    private final Map<Compiled, Message> dropped = new LinkedHashMap<>();
    private final Optional<Words> words;

    /**
     * A shortlist yet empty.
     *
     * @param barred rules that would give more than is left of their budget
     * @param shelves how many there are
     * @param words to find reasons with, where somebody wants to know them
     */
    Shortlist(Occasion occasion, Set<RuleVersion> barred, int shelves, Optional<Words> words) {
        this.occasion = occasion;
        this.barred = barred;
        this.open = new Shelf[shelves];
        this.words = words;
    }

    /** What is left of a shelf. */
    Shelf of(Shelf shelf) {
        Shelf left = open[shelf.number()];
        if (left == null) {
            left = new Shelf(shelf.number(), shelf.what(), left(shelf.lines()), left(shelf.later()));
            open[shelf.number()] = left;
        }
        return left;
    }

    private List<Compiled> left(List<Compiled> rules) {
        List<Compiled> left = new ArrayList<>();
        for (Compiled rule : rules) {
            if (Condition.allHold(rule, occasion) && !barred.contains(rule.version())) {
                left.add(rule);
            } else if (words.isPresent()) {
                dropped.put(rule, reason(rule, words.get()));
            }
        }
        return left;
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
