package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** What stands beside a rule: what is the matter with it, what it says, what it would have done. */
final class RuleSide {
    private static final long WHOLE = 100;

    private RuleSide() {}

    /** A line of it. */
    private record Line(int column, Ink ink, String text, String right) {}

    /** Draws it from a line on, and how to see the rest where there is not room for all. */
    static void draw(Canvas canvas, RuleLook look, int from, Scene scene) {
        List<Line> lines = lines(look, canvas.width(), scene);
        int rows = lines.size() > canvas.height() ? canvas.height() - 1 : canvas.height();
        int top = Math.max(0, Math.min(from, lines.size() - rows));
        for (int at = top; at < Math.min(lines.size(), top + rows); at++) {
            Line line = lines.get(at);
            canvas.put(line.column, at - top, line.ink, line.text);
            canvas.putRight(canvas.width(), at - top, line.ink, line.right);
        }
        if (top + rows < lines.size()) {
            canvas.putRight(canvas.width(), canvas.height() - 1, Ink.KEY, scene.say("rule.more"));
        }
    }

    private static List<Line> lines(RuleLook look, int width, Scene scene) {
        List<Line> lines = new ArrayList<>();
        look.missing().ifPresent(it -> {
            boolean begun = !it.reason().key().equals("pricing.typed.missing");
            String reason = begun ? "! " + scene.texts().of(it.reason()) : scene.say("rule.unfinished");
            wrap(lines, 0, begun ? Ink.ERROR : Ink.DIM, reason, width);
        });
        if (look.missing().isEmpty()) {
            problems(lines, look.problems(), width, scene);
        }
        if (!look.sentence().isEmpty()) {
            head(lines, scene.say("rule.means"));
            look.sentence()
                    .forEach(it -> wrap(
                            lines,
                            2,
                            Ink.TEXT,
                            SentencePainter.capital(scene.texts().of(it)),
                            width));
        }
        look.would().orders().ifPresent(it -> orders(lines, it, scene));
        if (!look.would().examples().isEmpty()) {
            head(lines, scene.say(look.would().orders().isPresent() ? "rule.examples.orders" : "rule.examples"));
            look.would().examples().forEach(it -> example(lines, it, width, scene));
        }
        return lines;
    }

    private static void head(List<Line> lines, String text) {
        if (!lines.isEmpty()) {
            lines.add(new Line(0, Ink.TEXT, "", ""));
        }
        lines.add(new Line(0, Ink.TITLE, text, ""));
    }

    private static void problems(List<Line> lines, List<Problem> problems, int width, Scene scene) {
        if (problems.isEmpty()) {
            lines.add(new Line(0, Ink.DIM, scene.say("rule.fine"), ""));
            return;
        }
        lines.add(new Line(0, Ink.TITLE, scene.say("rule.problems"), scene.say("rule.problems.keys")));
        for (Problem problem : problems) {
            boolean wrong = problem.severity() == Severity.WRONG;
            Ink ink = wrong ? Ink.ERROR : problem.severity() == Severity.LOOK ? Ink.WARNING : Ink.DIM;
            List<String> rows = Cells.wrapped(scene.texts().of(problem.sentence()), Math.max(10, width - 2));
            for (int at = 0; at < rows.size(); at++) {
                String mark = at > 0 ? "  " : wrong ? "! " : ". ";
                lines.add(new Line(0, ink, mark + rows.get(at), ""));
            }
        }
    }

    private static void wrap(List<Line> lines, int column, Ink ink, String text, int width) {
        Cells.wrapped(text, Math.max(10, width - column)).forEach(row -> lines.add(new Line(column, ink, row, "")));
    }

    private static void orders(List<Line> lines, Effects.Orders orders, Scene scene) {
        head(lines, scene.texts().of(orders.since()));
        if (orders.touched() == 0) {
            lines.add(new Line(2, Ink.TEXT, scene.say("rule.orders.none"), ""));
            return;
        }
        lines.add(new Line(2, Ink.TEXT, scene.say("rule.orders"), scene.number(orders.touched())));
        lines.add(new Line(2, Ink.TEXT, scene.say("rule.turnover"), change(orders.turnover())));
        lines.add(new Line(2, Ink.TEXT, scene.say("rule.margin"), change(orders.margin())));
        if (orders.dearer() > 0) {
            lines.add(new Line(0, Ink.WARNING, "! " + scene.say("rule.dearer"), scene.number(orders.dearer())));
        }
        for (Effects.Gainers gainers : orders.gainers()) {
            lines.add(
                    new Line(2, Ink.TEXT, scene.say("rule.gainers", gainers.place()), scene.number(gainers.people())));
        }
    }

    private static String change(Effects.Change change) {
        long before = change.before().amount();
        long percent = before == 0 ? 0 : Math.round((change.after().amount() - before) * (double) WHOLE / before);
        return change.after() + "  (" + (percent > 0 ? "+" : "") + percent + "%)";
    }

    /** In one line where there is room, else in two. */
    private static void example(List<Line> lines, Effects.Example example, int width, Scene scene) {
        String basket = scene.texts().of(example.basket());
        String price = price(example.price(), scene);
        Optional<Message> gift = example.gift();
        boolean fits = 2 + Cells.width(basket) + 2 + Cells.width(price) <= width;
        lines.add(new Line(2, Ink.TEXT, basket, fits ? price : ""));
        if (!fits) {
            lines.add(new Line(4, Ink.TEXT, "", price));
        }
        gift.ifPresent(it -> lines.add(new Line(2, Ink.TEXT, "", scene.texts().of(it))));
    }

    private static String price(Effects.Change change, Scene scene) {
        Rupiah before = change.before();
        return before.equals(change.after())
                ? scene.say("rule.same.price", before)
                : scene.number(before.amount()) + " -> "
                        + scene.number(change.after().amount());
    }
}
