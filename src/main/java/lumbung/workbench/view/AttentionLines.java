package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lumbung.inspection.IgnoredProblem;
import lumbung.inspection.Overview;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * The lines of what needs a look.
 *
 * @param open the kinds that were opened, and {@link #IGNORED}
 * @param search what is typed: then no kind is closed, and only what fits is left
 */
record AttentionLines(Set<String> open, SpeedSearch search) {
    static final AttentionLines START = new AttentionLines(Set.of(), SpeedSearch.NONE);
    private static final String IGNORED = "ignored";
    private static final int MANY = 8;

    /** A line of the list. */
    sealed interface Line {
        /** Whether something can be done about it. */
        default boolean stops() {
            return true;
        }

        /** The head of a severity. */
        record Head(Severity severity, long count) implements Line {
            @Override
            public boolean stops() {
                return false;
            }
        }

        /** A kind of many problems, or what is ignored. */
        record Many(String kind, long count, List<Problem> kept) implements Line {}

        /**
         * A problem.
         *
         * @param within whether it stands under the line of its kind
         */
        record One(Problem problem, boolean within) implements Line {
            /** Found again by what the problem is, whatever it says now. */
            @Override
            public boolean equals(Object other) {
                return other instanceof One one && one.problem.key().equals(problem.key());
            }

            @Override
            public int hashCode() {
                return problem.key().hashCode();
            }
        }

        record Aside(IgnoredProblem ignored) implements Line {}

        /** What is only said. */
        record Said(Message message) implements Line {
            @Override
            public boolean stops() {
                return false;
            }
        }
    }

    AttentionLines turned(String kind) {
        Set<String> other = new HashSet<>(open);
        if (!other.remove(kind)) {
            other.add(kind);
        }
        return new AttentionLines(Set.copyOf(other), search);
    }

    AttentionLines with(SpeedSearch other) {
        return new AttentionLines(open, other);
    }

    List<Line> of(Overview found) {
        List<Line> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Line> under = new ArrayList<>();
            found.groups().stream()
                    .filter(group -> group.severity() == severity)
                    .forEach(group -> under.addAll(search.isEmpty() ? lines(group) : fitting(group)));
            if (!under.isEmpty()) {
                lines.add(new Line.Head(severity, found.count(severity)));
                lines.addAll(under);
            }
        }
        if (search.isEmpty()) {
            lines.addAll(aside(found));
        }
        return List.copyOf(lines);
    }

    private List<Line> aside(Overview found) {
        List<Line> lines = new ArrayList<>();
        found.leftOut().forEach(message -> lines.add(new Line.Said(message)));
        if (!found.ignored().isEmpty()) {
            lines.add(new Line.Many(IGNORED, found.ignored().size(), List.of()));
            if (open.contains(IGNORED)) {
                found.ignored().forEach(each -> lines.add(new Line.Aside(each)));
            }
        }
        return lines;
    }

    private List<Line> lines(Overview.Group group) {
        boolean many = group.count() > MANY;
        List<Line> lines = new ArrayList<>();
        if (many) {
            lines.add(new Line.Many(group.kind(), group.count(), group.first()));
        }
        if (!many || open.contains(group.kind())) {
            group.first().forEach(problem -> lines.add(new Line.One(problem, many)));
        }
        return lines;
    }

    /** Those whose name, place or kind is what is typed. */
    private List<Line> fitting(Overview.Group group) {
        boolean all = search.fits(kind(group.kind(), search.scene().orElseThrow()));
        List<Line> lines = new ArrayList<>();
        for (Problem problem : group.first()) {
            if (all
                    || search.fits(problem.place().name())
                    || search.fits(problem.place().area())) {
                lines.add(new Line.One(problem, false));
            }
        }
        return lines;
    }

    private static String kind(String kind, Scene scene) {
        return scene.say(kind.equals(IGNORED) ? "inspection.view.ignored" : "inspection.kind.".concat(kind));
    }

    /** A severity begins at the left, its kinds and problems two columns in, the problems of an opened kind four. */
    static void draw(Canvas whole, Line line, boolean chosen, Scene scene) {
        if (line instanceof Line.Head head) {
            String code = head.severity.name().toLowerCase(Locale.ROOT);
            whole.put(0, 0, ProblemLine.ink(head.severity), scene.say("inspection.severity.".concat(code)));
            whole.putRight(whole.width(), 0, Ink.DIM, scene.number(head.count));
            return;
        }
        Canvas row = whole.part(2, 0, whole.width() - 2, 1);
        if (line instanceof Line.Many many) {
            row.put(0, 0, chosen ? Ink.FOCUS : Ink.TEXT, kind(many.kind, scene));
            boolean beyond = !many.kept.isEmpty() && many.kept.size() < many.count;
            String count = beyond
                    ? scene.say("inspection.view.kept", scene.number(many.kept.size()), scene.number(many.count))
                    : scene.number(many.count);
            row.putRight(row.width(), 0, Ink.DIM, count);
        } else if (line instanceof Line.One one) {
            int in = one.within ? 2 : 0;
            ProblemLine.draw(row.part(in, 0, row.width() - in, 1), one.problem, chosen, scene);
        } else if (line instanceof Line.Aside aside) {
            String kind = scene.say("inspection.kind.".concat(aside.ignored.inspection()));
            row.put(2, 0, Ink.DIM, kind + ": " + aside.ignored.reason(), row.width() - 2);
        } else if (line instanceof Line.Said said) {
            row.put(0, 0, Ink.DIM, scene.texts().of(said.message), row.width());
        }
    }
}
