package lumbung.workbench.view;

/** Work away from the screen, the only place where the register is read and written. */
@FunctionalInterface
public interface Job {
    Event.Answer run(Desk desk, Progress progress);
}
