package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Underway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody asked for rests while somebody types, and does not hold up what somebody did ask for. */
final class QuietJobsTest {
    private static final int KEYS = 3;

    private final Village village = new Village();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> done = new ArrayList<>();
    private Crew crew;

    @AfterEach
    void leave() {
        village.close();
    }

    private Crew hired() {
        Crew.Hands hands =
                new Crew.Hands(Runnable::run, Runnable::run, Runnable::run, () -> asked.incrementAndGet() <= KEYS);
        Crew.News news = new Crew.News() {
            @Override
            public void answered(long pane, Event answer) {
                done.add("answered");
            }

            @Override
            public void underway(List<Underway> jobs) {
                // Only what is done counts here.
            }

            @Override
            public void failed(Throwable reason) {
                throw new IllegalStateException(reason);
            }
        };
        return new Crew(CompletableFuture.completedFuture(Outcome.done(village.desk())), hands, news);
    }

    private Event.Answer walked(lumbung.workbench.view.Progress progress) {
        progress.done(1, 2);
        done.add("asked " + asked.get());
        return Event.Wishes.of();
    }

    @Test
    void a_quiet_job_goes_on_once_nobody_types() {
        crew = hired();
        crew.work(1, Effect.Work.quiet(Message.of("lists.counting"), (desk, progress) -> walked(progress)));
        assertEquals(List.of("asked " + (KEYS + 1), "answered"), done);
    }

    @Test
    void what_somebody_waits_for_does_not_rest() {
        crew = hired();
        crew.work(1, new Effect.Work(Message.of("lists.counting"), (desk, progress) -> walked(progress)));
        assertEquals(List.of("asked 0", "answered"), done);
    }

    @Test
    void one_that_is_called_off_does_not_wait_for_the_keyboard() {
        crew = hired();
        crew.work(1, Effect.Work.quiet(Message.of("lists.counting"), (desk, progress) -> {
            crew.cancelOf(1);
            progress.done(1, 2);
            return Event.Wishes.of();
        }));
        assertTrue(asked.get() <= 1);
        assertEquals(List.of("answered"), done);
    }
}
