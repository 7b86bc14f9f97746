package lumbung.register.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a written name apart: front to back for forms of address and titles, back to front for degrees. */
final class NameParts {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ALIAS = Pattern.compile("(?i)\\s+alias\\s+");
    private static final Pattern A_NAME = Pattern.compile("[^\\d]*\\p{L}{3}[^\\d]*");
    private static final Pattern DOTTED = Pattern.compile("(\\p{L}+)\\.(\\p{L}.*)");
    private static final int LONGEST = 400;

    private final List<String> words = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> also = new ArrayList<>();
    private Address address = Address.NONE;

    static WrittenName read(String written) {
        NameParts parts = new NameParts();
        parts.split(parts.aliases(tidy(written)));
        parts.takeFront();
        parts.takeBack();
        return parts.name();
    }

    private static String tidy(String written) {
        String start = written.length() <= LONGEST ? written : written.substring(0, LONGEST);
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(start, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                text.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                text.appendCodePoint(c);
            }
        });
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private String aliases(String text) {
        if (text.indexOf('(') < 0 && !text.toLowerCase(Locale.ROOT).contains(" alias ")) {
            return text;
        }
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            String inner = brackets.group(1).strip();
            if (A_NAME.matcher(inner).matches()) {
                (Degrees.before(inner) ? before : also).add(inner);
            }
        }
        List<String> names =
                ALIAS.splitAsStream(BRACKETS.matcher(text).replaceAll(" ")).toList();
        names.stream().skip(1).map(String::strip).forEach(also::add);
        return names.isEmpty() ? "" : names.get(0);
    }

    /** Words before a comma are the name; of what follows, degrees are taken and the rest stays with the name. */
    private void split(String text) {
        List<String> pieces =
                COMMA.splitAsStream(text).filter(piece -> !piece.isBlank()).toList();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).strip();
            if (i > 0 && Degrees.after(piece, true)) {
                after.add(piece);
            } else {
                SPACES.splitAsStream(piece).filter(word -> !word.isEmpty()).forEach(words::add);
            }
        }
    }

    private void takeFront() {
        while (takePair() || takeWord()) {}
    }

    /** {@code Pak De}, {@code Bu Lik}: two words that are one form. */
    private boolean takePair() {
        if (words.size() < 3) {
            return false;
        }
        var pair = Address.of(bare(words.get(0)) + "-" + bare(words.get(1)));
        pair.ifPresent(form -> {
            address = address.and(form);
            words.subList(0, 2).clear();
        });
        return pair.isPresent();
    }

    private boolean takeWord() {
        if (words.isEmpty()) {
            return false;
        }
        separateDotted();
        if (words.size() < 2) {
            return false;
        }
        String word = words.get(0);
        if (Degrees.before(word)) {
            before.add(words.remove(0));
            return true;
        }
        var form = Address.of(longForm(word));
        form.ifPresent(it -> {
            address = address.and(it);
            words.remove(0);
        });
        return form.isPresent();
    }

    /** {@code Hj.Siti} is {@code Hj. Siti}; {@code Moh.Yusuf} is left as it was written. */
    private void separateDotted() {
        if (words.get(0).indexOf('.') < 0) {
            return;
        }
        Matcher dotted = DOTTED.matcher(words.get(0));
        if (dotted.matches()
                && (Degrees.before(dotted.group(1))
                        || Address.of(dotted.group(1)).isPresent())) {
            words.set(0, dotted.group(1) + ".");
            words.add(1, dotted.group(2));
        }
    }

    /** P. and B. before a whole name are Pak and Bu in village lists; before another initial they are initials. */
    private String longForm(String word) {
        if (bare(words.get(1)).length() >= 3 && (word.equalsIgnoreCase("P.") || word.equalsIgnoreCase("B."))) {
            return word.equalsIgnoreCase("P.") ? "Pak" : "Bu";
        }
        return bare(word);
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private void takeBack() {
        boolean taken = true;
        while (taken) {
            taken = takeLast(3) || takeLast(2) || takeLast(1);
        }
    }

    private boolean takeLast(int count) {
        int from = words.size() - count;
        if (from < 1) {
            return false;
        }
        String last = String.join(" ", words.subList(from, words.size()));
        boolean degree =
                Degrees.after(last, false) && (count == 1 || words.get(from).length() <= 3);
        if (degree) {
            after.add(0, last);
            words.subList(from, words.size()).clear();
        }
        return degree;
    }

    private WrittenName name() {
        String bare = String.join(" ", words);
        String form = address.form().isEmpty() ? Kinship.addressOf(bare) : address.form();
        before.addAll(after);
        return new WrittenName(form, bare, before, also);
    }
}
