package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import lumbung.message.Outcome;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Job;
import lumbung.workbench.view.Underway;
import org.junit.jupiter.api.Test;

/** Whose turn it is. */
class CrewTest {
    private final CompletableFuture<Outcome<Desk>> desk = new CompletableFuture<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Long> answered = new ArrayList<>();
    private final Crew crew =
            new Crew(desk, new Crew.Hands(waiting::add, Runnable::run, Runnable::run, () -> false), new Answers());

    @Test
    void what_was_asked_last_while_the_register_opens_is_looked_up_first() {
        crew.look(1, looked());
        crew.look(2, looked());
        crew.look(3, looked());
        opened();
        assertEquals(List.of(3L, 2L, 1L), answered);
    }

    @Test
    void in_an_open_register_the_order_of_asking_holds() {
        try (Village village = new Village()) {
            desk.complete(Outcome.done(village.desk()));
            crew.look(1, looked());
            crew.run(2, looked());
            crew.look(3, looked());
            waiting.forEach(Runnable::run);
        }
        assertEquals(List.of(1L, 2L, 3L), answered);
    }

    @Test
    void only_the_newest_look_of_a_pane_is_taken() {
        crew.look(1, looked());
        crew.look(1, looked());
        opened();
        assertEquals(List.of(1L), answered);
    }

    private void opened() {
        try (Village village = new Village()) {
            desk.complete(Outcome.done(village.desk()));
            waiting.forEach(Runnable::run);
        }
    }

    private static Job looked() {
        return (desk, progress) -> new Event.Wishes(List.of());
    }

    private final class Answers implements Crew.News {
        @Override
        public void answered(long pane, Event answer) {
            answered.add(pane);
        }

        @Override
        public void underway(List<Underway> jobs) {
            // Only moments are tried here.
        }

        @Override
        public void failed(Throwable reason) {
            throw new AssertionError(reason);
        }
    }
}
