package lumbung.search.field;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.search.Spelling;

/** Things found by what they are called: the whole name first, else the beginnings of its words. */
public final class Named {
    private Named() {}

    /** Those that are called so. */
    public static <T> List<T> find(Collection<T> all, Function<T, String> name, String sought) {
        List<String> words = Spelling.words(sought);
        if (words.isEmpty()) {
            return List.of();
        }
        List<T> same = all.stream()
                .filter(it -> Spelling.words(name.apply(it)).equals(words))
                .toList();
        return same.isEmpty()
                ? all.stream().filter(it -> begins(name.apply(it), words)).toList()
                : same;
    }

    /** Whether each of the words begins a word of the text. */
    static boolean begins(String text, List<String> words) {
        List<String> own = Spelling.words(text);
        return words.stream().allMatch(word -> own.stream().anyMatch(it -> it.startsWith(word)));
    }

    static Predicate<String> begins(String sought) {
        List<String> words = Spelling.words(sought);
        return text -> begins(text, words);
    }

    /** A typed name in the form that is stored. */
    public static String written(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
