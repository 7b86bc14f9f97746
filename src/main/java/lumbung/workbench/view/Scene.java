package lumbung.workbench.view;

import lumbung.i18n.Language;
import lumbung.i18n.Texts;

/**
 * What a view needs to know to draw itself.
 *
 * @param texts the words of the chosen language
 * @param focused whether the keyboard is here
 */
public record Scene(Texts texts, boolean focused) {
    /** A whole number with its thousands set apart. */
    public String number(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, texts.language() == Language.INDONESIAN ? '.' : ',');
        }
        return grouped.toString();
    }

    public String say(String key, Object... arguments) {
        return arguments.length == 0 ? texts.of(key) : texts.of(key, arguments);
    }
}
