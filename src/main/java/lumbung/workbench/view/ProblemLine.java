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
    /** In less room an area says nothing; what is the matter goes before it. */
    private static final int LEAST_AREA = 10;

    private ProblemLine() {}

    static void draw(Canvas row, Problem problem, boolean chosen, Scene scene) {
        int area = row.width() >= ROOMY ? Math.min(24, row.width() / 4) : 0;
        int name = area > 0 ? NAME : NARROW_NAME;
        row.put(0, 0, chosen ? Ink.FOCUS : Ink.TEXT, problem.place().name(), name);
        int behind = row.put(name + 1, 0, Ink.TEXT, scene.texts().of(problem.sentence()), row.width() - name - 1) + 2;
        int from = Math.max(behind, row.width() - area);
        if (area > 0 && from + LEAST_AREA <= row.width()) {
            row.put(from, 0, Ink.DIM, problem.place().area(), row.width() - from);
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
