package lumbung.register;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.journal.Entity;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.References.Held;
import lumbung.register.References.Written;

/**
 * Erases a person for good, as the law gives everybody the right to ask (UU 27/2022): unlike {@link Deletion}, which others
 * can take back, nothing of it can be read afterwards, in no earlier state either. Amounts stay.
 */
public final class Erasure {
    private static final int SHORTEST = 3;

    /** Fewer are anybody's. */
    private static final int DIGITS = 5;

    /** So many texts of a kind are shown. */
    private static final int EXAMPLES = 5;

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
     * @param naming where the name stands in what others wrote or the village decided, which is not rewritten
     */
    public record Plan(Card card, int records, List<Entity> going, List<Entity> staying, List<Message> naming) {
        /** What has to be typed so that nobody is erased by a slip. */
        public String name() {
            return card.person().naming().name();
        }

        /** Whether a text may mean the person: it holds a word of a name of theirs, or most of a number. */
        public boolean hints(String text) {
            Set<String> said = words(text);
            String digits = text.replaceAll("\\D", "");
            return Stream.concat(
                                    Stream.of(
                                            card.person().naming().name(),
                                            card.person().naming().callName()),
                                    card.aliases().stream().map(Alias::text))
                            .flatMap(name -> words(name).stream())
                            .anyMatch(said::contains)
                    || (digits.length() >= DIGITS
                            && card.phones().stream()
                                    .anyMatch(phone -> (phone.raw() + " " + phone.e164())
                                            .replaceAll("[^0-9 ]", "")
                                            .contains(digits)));
        }

        private static Set<String> words(String text) {
            return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> word.length() >= SHORTEST)
                    .collect(toSet());
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
        return new Plan(card, records, List.copyOf(going), List.copyOf(staying), naming(card.id()));
    }

    /** A few of each kind, and how many more there are. */
    private List<Message> naming(long personId) {
        Map<String, List<Written>> kinds = people.references().naming(personId).stream()
                .collect(groupingBy(Written::kind, LinkedHashMap::new, toList()));
        List<Message> lines = new ArrayList<>();
        kinds.forEach((kind, some) -> {
            Message word = Message.of("rights.in.".concat(kind));
            some.stream().limit(EXAMPLES).forEach(it -> lines.add(line(word, it)));
            if (some.size() > EXAMPLES) {
                lines.add(Message.of("rights.erase.more", word, some.size() - EXAMPLES));
            }
        });
        return List.copyOf(lines);
    }

    private Message line(Message kind, Written written) {
        Object which = people.card(written.subject())
                .<Object>map(it -> it.person().naming().shown())
                .orElse(written.label());
        return which.equals("") || which.equals(written.text())
                ? Message.of("rights.erase.in", kind, written.text())
                : Message.of("rights.erase.of", kind, which, written.text());
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
