package lumbung.workbench.widget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.i18n.Texts;
import lumbung.terminal.Key;

/** A number in any handwriting. Of a pasted link such as {@code https://wa.me/62812…} only the number is taken. */
public record PhoneField(TextField typed) implements FormField {
    private static final Pattern LINK = Pattern.compile(
            "(?:tel:|(?:https?://)?(?:wa\\.me/|api\\.whatsapp\\.com/send/?\\?phone=))(\\+?)([\\d-]+).*",
            Pattern.CASE_INSENSITIVE);

    public static PhoneField of(String text) {
        return new PhoneField(TextField.of(text));
    }

    @Override
    public String text() {
        return typed.text();
    }

    @Override
    public PhoneField typed(Key key) {
        return new PhoneField(typed.typed(key));
    }

    @Override
    public PhoneField pasted(String line) {
        Matcher link = LINK.matcher(line.strip());
        boolean abroad =
                link.matches() && (!link.group(1).isEmpty() || link.group(2).startsWith("62"));
        return new PhoneField(typed.pasted(link.matches() ? (abroad ? "+" : "") + link.group(2) : line));
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        typed.atStart(!focused).draw(row, focused);
    }
}
