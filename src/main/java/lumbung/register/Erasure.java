package lumbung.register;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Entity;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.References.Held;

/**
 * Erases a person for good, as the law gives everybody the right to ask (UU 27/2022): unlike {@link Deletion}, which others
 * can take back, nothing of it can be read afterwards, in no earlier state either. Amounts stay.
 */
public final class Erasure {
    private static final int SHORTEST = 3;

    private final Ledger ledger;
    private final People people;

    public Erasure(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /**
     * What an erasure would take, and what it would leave without a name.
     *
     * @param records how many were merged into the person's, which go as well
     */
    public record Plan(Card card, int records, List<Entity> going, List<Entity> staying) {
        /** What has to be typed so that nobody is erased by a slip. */
        public String name() {
            return card.person().naming().name();
        }

        /** How many of each kind, by the key of its word, the most frequent first. */
        public static Map<String, Long> kinds(List<Entity> rows) {
            Map<String, Long> counts = rows.stream().collect(groupingBy(Plan::kind, counting()));
            Map<String, Long> sorted = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(it -> sorted.put(it.getKey(), it.getValue()));
            return sorted;
        }

        /** The key of the word for what a row is. */
        public static String kind(Entity row) {
            return "rights.kind.".concat(row.getClass().getSimpleName());
        }
    }

    /** What would go and what would stay; refused where nobody is there. */
    public Outcome<Plan> plan(long personId) {
        Optional<Card> card = people.card(personId);
        return card.map(it -> Outcome.done(plan(it))).orElseGet(() -> Outcome.refused("rights.refused.nobody"));
    }

    private Plan plan(Card card) {
        List<Entity> going = new ArrayList<>();
        List<Entity> staying = new ArrayList<>();
        for (Held held : people.references().held(card.id())) {
            (held.then().isPresent() ? staying : going).add(held.row());
        }
        int records = (int) going.stream()
                .filter(row -> row instanceof Merged trace && trace.keptId() == card.id())
                .count();
        return new Plan(card, records, List.copyOf(going), List.copyOf(staying));
    }

    /**
     * Erases.
     *
     * @param typed the person's name once more
     * @param reason why, kept for good: it names nobody
     * @return how many rows there were
     */
    public Outcome<Integer> erase(long personId, String typed, String reason) {
        String why = reason.strip();
        return plan(personId).then(plan -> {
            if (!same(plan.name(), typed)) {
                return Outcome.refused("rights.refused.typed", plan.name());
            }
            if (why.length() < SHORTEST) {
                return Outcome.refused("rights.refused.reason");
            }
            Intent intent = ledger.intent(Message.of("rights.operation", why));
            return ledger.erase(intent, List.of(personId));
        });
    }

    private static boolean same(String name, String typed) {
        return name.strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .equals(typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
