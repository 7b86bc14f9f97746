package lumbung.transfer.sale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as tills and spreadsheets here write them: {@code Rp12.500,00}, {@code 12,500.00}, {@code 2,5}, {@code (1.000)}. */
record Figure(String digits, boolean negative) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(\\(?)\\s*([-−+]?)\\s*(?:rp\\.?|idr)?\\s*([-−+]?)\\s*(\\d[\\d.,\\s\\u00a0']*?)(?:[.,]-{1,2})?\\s*(?:idr)?\\s*\\)?");
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,15}(?:[.,]\\d{1,15})?|\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d{1,6})?");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*");
    private static final String MINUS = "-−";

    private static Optional<Figure> read(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(4).replaceAll("[\\s\\u00a0']", "");
        String sign = parts.group(2) + parts.group(3);
        boolean negative = !parts.group(1).isEmpty() || (!sign.isEmpty() && MINUS.contains(sign.substring(0, 1)));
        return Optional.of(new Figure(digits, negative))
                .filter(it -> DIGITS.matcher(digits).matches());
    }

    /** An amount of money; three digits behind a point or a comma are thousands: nobody counts a thousandth of a rupiah. */
    static Optional<BigDecimal> money(String text) {
        return read(text).map(it -> it.signed(it.isGrouped() ? it.whole() : it.decimal()));
    }

    /** In whole rupiah, half a one rounded away from nothing. */
    static BigDecimal rupiah(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    /** How much of something, the likeliest reading first: {@code 1.500} is one and a half, or fifteen hundred. */
    static List<BigDecimal> quantities(String text) {
        return read(text).map(Figure::readings).orElse(List.of());
    }

    private List<BigDecimal> readings() {
        BigDecimal whole = signed(whole());
        BigDecimal decimal = signed(decimal());
        return isGrouped() && separators() == 1 ? List.of(decimal, whole) : List.of(isGrouped() ? whole : decimal);
    }

    private boolean isGrouped() {
        return GROUPS.matcher(digits).matches();
    }

    private long separators() {
        return digits.chars().filter(c -> c == '.' || c == ',').count();
    }

    private BigDecimal signed(BigDecimal number) {
        return negative ? number.negate() : number;
    }

    private BigDecimal whole() {
        return new BigDecimal(digits.replaceAll("[.,]", ""));
    }

    /** The last separator is the decimal one, unless it stands there more than once. */
    private BigDecimal decimal() {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return last < 0 || digits.indexOf(digits.charAt(last)) < last
                ? whole()
                : new BigDecimal(digits.substring(0, last).replaceAll("[.,]", "") + "." + digits.substring(last + 1));
    }
}
