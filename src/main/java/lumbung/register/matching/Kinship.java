package lumbung.register.matching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that say whose mother, father, wife or husband someone is. */
final class Kinship {
    static final String MOTHER = "ibune";
    static final String FATHER = "bapake";
    static final String WIFE = "istri";
    static final String HUSBAND = "suami";
    private static final Map<String, Set<String>> WORDS = Map.of(
            MOTHER,
            Set.of(
                    "mamane",
                    "mamake",
                    "mamae",
                    "mamahe",
                    "mamaknya",
                    "mamanya",
                    "mama",
                    "mamah",
                    "mboke",
                    "mbokne",
                    "simboke",
                    "emake",
                    "make",
                    "makne",
                    "ibune",
                    "ibue",
                    "ibunya",
                    "bundanya",
                    "bunda",
                    "umine",
                    "uminya"),
            FATHER,
            Set.of(
                    "bapake",
                    "bapane",
                    "bapakne",
                    "bapaknya",
                    "papane",
                    "papanya",
                    "papa",
                    "ayahe",
                    "ayahnya",
                    "ayah",
                    "pakne"),
            WIFE,
            Set.of("istri", "istrinya", "istrine", "isteri", "isterinya"),
            HUSBAND,
            Set.of("suami", "suaminya", "suamine"));

    private static final Map<String, String> BY_SPELLING = WORDS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(spelling -> Map.entry(spelling, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Kinship() {}

    /** One of the four words of this class, when the name begins with a word for it. */
    static Optional<String> of(String bare) {
        int space = bare.indexOf(' ');
        StringBuilder first = new StringBuilder();
        bare.substring(0, space < 0 ? bare.length() : space)
                .chars()
                .filter(Character::isLetter)
                .forEach(c -> first.append((char) Character.toLowerCase(c)));
        return Optional.ofNullable(BY_SPELLING.get(first.toString()));
    }

    /** The word for it that a folded name begins with, else empty: Dika's mother is not Dika. */
    static String ofFolded(FoldedName name) {
        String first = name.isUnknown() ? "" : name.words().get(0);
        return WORDS.containsKey(first) ? first : "";
    }

    static Byname.Kind kind(String word) {
        return word.equals(WIFE) || word.equals(HUSBAND) ? Byname.Kind.SPOUSE : Byname.Kind.CHILD;
    }

    static String withoutKinship(String bare) {
        int space = bare.indexOf(' ');
        return space < 0 ? "" : bare.substring(space + 1);
    }

    static Sex sexOf(String bare) {
        return of(bare).map(word -> word.equals(MOTHER) || word.equals(WIFE) ? Sex.FEMALE : Sex.MALE)
                .orElse(Sex.UNKNOWN);
    }

    /** {@code Bu} for {@code Istri Pak Yanto}: the words themselves say wife. */
    static String addressOf(String bare) {
        String word = of(bare).orElse("");
        return word.equals(WIFE) ? "Bu" : word.equals(HUSBAND) ? "Pak" : "";
    }

    static Optional<String> callName(String bare) {
        return of(bare).map(word -> kind(word) == Byname.Kind.CHILD
                        ? bare
                        : Names.read(withoutKinship(bare)).callName())
                .filter(name -> !name.isEmpty());
    }
}
