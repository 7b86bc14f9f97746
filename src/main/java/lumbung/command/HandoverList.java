package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Notes;
import lumbung.access.ShiftNote;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The notes that wait for the clerk at work; done with, if that is wished. */
@Command(name = "handover")
final class HandoverList implements Task {
    @Option(names = {"--selesai", "--done"})
    private boolean done;

    @Override
    public Outcome<Integer> run(Desk desk) {
        Notes notes = new Notes(desk.session());
        long self = desk.session().clerk().id();
        List<ShiftNote> waiting =
                notes.waiting().stream().filter(note -> note.clerkId() != self).toList();
        Outcome<Boolean> read = Outcome.done(true);
        for (ShiftNote note : done ? waiting : List.<ShiftNote>of()) {
            read = read.then(before -> notes.done(note).map(it -> true));
        }
        return read.then(it -> desk.answer(
                () -> Json.object(
                        "notes", waiting.stream().map(note -> json(note, desk)).toList()),
                () -> waiting.isEmpty()
                        ? List.of(desk.say("history.note.none"))
                        : waiting.stream().map(note -> line(note, desk)).toList()));
    }

    private static Map<String, Object> json(ShiftNote note, Desk desk) {
        return Json.object(
                "id", Json.id(note.id()),
                "from", Optional.ofNullable(desk.clerks().get(note.clerkId())),
                "at", note.at(),
                "text", note.text());
    }

    private static String line(ShiftNote note, Desk desk) {
        String from = Optional.ofNullable(desk.clerks().get(note.clerkId())).orElse("-");
        return desk.say("history.note.from", from) + ", " + desk.say("command.history.at", note.at()) + ": "
                + note.text();
    }
}
