package lumbung.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Safekeeping;
import lumbung.backup.Backup;
import lumbung.backup.Manifest;
import lumbung.backup.Places;
import lumbung.backup.Shelf;
import lumbung.message.Outcome;
import lumbung.settings.PcFile;
import lumbung.settings.PcSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a copy of the register, and another one elsewhere. */
@Command(
        name = "backup",
        subcommands = {BackUp.Place.class, BackUp.Lock.class, BackUp.Unlock.class, BackUp.Remove.class, FormerList.class
        })
final class BackUp implements Task {
    @Option(
            names = {"--ke", "--to"},
            paramLabel = "DIR")
    private String to = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Safekeeping safekeeping = new Safekeeping(desk.session());
        Steps steps = new Steps(desk.voice());
        return safekeeping
                .make(steps)
                .then(kept -> copied(kept, safekeeping, steps))
                .map(all -> {
                    all.failed().ifPresent(why -> new Complaints(desk.voice().spoken(), desk.err()).refused(why));
                    tell(all, desk);
                    return all.failed().isPresent() ? Exit.REFUSED : Exit.DONE;
                });
    }

    private Outcome<Safekeeping.Kept> copied(Safekeeping.Kept kept, Safekeeping safekeeping, Steps steps) {
        return to.isEmpty()
                ? Outcome.done(kept)
                : path(to).then(folder -> safekeeping.copy(kept.backup(), folder, steps))
                        .map(copy -> {
                            List<Backup> copies = new ArrayList<>(kept.copies());
                            copies.add(copy);
                            return new Safekeeping.Kept(kept.backup(), List.copyOf(copies), kept.failed());
                        });
    }

    private static void tell(Safekeeping.Kept kept, Desk desk) {
        desk.answer(
                () -> Json.object(
                        "backup", BackupTold.json(kept.backup()),
                        "copies", kept.copies().stream().map(BackupTold::json).toList()),
                () -> {
                    List<String> lines = new ArrayList<>();
                    lines.add(BackupTold.line(kept.backup(), desk.texts()));
                    kept.copies().forEach(copy -> lines.add(BackupTold.line(copy, desk.texts())));
                    lines.add(
                            desk.say("command.backup.fingerprint", kept.backup().fingerprint()));
                    Manifest.State state = kept.backup().manifest().state();
                    lines.add(desk.say(
                            state.intact() ? "command.journal.head" : "command.backup.broken",
                            state.seal().written()));
                    return lines;
                });
    }

    static Outcome<Path> path(String typed) {
        try {
            return Outcome.done(Path.of(typed).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Outcome.refused("backup.refused.missing", typed);
        }
    }

    /** Says where second copies go. */
    @Command(name = "place")
    static final class Place implements Task {
        private static final String NOWHERE = "-";

        @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "DIR")
        private String place = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return place.isEmpty() ? told(desk) : chosen().then(value -> kept(value, desk));
        }

        private Outcome<String> chosen() {
            if (place.equals(NOWHERE) || place.equals(Places.STICK)) {
                return Outcome.done(place.equals(NOWHERE) ? "" : place);
            }
            return path(place)
                    .then(folder -> Files.isDirectory(folder)
                            ? Outcome.done(folder.toString())
                            : Outcome.refused("backup.refused.missing", folder));
        }

        private static Outcome<Integer> kept(String value, Desk desk) {
            return new PcFile(desk.session().home().pcSettings())
                    .change(settings -> settings.with(PcSettings.BACKUP_PLACE, value))
                    .then(settings -> told(desk));
        }

        private static Outcome<Integer> told(Desk desk) {
            String place = new Safekeeping(desk.session()).places().chosen();
            return desk.answer(
                    () -> Json.object("place", place),
                    () -> List.of(
                            place.isEmpty()
                                    ? desk.say("command.backup.nowhere")
                                    : desk.say("command.backup.place", place)));
        }
    }

    /** Locks the copies that leave this PC with a passphrase. */
    @Command(name = "lock")
    static final class Lock implements Task, ClerkList.Secret {
        @Option(
                names = {"--dari", "--from"},
                paramLabel = "FILE")
        private String from = "";

        private Optional<Secrets> secrets = Optional.empty();

        @Override
        public void knows(Secrets known) {
            secrets = Optional.of(known);
        }

        @Override
        public Outcome<Integer> run(Desk desk) {
            return secrets.orElseThrow()
                    .freshPassphrase(from)
                    .then(new Safekeeping(desk.session())::lock)
                    .then(lock -> desk.answer(
                            () -> Json.object("locked", true),
                            () -> List.of(desk.say("command.backup.locks"), desk.say("command.backup.lost"))));
        }
    }

    /** Removes one that nobody needs any more. */
    @Command(name = "remove")
    static final class Remove implements Task {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
        private String file = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return path(file)
                    .then(path -> new Shelf(path.getParent()).remove(path))
                    .then(removed -> desk.answer(
                            () -> Json.object("removed", removed.toString()),
                            () -> List.of(desk.say("backup.view.removed"))));
        }
    }

    /** Leaves the copies open from now on. */
    @Command(name = "unlock")
    static final class Unlock implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            return new Safekeeping(desk.session())
                    .lockFile()
                    .unlock()
                    .then(file -> desk.answer(
                            () -> Json.object("locked", false), () -> List.of(desk.say("command.backup.unlocks"))));
        }
    }
}
