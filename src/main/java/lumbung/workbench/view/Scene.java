package lumbung.workbench.view;

import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What a view needs to know to draw itself.
 *
 * @param texts the words of the chosen language
 * @param focused whether the keyboard is here
 * @param business the only one whose people are to be seen, empty where everybody is
 */
public record Scene(Texts texts, boolean focused, String business) {
    /** The same with the keyboard here, or elsewhere. */
    Scene focused(boolean here) {
        return new Scene(texts, here, business);
    }

    /**
     * Draws what stands over a list: what it is called and, for somebody who does not see everybody, whose people it is about.
     *
     * @return the column behind it
     */
    int head(Canvas canvas, String title) {
        int behind = canvas.put(1, 0, focused ? Ink.FOCUS : Ink.TITLE, title);
        return business.isEmpty() ? behind : canvas.put(behind + 2, 0, Ink.KEY, say("access.scope", business));
    }

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
