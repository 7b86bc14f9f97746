package lumbung.workbench.view;

import java.util.Locale;
import lumbung.broadcast.Taking;
import lumbung.workbench.view.TakingTicks.News;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** The columns of what is to be told of a broadcast: a list, and three ticks. */
final class TakingColumns {
    private static final int FIRST = 14;
    private static final int WIDTH = 15;

    private TakingColumns() {}

    static void head(Canvas row, News column, Scene scene) {
        row.put(2, 0, column == News.WHOLE ? Ink.FOCUS : Ink.DIM, scene.say("sending.list"), FIRST - 3);
        for (News news : News.EACH) {
            String name = scene.say("sending.news.".concat(news.name().toLowerCase(Locale.ROOT)));
            row.put(column(news), 0, news == column ? Ink.FOCUS : Ink.DIM, name, WIDTH - 1);
        }
    }

    static void row(Canvas row, String name, Taking.Line line, TakingTicks ticks, boolean chosen, Scene scene) {
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, chosen && ticks.column() == News.WHOLE ? Ink.FOCUS : Ink.TEXT, name, FIRST - 3);
        for (News news : News.EACH) {
            boolean here = chosen && ticks.column() == news;
            row.put(column(news), 0, here ? Ink.FOCUS : Ink.TEXT, cell(news, line, ticks, scene), WIDTH - 1);
        }
        if (chosen && scene.focused()) {
            row.cursor(ticks.column() == News.WHOLE ? 0 : column(ticks.column()), 0);
        }
    }

    private static int column(News news) {
        return FIRST + News.EACH.indexOf(news) * WIDTH;
    }

    private static String cell(News news, Taking.Line line, TakingTicks ticks, Scene scene) {
        if (news.of(line) > 0) {
            return (ticks.has(news, line.list()) ? "[x] " : "[ ] ") + scene.number(news.of(line));
        }
        return news == News.SENT && line.sent() > 0 ? scene.say("sending.news.told", line.sent()) : "-";
    }
}
