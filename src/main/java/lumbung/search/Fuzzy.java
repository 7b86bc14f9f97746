package lumbung.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a short title by what somebody types of it: beginnings of its words, their humps, a piece, or with a slip. */
public final class Fuzzy {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int SHORTEST_PIECE = 3;
    private static final int BEGINNING = 0;
    private static final int BEGINNINGS = 1;
    private static final int HUMPS = 2;
    private static final int PIECE = 3;
    private static final int SLIP = 4;

    private final String title;
    private final List<Span> words;

    private Fuzzy(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        this.title = lower.length() == title.length() ? lower : title;
        this.words = spans(this.title);
    }

    /**
     * How a title fits.
     *
     * @param cost the less the better
     * @param marks the letters that fit, from left to right
     */
    public record Fit(int cost, List<Span> marks) {}

    /** How a title fits what was typed; anything fits nothing typed. */
    public static Optional<Fit> of(String title, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? Optional.of(new Fit(BEGINNING, List.of())) : new Fuzzy(title).fit(wanted);
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            spans.add(new Span(found.start(), found.end()));
        }
        return spans;
    }

    private Optional<Fit> fit(String wanted) {
        return beginnings(wanted)
                .or(() -> humps(wanted))
                .or(() -> piece(wanted))
                .or(() -> slip(wanted));
    }

    /** Each typed word begins a word of its own, in any order. */
    private Optional<Fit> beginnings(String wanted) {
        List<Span> marks = new ArrayList<>();
        for (Span part : spans(wanted)) {
            String begun = wanted.substring(part.from(), part.to());
            Optional<Span> found = words.stream()
                    .filter(word -> title.startsWith(begun, word.from()))
                    .map(word -> new Span(word.from(), word.from() + begun.length()))
                    .filter(mark -> marks.stream().noneMatch(other -> other.from() == mark.from()))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            marks.add(found.get());
        }
        boolean first = !marks.isEmpty() && marks.get(0).from() == words.get(0).from();
        marks.sort(Comparator.comparingInt(Span::from));
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fit(first ? BEGINNING : BEGINNINGS, List.copyOf(marks)));
    }

    /** The letters are beginnings of words that follow each other, some left out: {@code gp} is go people. */
    private Optional<Fit> humps(String wanted) {
        String letters = wanted.replace(" ", "");
        List<Span> marks = new ArrayList<>();
        return humps(letters, 0, marks) ? Optional.of(new Fit(HUMPS, List.copyOf(marks))) : Optional.empty();
    }

    private boolean humps(String letters, int from, List<Span> marks) {
        if (letters.isEmpty()) {
            return true;
        }
        for (int at = from; at < words.size(); at++) {
            Span word = words.get(at);
            for (int length = common(letters, word); length > 0; length--) {
                marks.add(new Span(word.from(), word.from() + length));
                if (humps(letters.substring(length), at + 1, marks)) {
                    return true;
                }
                marks.remove(marks.size() - 1);
            }
        }
        return false;
    }

    private int common(String letters, Span word) {
        int most = Math.min(letters.length(), word.to() - word.from());
        int length = 0;
        while (length < most && letters.charAt(length) == title.charAt(word.from() + length)) {
            length++;
        }
        return length;
    }

    private Optional<Fit> piece(String wanted) {
        int at = title.indexOf(wanted);
        return at < 0 || wanted.length() < SHORTEST_PIECE
                ? Optional.empty()
                : Optional.of(new Fit(PIECE, List.of(new Span(at, at + wanted.length()))));
    }

    /** One word with a slip or two. */
    private Optional<Fit> slip(String wanted) {
        int most = Slips.forgiven(wanted);
        return words.stream()
                .filter(word ->
                        most > 0 && Slips.between(wanted, title.substring(word.from(), word.to()), most) <= most)
                .findFirst()
                .map(word -> new Fit(SLIP, List.of(word)));
    }
}
