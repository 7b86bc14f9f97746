package lumbung.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import lumbung.access.Safekeeping;
import lumbung.backup.Backup;
import lumbung.backup.Places;
import lumbung.backup.Shelf;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The copies there are. */
@Command(name = "backups")
final class BackupList implements Task {
    @Option(
            names = {"--di", "--in"},
            paramLabel = "DIR")
    private String in = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return in.isEmpty()
                ? tell(
                        new Safekeeping(desk.session()).places().all(),
                        new Safekeeping(desk.session()).places().flawed(),
                        desk)
                : BackUp.path(in)
                        .then(folder -> Files.isDirectory(folder) && Files.isReadable(folder)
                                ? tell(Places.in(folder), Places.flawedIn(folder), desk)
                                : Outcome.refused("backup.refused.folder", in));
    }

    private Outcome<Integer> tell(List<Backup> backups, List<Shelf.Flawed> flawed, Desk desk) {
        boolean overdue = in.isEmpty() && new Safekeeping(desk.session()).isOverdue();
        return desk.answer(
                () -> Json.object(
                        "backups",
                        backups.stream().map(BackupTold::json).toList(),
                        "flawed",
                        flawed.stream().map(it -> it.file().toString()).toList(),
                        "overdue",
                        overdue),
                () -> {
                    List<String> lines = new ArrayList<>();
                    backups.forEach(backup -> lines.add(BackupTold.line(backup, desk.texts())));
                    flawed.forEach(it ->
                            lines.add(desk.say("command.backup.flawed", it.why().reason(), it.file())));
                    if (backups.isEmpty()) {
                        lines.add(desk.say("command.backup.none"));
                    }
                    if (overdue) {
                        lines.add(desk.say("command.backup.overdue"));
                    }
                    return lines;
                });
    }
}
