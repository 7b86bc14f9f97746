package lumbung.workbench.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the form.
 *
 * @param room how much of it can be seen
 * @param draft under which number what is typed is kept, 0 and less for somebody new
 * @param found when what stands in the form was typed, where it was found again
 * @param twins who may be the person being typed
 * @param left what could not be saved with the rest, and why
 */
record Surroundings(
        Event.Sized room, long draft, Optional<Instant> found, List<Twins.Pair> twins, Optional<Editing.Kept> left) {
    static Surroundings of(long draft) {
        return new Surroundings(new Event.Sized(80, 20), draft, Optional.empty(), List.of(), Optional.empty());
    }

    Surroundings sized(Event.Sized other) {
        return new Surroundings(other, draft, found, twins, left);
    }

    Surroundings with(long other, Optional<Instant> at) {
        return new Surroundings(room, other, at, twins, left);
    }

    Surroundings with(List<Twins.Pair> likely) {
        return new Surroundings(room, draft, found, likely, left);
    }

    Surroundings with(Optional<Editing.Kept> still) {
        return new Surroundings(room, draft, found, twins, still);
    }
}
