package lumbung.register.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;

/** Two names word by word: the best pairs first, what is left over counts against them. */
final class NameComparison {
    private static final int ONLY_COMMON_WORDS = 40;

    private final List<String> one;
    private final List<String> other;
    private final List<Message> evidence = new ArrayList<>();
    private double matched;

    private NameComparison(FoldedName one, FoldedName other) {
        this.one = new ArrayList<>(one.words());
        this.other = new ArrayList<>(other.words());
    }

    static Resemblance of(FoldedName one, FoldedName other) {
        if (one.isUnknown() || other.isUnknown()) {
            return new Resemblance(0, List.of());
        }
        String key = one.key();
        if (key.equals(other.key())) {
            return Resemblance.of(100, "matching.name.same", key);
        }
        if (one.glued().equals(other.glued())) {
            return Resemblance.of(97, "matching.name.spacing", shown(one), shown(other));
        }
        return Kinship.ofFolded(one).equals(Kinship.ofFolded(other))
                ? new NameComparison(one, other).byWords(shown(one), shown(other))
                : Resemblance.of(0, "matching.name.different", shown(one), shown(other));
    }

    private static String shown(FoldedName name) {
        return String.join(" ", name.words());
    }

    private Resemblance byWords(String first, String second) {
        double weight = Math.max(weight(one), weight(other));
        double informative = Math.min(weight(one), weight(other));
        pairWords();
        if (one.isEmpty() && other.isEmpty() && evidence.isEmpty()) {
            return Resemblance.of(92, "matching.name.order", first, second);
        }
        boolean contained = one.isEmpty() || other.isEmpty();
        if (contained && informative < 1) {
            return Resemblance.of(ONLY_COMMON_WORDS, "matching.name.common", first, second);
        }
        return contained ? contained(weight, first, second) : overlapping(first, second);
    }

    private Resemblance contained(double weight, String first, String second) {
        if (one.size() + other.size() > 0) {
            evidence.add(
                    Message.of("matching.name.part", one.isEmpty() ? first : second, one.isEmpty() ? second : first));
        }
        return new Resemblance((int) Math.round(50 + 50 * matched / weight), evidence);
    }

    private Resemblance overlapping(String first, String second) {
        double all = matched + weight(one) + weight(other);
        evidence.add(Message.of("matching.name.different", first, second));
        return new Resemblance((int) Math.round(100 * matched / all), evidence);
    }

    /** Takes the most alike pair again and again, until no two words are alike. */
    private void pairWords() {
        Optional<Pairing> best = best();
        while (best.isPresent()) {
            take(best.get());
            best = best();
        }
    }

    private Optional<Pairing> best() {
        Pairing best = null;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                WordLikeness likeness = WordLikeness.of(one.get(i), other.get(j));
                if (likeness.grade() > (best == null ? 0 : best.likeness().grade())) {
                    best = new Pairing(i, j, likeness);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void take(Pairing pair) {
        String first = one.remove(pair.first());
        String second = other.remove(pair.second());
        WordLikeness likeness = pair.likeness();
        matched += likeness.grade() * Math.min(WordLikeness.weight(first), WordLikeness.weight(second));
        if (likeness.grade() < 1) {
            evidence.add(Message.of("matching.name." + likeness.how(), first, second));
        }
    }

    private record Pairing(int first, int second, WordLikeness likeness) {}

    private static double weight(List<String> words) {
        return words.stream().mapToDouble(WordLikeness::weight).sum();
    }
}
