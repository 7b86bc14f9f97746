package lumbung.workbench;

import lumbung.i18n.Texts;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** Two lines above the foot that say what to try next, and by which keys. */
final class TourLine {
    static final int ROWS = 3;

    private TourLine() {}

    static void draw(Canvas canvas, Tour tour, Texts texts) {
        Lesson lesson = Lesson.ALL.get(tour.at());
        canvas.rule(0);
        canvas.put(
                1,
                0,
                Ink.TITLE,
                " "
                        .concat(texts.of("tour.at", tour.at() + 1, Lesson.ALL.size()))
                        .concat(" "));
        canvas.put(1, 1, Ink.TEXT, texts.of("tour.do.".concat(lesson.code())));
        canvas.put(1, 2, Ink.DIM, texts.of("tour.how.".concat(lesson.code())));
    }
}
