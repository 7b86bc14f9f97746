package lumbung.workbench.view;

import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** A problem in one line: who, what, where. */
final class ProblemLine {
    private static final int NAME = 20;
    private static final int NARROW_NAME = 15;
    private static final int ROOMY = 70;

    private ProblemLine() {}

    static void draw(Canvas row, Problem problem, boolean chosen, Scene scene) {
        int area = row.width() >= ROOMY ? Math.min(24, row.width() / 4) : 0;
        int name = area > 0 ? NAME : NARROW_NAME;
        row.put(0, 0, chosen ? Ink.FOCUS : Ink.TEXT, problem.place().name(), name);
        row.put(name + 1, 0, Ink.TEXT, scene.texts().of(problem.sentence()), row.width() - name - area - 2);
        if (area > 0) {
            row.put(row.width() - area, 0, Ink.DIM, problem.place().area(), area);
        }
    }

    static Ink ink(Severity severity) {
        return switch (severity) {
            case WRONG -> Ink.ERROR;
            case LOOK -> Ink.WARNING;
            case BETTER -> Ink.DIM;
        };
    }
}
