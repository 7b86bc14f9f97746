package lumbung.transfer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.PlainText;

/** The text of a cell without what spreadsheets and careless typing put around it. */
public final class Cell {
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);
    private static final Pattern TEXT_MARK = Pattern.compile("'[=+\\-@0-9(].*", Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("[-–—.?_\\s]*");
    private static final Set<String> ERRORS =
            Set.of("#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!");

    private Cell() {}

    /** One clean line; empty for a dash, a dot, a spreadsheet's error. */
    public static String text(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String clean = unwrapped(PlainText.clean(raw));
        boolean nothing = NOTHING.matcher(clean).matches() || ERRORS.contains(clean.toLowerCase(Locale.ROOT));
        return nothing ? "" : clean;
    }

    /** Without {@code ="…"} around it, and without the apostrophe that marks a text. */
    static String unwrapped(String text) {
        if (text.isEmpty() || (text.charAt(0) != '=' && text.charAt(0) != '\'')) {
            return text;
        }
        Matcher formula = FORMULA_TEXT.matcher(text);
        if (formula.matches()) {
            return formula.group(1).replace("\"\"", "\"");
        }
        return TEXT_MARK.matcher(text).matches() ? text.substring(1) : text;
    }
}
