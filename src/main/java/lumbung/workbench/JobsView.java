package lumbung.workbench;

import java.util.List;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Narrowing;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.SpeedSearch;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.Underway;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/** What is running, with how far it is; Enter or Delete asks one to stop. */
record JobsView(Narrowing<Underway> lines) implements Able.Seeks {
    private static final int WIDTH = 66;

    /** The jobs as they are now. */
    record Now(List<Underway> jobs) implements Event {}

    static JobsView of(List<Underway> jobs) {
        return new JobsView(Narrowing.of(jobs, 10));
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.jobs");
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Now now) {
            return Step.to(new JobsView(lines.again(now.jobs, JobsView::title)));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new JobsView(lines.sized(sized.rows() - 5)));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        boolean stops = key.is(Key.ENTER) || key.is(Key.DELETE);
        return stops && lines.current().isPresent()
                ? Step.to(this, new Effect.Cancel(lines.current().get().id()))
                : Step.to(new JobsView(lines.typed(key)));
    }

    private static String title(Underway job, Scene scene) {
        return scene.texts().of(job.title());
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new JobsView(lines.seeking(next, JobsView::title));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        ListWindow<Underway> jobs = lines.list();
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.max(1, jobs.bottom() - jobs.place().top()) + 3;
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 3, width, height)
                .box(scene.texts().of(name()));
        jobs.draw(box, (row, at) -> {
            boolean chosen = jobs.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, jobs.rows().get(at).told(scene));
            if (chosen) {
                row.cursor(0, 0);
            }
        });
        if (jobs.isEmpty()) {
            box.put(2, 0, Ink.DIM, scene.say(search().open() ? "find.none" : "workbench.jobs.none"));
        } else {
            box.put(0, box.height() - 1, Ink.DIM, scene.say("workbench.jobs.foot"));
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("back");
    }
}
