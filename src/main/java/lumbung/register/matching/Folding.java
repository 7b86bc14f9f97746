package lumbung.register.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A bare name to its folded words. */
final class Folding {
    private static final Pattern APART = Pattern.compile("\\s+|(?<=\\p{L}\\.)(?=\\p{L})");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;
    private static final Set<String> HUSBANDS_NAME = Set.of("Bu", "Bu Haji");

    private Folding() {}

    static FoldedName fold(String address, String bare) {
        Optional<String> kinship = Kinship.of(bare);
        if (kinship.isPresent()) {
            return byKinship(kinship.get(), Kinship.withoutKinship(bare));
        }
        List<String> words = words(bare);
        boolean perhapsHis = words.size() == 1 && HUSBANDS_NAME.contains(address);
        return new FoldedName(
                words, perhapsHis ? Optional.of(byname(Byname.Kind.SPOUSE, words, false)) : Optional.empty());
    }

    /** Mama, Mamane, Ibunya Dika are one name; it differs from Dika's own. */
    private static FoldedName byKinship(String kinship, String whom) {
        List<String> theirs = words(Names.read(whom).bare());
        List<String> words = new ArrayList<>(theirs);
        words.add(0, kinship);
        return new FoldedName(
                words, theirs.isEmpty() ? Optional.empty() : Optional.of(byname(Kinship.kind(kinship), theirs, true)));
    }

    private static Byname byname(Byname.Kind kind, List<String> whom, boolean sure) {
        return new Byname(kind, new FoldedName(whom, Optional.empty()), sure);
    }

    static List<String> words(String bare) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String text = Normalizer.normalize(bare, Normalizer.Form.NFKD) + " ";
        for (int i = 0; i < text.length() && words.size() < MOST_WORDS; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isWithinWord(c)) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else if (!word.isEmpty()) {
                words.add(Spelling.modern(cut(word)));
                word.setLength(0);
            }
        }
        return ShortForms.writtenOut(words);
    }

    /** Marks and apostrophes are dropped within a word; everything else that is no letter parts two. */
    private static boolean isWithinWord(int c) {
        int type = Character.getType(c);
        return "'’‘`´ʼʻ".indexOf(c) >= 0 || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static String cut(StringBuilder word) {
        return word.substring(0, Math.min(word.length(), LONGEST_WORD));
    }

    /** The first word a person is called by: not {@code Moh.}, {@code M}, {@code St.}, unless there is nothing else. */
    static String callName(String bare) {
        List<String> words =
                APART.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
        return words.stream()
                .filter(word -> word.length() > 1 && !word.endsWith("."))
                .filter(word -> !words(word).equals(List.of("muhamad")))
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.get(0));
    }
}
