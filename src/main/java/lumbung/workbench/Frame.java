package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.terminal.Console;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Standing;
import lumbung.workbench.view.Underway;
import lumbung.workbench.view.View;

/**
 * The whole state of the workbench.
 *
 * @param space the screen's size
 * @param deck windows and tabs
 * @param popups what lies over them, the front one last
 * @param status what the line above the keys says
 * @param root what changes least
 */
record Frame(Space space, Deck deck, List<Pane> popups, Status status, Root root) {
    /**
     * What changes least.
     *
     * @param texts the words of the chosen language
     * @param lastId the newest pane's number
     * @param standing what the line above the keys says all the time
     * @param trail where one was
     * @param tour where one is in the tour
     */
    record Root(Texts texts, long lastId, Standing standing, Trail trail, Tour tour) {}

    record Space(int columns, int rows) {
        boolean tooSmall() {
            return columns < Console.LEAST_COLUMNS || rows < Console.LEAST_ROWS;
        }
    }

    /**
     * The line above the keys.
     *
     * @param toast the newest news, until the next key
     * @param jobs what is running
     */
    record Status(Optional<Effect.Tell> toast, List<Underway> jobs) {
        static final Status QUIET = new Status(Optional.empty(), List.of());

        /** Whether something runs that somebody asked for. */
        boolean works() {
            return jobs.stream().anyMatch(job -> !job.quiet());
        }
    }

    static Frame start(Space space, View home, Texts texts, Tour tour) {
        return new Frame(
                space,
                Deck.of(Pane.of(1, home)),
                List.of(),
                Status.QUIET,
                new Root(texts, 1, Standing.UNKNOWN, Trail.NONE, tour));
    }

    /** Where the keyboard is. */
    Pane focus() {
        return popups.isEmpty() ? deck.focus() : popups.get(popups.size() - 1);
    }

    /** What an action acts on: what lies under the popups. */
    Pane under() {
        return deck.focus();
    }

    Frame with(Space other) {
        return new Frame(other, deck, popups, status, root);
    }

    Frame with(Deck other) {
        return new Frame(space, other, popups, status, root);
    }

    Frame with(Status other) {
        return new Frame(space, deck, popups, other, root);
    }

    Frame told(Effect.Tell news) {
        return with(new Status(Optional.of(news), status.jobs));
    }

    Frame quiet() {
        return status.toast.isEmpty() ? this : with(new Status(Optional.empty(), status.jobs));
    }

    Frame underway(List<Underway> jobs) {
        return with(new Status(status.toast, jobs));
    }

    Frame numbered() {
        return new Frame(
                space,
                deck,
                popups,
                status,
                new Root(root.texts, root.lastId + 1, root.standing, root.trail, root.tour));
    }

    Frame speaking(Texts texts) {
        return new Frame(
                space, deck, popups, status, new Root(texts, root.lastId, root.standing, root.trail, root.tour));
    }

    Frame standing(Standing standing) {
        return new Frame(
                space, deck, popups, status, new Root(root.texts, root.lastId, standing, root.trail, root.tour));
    }

    /** Remembers where one is. */
    Frame visited() {
        Trail next = Trail.Visit.of(deck).map(root.trail::with).orElse(root.trail);
        return next.equals(root.trail) ? this : with(next);
    }

    Frame with(Trail trail) {
        return new Frame(
                space, deck, popups, status, new Root(root.texts, root.lastId, root.standing, trail, root.tour));
    }

    Frame touring(Tour tour) {
        return new Frame(
                space, deck, popups, status, new Root(root.texts, root.lastId, root.standing, root.trail, tour));
    }

    Texts texts() {
        return root.texts;
    }

    /** Whether a popup hides everything below it. */
    boolean covered() {
        return cover() >= 0;
    }

    private int cover() {
        for (int at = popups.size() - 1; at >= 0; at--) {
            if (popups.get(at).view().covers()) {
                return at;
            }
        }
        return -1;
    }

    /** What may be seen of the popups: all, or the one that covers the others and what it opened. */
    List<Pane> seenPopups() {
        return covered() ? popups.subList(cover(), popups.size()) : popups;
    }

    /** With a popup in front; what comes from below a cover waits below it. */
    Frame popped(Pane pane, long wishing) {
        List<Pane> more = new ArrayList<>(popups);
        boolean above = !covered() || seenPopups().stream().anyMatch(it -> it.id() == wishing);
        more.add(above ? popups.size() : cover(), pane);
        return new Frame(space, deck, List.copyOf(more), status, root);
    }

    /** Without any popup. */
    Frame bare() {
        return new Frame(space, deck, List.of(), status, root);
    }

    Frame without(long id) {
        List<Pane> left = new ArrayList<>(popups);
        left.removeIf(pane -> pane.id() == id);
        return new Frame(space, deck.without(id), List.copyOf(left), status, root);
    }

    Frame with(Pane next) {
        List<Pane> changed = new ArrayList<>(popups);
        changed.replaceAll(pane -> pane.id() == next.id() ? next : pane);
        return new Frame(space, deck.with(next), List.copyOf(changed), status, root);
    }

    Optional<Pane> pane(long id) {
        for (Pane pane : all()) {
            if (pane.id() == id) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    List<Pane> all() {
        List<Pane> all = deck.all();
        all.addAll(popups);
        return all;
    }
}
