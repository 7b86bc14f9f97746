package lumbung.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The figures as Markdown, each line as soon as it is there. */
final class Table {
    private static final String LINE = "| %-44s | %-16s | %14s | %7s | %-7s | %s |%n";

    private final PrintStream out;
    private final Lab lab;

    Table(PrintStream out, Lab lab) {
        this.out = out;
        this.lab = lab;
    }

    void head() {
        out.printf(
                "%s, Java %s, %d cores; hello world %.0f ms until it is shown, %.0f ms until it has ended%n%n",
                System.getProperty("os.name"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                lab.hello(),
                lab.helloEnded());
        out.printf(Locale.ROOT, LINE, "what", "to reach", "measured", "× hello", "reached", "beside");
        out.printf(Locale.ROOT, LINE, "---", "---", "---:", "---:", "---", "---");
    }

    void line(Figure figure) {
        boolean time = figure.unit().equals("ms");
        String digits = figure.value() < 100 ? "%,.1f %s" : "%,.0f %s";
        out.printf(
                Locale.ROOT,
                LINE,
                figure.what(),
                figure.target().words(),
                String.format(Locale.ROOT, digits, figure.value(), figure.unit()),
                time ? String.format(Locale.ROOT, "%.1f", figure.value() / lab.hello()) : "",
                figure.target() == Target.NONE ? "" : figure.reached() ? "yes" : "no",
                figure.beside());
    }

    void failed(String name, Exception why) {
        out.printf(
                Locale.ROOT,
                LINE,
                name,
                "",
                "failed",
                "",
                "",
                String.valueOf(why.getMessage()).replace('\n', ' '));
    }
}
