package lumbung.command;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.editing.Typed;

/** Reads {@code field=value}, {@code field+=value} and {@code field-=value}. */
final class Assignments {
    private Assignments() {}

    static Outcome<List<Typed>> read(List<String> words) {
        Optional<String> odd =
                words.stream().filter(it -> Typed.read(it).isEmpty()).findFirst();
        if (odd.isPresent()) {
            return Outcome.refused("command.refused.assignment", odd.get());
        }
        return Outcome.done(
                words.stream().map(Typed::read).flatMap(Optional::stream).toList());
    }
}
