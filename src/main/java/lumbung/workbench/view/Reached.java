package lumbung.workbench.view;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import lumbung.backup.Watch;
import lumbung.message.Message;

/**
 * How far a job without a register is.
 *
 * @param percent of this step, empty where nobody knows
 */
record Reached(Message step, String percent) implements Event.Answer {
    private static final int WHOLE = 100;

    /** Tells each step and percent once, however often the job tells of them. */
    static Watch telling(Consumer<? super Reached> meanwhile) {
        AtomicReference<Optional<Reached>> last = new AtomicReference<>(Optional.empty());
        return (step, done, of) -> {
            Optional<Reached> now = Optional.of(new Reached(step.said(), of == 0 ? "" : done * WHOLE / of + "%"));
            if (!now.equals(last.getAndSet(now))) {
                meanwhile.accept(now.get());
            }
        };
    }

    Message told() {
        return Message.of("backup.rescue.at", step, percent);
    }
}
