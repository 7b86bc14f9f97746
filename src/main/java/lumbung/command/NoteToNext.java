package lumbung.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.access.Clerk;
import lumbung.access.Notes;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leaves a note for the next clerk. */
@Command(name = "note-to-next")
final class NoteToNext implements Task {
    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "TEXT")
    private List<String> words = List.of();

    @Option(
            names = {"--untuk", "--to"},
            paramLabel = "CLERK")
    private String to = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return clerk(desk)
                .then(whom -> new Notes(desk.session()).leave(whom, String.join(" ", words)))
                .then(note -> desk.answer(
                        () -> Json.object("id", Json.id(note.id()), "text", note.text()),
                        () -> List.of(desk.say("history.note.left"))));
    }

    private Outcome<Optional<Clerk>> clerk(Desk desk) {
        if (to.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        List<Clerk> clerks = desk.session().clerks().all();
        String known = clerks.stream().map(Clerk::name).collect(Collectors.joining(", "));
        return clerks.stream()
                .filter(clerk -> clerk.name().equalsIgnoreCase(to.strip()))
                .findFirst()
                .map(clerk -> Outcome.done(Optional.of(clerk)))
                .orElseGet(() -> Outcome.refused("start.clerk.unknown", to, known));
    }
}
