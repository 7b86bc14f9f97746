package lumbung.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keys in a long list of people, from the key to the rows it brings, beside the same keys in a list of a thousand. */
record Paging(String name, int people) implements Measure {
    private static final int SHORT = 1_000;
    private static final int PAGES = 60;
    private static final int JUMPS = 9;
    private static final int SILENCE_MS = 400;
    private static final String PEOPLE_LIST = "\u00071";
    private static final String PAGE_DOWN = "\u001b[6~";
    private static final String HOME = "\u001b[H";
    private static final String END = "\u001b[F";
    private static final String SORT = "\u0014o";
    private static final List<String> LISTS = List.of("", SORT + "2", SORT + "3", "/hp:ada\r");
    private static final List<String> TOLD = List.of("by name", "by area", "newest first", "filtered");

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        List<Figure> few = figures(lab, SHORT);
        List<Figure> many = figures(lab, people);
        List<Figure> all = new ArrayList<>();
        for (int at = 0; at < many.size(); at++) {
            double ratio = many.get(at).value() / few.get(at).value();
            all.add(many.get(at).beside(String.format("%.1f × at %,d people", ratio, SHORT)));
        }
        return all;
    }

    private static List<Figure> figures(Lab lab, int people) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (int list = 0; list < LISTS.size(); list++) {
            try (PseudoTerminal terminal =
                    PseudoTerminal.start(lab.program(lab.copyOf(lab.register(people))), Map.of())) {
                terminal.until(Picture.WHOLE);
                terminal.press(PEOPLE_LIST);
                terminal.settled(5 * SILENCE_MS);
                terminal.press(LISTS.get(list));
                String size = String.format(", %s, %,d people", TOLD.get(list), people);
                figures.addAll(keys(terminal, size));
            }
        }
        return figures;
    }

    private static List<Figure> keys(PseudoTerminal terminal, String size) throws IOException {
        terminal.settled(5 * SILENCE_MS);
        double[] pages = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            // At the end of a short list it begins anew: a page that does not move paints nothing.
            if (i % 10 == 0) {
                terminal.press(HOME);
                terminal.settled(SILENCE_MS);
            }
            pages[i] = terminal.pressUntil(PAGE_DOWN, picture -> true);
        }
        terminal.settled(SILENCE_MS);
        double[] ends = new double[JUMPS];
        double[] homes = new double[JUMPS];
        for (int i = 0; i < JUMPS; i++) {
            ends[i] = jump(terminal, END);
            homes[i] = jump(terminal, HOME);
        }
        return List.of(
                Figure.milliseconds("Page Down held, p95" + size, Target.NONE, new Sample(pages).quantile(0.95)),
                Figure.milliseconds("End" + size, Target.NONE, new Sample(ends).median()),
                Figure.milliseconds("Home" + size, Target.NONE, new Sample(homes).median()));
    }

    private static double jump(PseudoTerminal terminal, String key) throws IOException {
        double took = terminal.pressUntil(key, picture -> true);
        terminal.settled(SILENCE_MS);
        return took;
    }
}
