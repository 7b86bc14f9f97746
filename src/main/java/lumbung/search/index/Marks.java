package lumbung.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.register.matching.Names;
import lumbung.search.Slips;
import lumbung.search.Span;
import lumbung.search.Spelling;

/** Which letters of a shown name, number or place matched what was typed. */
public final class Marks {
    private Marks() {}

    /** The stretches to mark, from left to right, none over another. */
    public static List<Span> of(String shown, String typed) {
        Wanted wanted = Wanted.of(typed);
        List<ShownWord> words = ShownWord.of(shown);
        List<Span> marks = new ArrayList<>();
        wanted.numbers().forEach(digits -> number(shown, digits).ifPresent(marks::add));
        for (List<String> reading : wanted.readings()) {
            List<Span> found = new ArrayList<>();
            reading.forEach(word -> found.addAll(word(words, word)));
            if (marks.stream().noneMatch(mark -> found.stream().anyMatch(it -> overlap(mark, it)))) {
                marks.addAll(found);
            }
        }
        return tidy(marks);
    }

    /** The digits wherever they stand, whatever signs are between them. */
    private static Optional<Span> number(String shown, String digits) {
        StringBuilder all = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) >= '0' && shown.charAt(i) <= '9') {
                all.append(shown.charAt(i));
                places.add(i);
            }
        }
        int found = all.indexOf(digits);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Span(places.get(found), places.get(found + digits.length() - 1) + 1));
    }

    private static List<Span> word(List<ShownWord> words, String word) {
        Optional<Span> begun = words.stream()
                .filter(it -> it.plain().startsWith(word))
                .findFirst()
                .map(it -> it.beginning(word.length()));
        if (begun.isPresent()) {
            return List.of(begun.get());
        }
        List<Span> humps = humps(words, word, 0);
        return humps.isEmpty() ? alike(words, word).stream().toList() : humps;
    }

    /** The longest beginnings of words that make up the word. */
    private static List<Span> humps(List<ShownWord> words, String word, int from) {
        for (int i = from; i < words.size(); i++) {
            for (int length = word.length() - 1; length > 0; length--) {
                if (words.get(i).plain().startsWith(word.substring(0, length))) {
                    List<Span> rest = rest(words, word.substring(length), i + 1);
                    if (!rest.isEmpty()) {
                        List<Span> all = new ArrayList<>(rest);
                        all.add(0, words.get(i).beginning(length));
                        return all;
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Span> rest(List<ShownWord> words, String word, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).plain().startsWith(word)) {
                return List.of(words.get(i).beginning(word.length()));
            }
        }
        return humps(words, word, from);
    }

    /** A word that is spelt otherwise, or is a slip away. */
    private static Optional<Span> alike(List<ShownWord> words, String word) {
        int slips = Slips.forgiven(word);
        return words.stream()
                .filter(it -> Names.fold(it.plain()).key().startsWith(word)
                        || (slips > 0 && Slips.between(word, it.plain(), slips) <= slips))
                .findFirst()
                .map(ShownWord::span);
    }

    private static List<Span> tidy(List<Span> marks) {
        List<Span> tidy = new ArrayList<>();
        marks.stream().sorted(Comparator.comparingInt(Span::from)).forEach(mark -> {
            if (tidy.isEmpty() || tidy.get(tidy.size() - 1).to() <= mark.from()) {
                tidy.add(mark);
            }
        });
        return tidy;
    }

    private static boolean overlap(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /**
     * A word as it is shown.
     *
     * @param shown the whole text
     * @param plain the word as it is compared
     */
    private record ShownWord(String shown, String plain, Span span) {
        static List<ShownWord> of(String shown) {
            List<ShownWord> words = new ArrayList<>();
            int from = 0;
            for (int i = 0; i <= shown.length(); i++) {
                boolean ends = i == shown.length()
                        || Spelling.words("a" + shown.charAt(i) + "a").size() > 1;
                if (ends) {
                    String plain = Spelling.plain(shown.substring(from, i));
                    if (!plain.isEmpty()) {
                        words.add(new ShownWord(shown, plain, new Span(from, i)));
                    }
                    from = i + 1;
                }
            }
            return words;
        }

        /** The stretch of its first letters, whatever marks and apostrophes stand among them. */
        Span beginning(int length) {
            int to = span.from() + 1;
            while (to < span.to()
                    && Spelling.plain(shown.substring(span.from(), to)).length() < length) {
                to++;
            }
            return new Span(span.from(), to);
        }
    }
}
