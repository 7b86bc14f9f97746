package lumbung.register.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.PlainText;

/**
 * Something typed into a field.
 *
 * @param field its name in either language, lower case
 * @param text clean: one line, NFC
 */
public record Typed(String field, Verb verb, String text) {
    private static final Pattern FORM = Pattern.compile("([^=]*?)([+-]?=)(.*)", Pattern.DOTALL);

    public Typed {
        field = field.strip().toLowerCase(Locale.ROOT);
        text = PlainText.clean(text);
    }

    /** {@code hp=0812…}, {@code hp+=0812…} or {@code hp-=0812…}; empty for a text of any other form. */
    public static Optional<Typed> read(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches() || form.group(1).isBlank()) {
            return Optional.empty();
        }
        Verb verb = form.group(2).equals("=") ? Verb.SET : form.group(2).equals("+=") ? Verb.ADD : Verb.REMOVE;
        return Optional.of(new Typed(form.group(1), verb, form.group(3)));
    }
}
