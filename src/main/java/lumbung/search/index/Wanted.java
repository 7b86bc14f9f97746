package lumbung.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.register.matching.Names;
import lumbung.register.matching.Phones;
import lumbung.search.Spelling;

/**
 * What a typed text looks for.
 *
 * @param readings the words, as typed and in folded spelling; any one reading will do, and in it every word counts
 * @param numbers pieces of phone numbers, all of which count
 * @param pieces the same, parted where they were: {@code 0812 3456} may be the beginning and the end of one
 */
record Wanted(List<List<String>> readings, List<String> numbers, List<String> pieces) {
    private static final int FEWEST_DIGITS = 3;
    private static final int WHOLE_NUMBER = 9;
    private static final int MOST_WORDS = 8;
    /** People part a number where they take breath: blanks, dots, dashes. */
    private static final Pattern BREATH = Pattern.compile("[\\s().-]+");
    /** From one digit to another with nothing but a phone's signs between. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])[+(]*\\d[\\d +().-]*(?![\\p{L}])");

    static Wanted of(String typed) {
        List<String> numbers = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        Matcher found = NUMBER.matcher(typed);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            String digits = digits(found.group());
            found.appendReplacement(rest, digits.isEmpty() ? "$0" : " ");
            if (!digits.isEmpty()) {
                numbers.add(digits);
                pieces.addAll(digits.length() < WHOLE_NUMBER ? pieces(found.group()) : List.of(digits));
            }
        }
        return new Wanted(readings(found.appendTail(rest).toString()), List.copyOf(numbers), List.copyOf(pieces));
    }

    /** The digits of a piece of a number; none where they are too few, as in {@code RT 03 RW 01}. */
    private static String digits(String piece) {
        String digits = Phones.searchDigits(piece);
        boolean many = digits.length() >= FEWEST_DIGITS && piece.matches(".*\\d{3}.*");
        return many ? digits : "";
    }

    private static List<String> pieces(String number) {
        return BREATH.splitAsStream(number.strip())
                .map(Phones::searchDigits)
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .toList();
    }

    private static List<List<String>> readings(String text) {
        Set<List<String>> readings = new LinkedHashSet<>();
        add(Spelling.words(text), readings);
        add(Names.fold(text).words(), readings);
        return List.copyOf(readings);
    }

    private static void add(List<String> words, Set<List<String>> readings) {
        if (!words.isEmpty()) {
            readings.add(words.stream().limit(MOST_WORDS).toList());
        }
    }

    boolean isEmpty() {
        return readings.isEmpty() && numbers.isEmpty();
    }

    /** With {@code rt 03} as one word. */
    Wanted joining(PlaceWords places) {
        return new Wanted(
                readings.stream().map(words -> join(words, places)).distinct().toList(), numbers, pieces);
    }

    private static List<String> join(List<String> words, PlaceWords places) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && places.together(joined.get(last), word)) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return List.copyOf(joined);
    }
}
