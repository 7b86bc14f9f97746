package lumbung.workbench.widget;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.terminal.Key;

/** An amount of whole rupiah as one types it: 25.000, 25rb, Rp25.000, 1,5jt. */
public record RupiahField(TextField typed) implements FormField {
    private static final BigDecimal MOST = new BigDecimal("999999999999999");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:rp\\.? ?)?(\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15})(?:,(\\d{1,3}))? ?(rb|ribu|k|jt|juta)?(?:,-)?");

    public static RupiahField of(String text) {
        return new RupiahField(TextField.of(text));
    }

    /** The amount in rupiah; empty where nothing is written, or nothing that is one. */
    public OptionalLong amount() {
        Matcher amount = AMOUNT.matcher(typed.text().strip().toLowerCase(Locale.ROOT));
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        String fraction = amount.group(2) == null ? "" : "." + amount.group(2);
        BigDecimal number =
                new BigDecimal(amount.group(1).replace(".", "") + fraction).scaleByPowerOfTen(zeros(amount));
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST) <= 0;
        return fits ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    private static int zeros(Matcher amount) {
        return switch (amount.group(3) == null ? "" : amount.group(3)) {
            case "rb", "ribu", "k" -> 3;
            case "jt", "juta" -> 6;
            default -> 0;
        };
    }

    /** The amount in digits, or the letters where they are no amount. */
    @Override
    public String text() {
        OptionalLong amount = amount();
        return amount.isPresent() ? String.valueOf(amount.getAsLong()) : typed.text();
    }

    /** "Rp25.000", in every language. */
    @Override
    public Message said() {
        OptionalLong amount = amount();
        return Message.of("form.literal", amount.isPresent() ? written(amount.getAsLong()) : typed.text());
    }

    /** "Rp25.000". */
    public static String written(long rupiah) {
        return Rupiah.of(rupiah).toString();
    }

    @Override
    public RupiahField typed(Key key) {
        return new RupiahField(typed.typed(key));
    }

    @Override
    public RupiahField pasted(String line) {
        return new RupiahField(typed.pasted(line));
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        if (focused) {
            typed.draw(row, true);
        } else {
            row.put(0, 0, Ink.TEXT, texts.of(said()));
        }
    }
}
