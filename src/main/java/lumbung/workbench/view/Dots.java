package lumbung.workbench.view;

import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.TextField;

/** Draws what is typed so that nobody can read it over a shoulder. */
final class Dots {
    private Dots() {}

    static void draw(TextField field, Canvas row, boolean focused) {
        int letters = field.text().codePointCount(0, field.text().length());
        TextField.of("*".repeat(letters)).draw(row, focused);
    }
}
