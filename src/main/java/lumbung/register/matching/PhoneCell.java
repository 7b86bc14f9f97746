package lumbung.register.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a phone cell of a list holds: nothing, one number or several, with words around them.
 *
 * @param text the cell with its typography made plain
 * @param parts the texts of its numbers
 * @param lettersRead whether an O was read as 0, or an l as 1
 */
record PhoneCell(String text, List<String> parts, boolean lettersRead) {
    private static final Set<String> UNKNOWN = """
            -, --, ---, ?, ., x, xx, xxx, n/a, na, null, none, nihil, kosong, belum, tidak, tdk, no, \
            tidak ada, tdk ada, tak ada, gak ada, ga ada, nggak ada, ngga ada, belum ada, blm ada, ora ana, \
            tidak punya, tdk punya, gak punya, ga punya, belum punya, ora duwe, tidak tahu, \
            tidak ada hp, tidak punya hp, tidak ada nomor""".lines()
            .flatMap(Pattern.compile(", ")::splitAsStream)
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SCIENTIFIC = Pattern.compile("\\+?\\d([.,]\\d+)? ?[eE] ?\\+? ?\\d{1,2}");
    private static final Pattern DECIMAL = Pattern.compile("(\\+?\\d{8,})[.,]0+");
    private static final Pattern WITH_LETTERS =
            Pattern.compile("(?<![\\p{L}\\d])(?=[OoIl]*\\d[OoIl]*\\d)[\\dOoIl]*[OoIl][\\dOoIl]*(?![\\p{L}\\d])");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\b(?:ext|eks|pes|pesawat)\\.? ?:? ?\\d{1,5}(?!\\d)");
    private static final Pattern LABEL = Pattern.compile("(?<!\\p{L})\\p{L}++\\.? *\\d{1,3}(?![\\d .()-]*\\d)");
    private static final Pattern LISTING = Pattern.compile("(?<![\\d.-])\\d[.)] +(?=[+(0])");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\d+ ().-]+|(?<=\\d)[ ().-]*(?=\\+)");
    private static final Pattern ZEROS = Pattern.compile("[0 .-]*");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int ONE_NUMBER = 16;

    static PhoneCell of(String cell) {
        String text = plainTypography(cell);
        Matcher decimal = DECIMAL.matcher(text);
        String whole = decimal.matches() ? decimal.group(1) : text;
        if (whole.chars().noneMatch(Character::isLetter)) {
            return new PhoneCell(text, numbers(LISTING.matcher(whole).replaceAll(";")), false);
        }
        String digits = WITH_LETTERS.matcher(whole).replaceAll(run -> asDigits(run.group()));
        return new PhoneCell(text, amongWords(digits), !digits.equals(whole));
    }

    /** Whether the cell says that there is no number: empty, a dash, zeros, "tidak ada". */
    boolean isUnknown() {
        return text.isEmpty()
                || UNKNOWN.contains(text.toLowerCase(Locale.ROOT))
                || ZEROS.matcher(text).matches();
    }

    /** Whether a spreadsheet has rounded the number away, as in {@code 8.12346E+11}. */
    boolean isScientific() {
        return SCIENTIFIC.matcher(text).matches();
    }

    static String digits(String part) {
        StringBuilder digits = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) >= '0' && part.charAt(i) <= '9') {
                digits.append(part.charAt(i));
            }
        }
        return digits.toString();
    }

    private static String plainTypography(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        Normalizer.normalize(cell, Normalizer.Form.NFKC).codePoints().forEach(c -> text.appendCodePoint(plain(c)));
        String plain = BLANKS.matcher(text).replaceAll(" ").strip();
        return plain.startsWith("'") ? plain.substring(1).strip() : plain;
    }

    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' || c == '_') {
            return '-';
        }
        boolean ends = c == '\n' || c == '\r';
        boolean blank =
                Character.isWhitespace(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
        return ends ? ';' : blank ? ' ' : c;
    }

    private static String asDigits(String run) {
        return run.replace('O', '0').replace('o', '0').replace('I', '1').replace('l', '1');
    }

    private static List<String> amongWords(String text) {
        String direct = EXTENSION.matcher(text).replaceAll(" ");
        String unlisted = LISTING.matcher(direct).replaceAll(";");
        List<String> parts = numbers(LABEL.matcher(unlisted).replaceAll(";"));
        return parts.isEmpty() ? numbers(text) : parts;
    }

    private static List<String> numbers(String text) {
        List<String> parts = new ArrayList<>();
        SEPARATOR
                .splitAsStream(text)
                .filter(part -> !digits(part).isEmpty())
                .forEach(part -> parts.addAll(atSpaces(part.strip())));
        return areGroupsOfOne(parts) ? List.of(String.join("", parts)) : parts;
    }

    /** {@code 0812/0000/3456} and {@code 0285/412345} are one number each. */
    private static boolean areGroupsOfOne(List<String> parts) {
        int digits = parts.stream().mapToInt(part -> digits(part).length()).sum();
        return parts.size() > 1
                && digits >= 8
                && digits <= 14
                && parts.get(0).matches("(?:\\+?62|\\(?0|8).*")
                && parts.stream().allMatch(part -> digits(part).length() < 8)
                && parts.stream().skip(1).allMatch(part -> part.length() <= 4 || part.matches("[1-9].*"));
    }

    /** Two numbers with only a space between them: split where the second begins, if it is too much for one. */
    private static List<String> atSpaces(String part) {
        if (digits(part).length() <= ONE_NUMBER) {
            return List.of(part);
        }
        List<String> numbers = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (String group : SPACE.splitAsStream(part).toList()) {
            if (digits(number.toString()).length() > Mobile.SHORTEST && group.matches("\\(?(?:0|62|\\+).*")) {
                numbers.add(number.toString().strip());
                number.setLength(0);
            }
            number.append(group).append(' ');
        }
        numbers.add(number.toString().strip());
        return numbers;
    }
}
