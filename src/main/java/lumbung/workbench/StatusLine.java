package lumbung.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.access.Rights;
import lumbung.i18n.Texts;
import lumbung.terminal.Cells;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.SpeedSearch;
import lumbung.workbench.view.Standing;
import lumbung.workbench.view.Underway;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** The line above the keys: at the left the newest news, else how things stand; at the right what is running, else who works. */
final class StatusLine {
    private StatusLine() {}

    static void draw(Canvas canvas, Frame frame) {
        canvas.rule(0);
        if (frame.covered()) {
            return;
        }
        Scene scene = new Scene(frame.texts(), false, "");
        int end = canvas.width() - 1;
        Optional<Effect.Tell> toast = frame.status().toast();
        Optional<SpeedSearch> search = search(frame);
        if (search.isPresent() && toast.isEmpty()) {
            sought(canvas, search.get(), scene);
            return;
        }
        int behind = toast.isPresent() ? toast(canvas, toast.get(), frame.texts()) : standing(canvas, frame, scene);
        List<Underway> jobs = frame.status().jobs();
        if (jobs.isEmpty()) {
            String next = toast.filter(it -> it.text().key().equals(Rights.REFUSED))
                    .map(it -> scene.say("access.refused.next"))
                    .orElseGet(() -> who(frame, scene));
            right(canvas, behind, end, Ink.DIM, next);
        } else {
            job(canvas, behind, end, jobs, scene);
        }
    }

    private static Optional<SpeedSearch> search(Frame frame) {
        return frame.focus().view() instanceof Able.Seeks seeks && !seeks.showsSearch()
                ? Optional.of(seeks.search()).filter(SpeedSearch::open)
                : Optional.empty();
    }

    /** What is typed to find something in the list. */
    private static void sought(Canvas canvas, SpeedSearch search, Scene scene) {
        int behind =
                canvas.put(1, 0, Ink.KEY, " ".concat(scene.say("find.speed")).concat(" "));
        Canvas typed = canvas.part(behind, 0, canvas.width() - behind, 1);
        typed.put(0, 0, Ink.TEXT, search.field().text().concat(" "));
        search.field().draw(typed, true);
    }

    private static int toast(Canvas canvas, Effect.Tell toast, Texts texts) {
        Ink ink =
                switch (toast.tone()) {
                    case NEWS -> Ink.TEXT;
                    case WARNING -> Ink.WARNING;
                    case ERROR -> Ink.ERROR;
                };
        return canvas.put(1, 0, ink, " ".concat(texts.of(toast.text())).concat(" "), canvas.width() - 2);
    }

    private static int standing(Canvas canvas, Frame frame, Scene scene) {
        Standing standing = frame.root().standing();
        List<String> said = new ArrayList<>();
        if (standing.problems() > 0) {
            said.add(scene.say("workbench.status.problems", scene.number(standing.problems())));
        }
        Standing.Safety safety = standing.safety();
        Ink ink = safety.overdue() ? Ink.WARNING : Ink.TEXT;
        String mark = safety.overdue() ? "! " : "";
        safety.newest().ifPresent(made -> said.add(mark.concat(scene.say("workbench.status.backup", made))));
        if (safety.overdue() && safety.newest().isEmpty()) {
            said.add(mark.concat(scene.say("workbench.status.no-backup")));
        }
        if (safety.misses()) {
            said.add(scene.say("workbench.status.no-stick"));
        }
        int column = 1;
        for (String one : said) {
            column = canvas.put(
                            column,
                            0,
                            one.startsWith("! ") ? ink : Ink.TEXT,
                            " ".concat(one).concat(" "))
                    + 1;
        }
        return column;
    }

    private static String who(Frame frame, Scene scene) {
        String clerk = frame.root().standing().clerk();
        return frame.root().tour().here() && !clerk.isEmpty() ? scene.say("tour.standing", clerk) : clerk;
    }

    private static void job(Canvas canvas, int behind, int end, List<Underway> jobs, Scene scene) {
        Underway first =
                jobs.stream().min(Comparator.comparing(Underway::quiet)).orElseThrow();
        String more = jobs.size() == 1 ? "" : scene.say("workbench.jobs.more", jobs.size() - 1);
        right(
                canvas,
                behind,
                end,
                first.quiet() ? Ink.DIM : Ink.FOCUS,
                first.told(scene).concat(more));
    }

    /** Only where all of it has room. */
    private static void right(Canvas canvas, int behind, int end, Ink ink, String text) {
        if (!text.isEmpty() && behind + Cells.width(text) + 3 <= end) {
            canvas.putRight(end, 0, ink, " ".concat(text).concat(" "));
        }
    }
}
