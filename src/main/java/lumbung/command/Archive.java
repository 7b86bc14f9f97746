package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The register as lines of JSON, for any engine and any program. */
@Command(
        name = "archive",
        subcommands = {Archive.Export.class, Archive.Import.class})
final class Archive {
    /** Writes one. */
    @Command(name = "export")
    static final class Export implements Task {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
        private String file = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Steps steps = new Steps(desk.voice());
            return BackUp.path(file)
                    .then(path -> desk.session().backups().archive(path, steps))
                    .then(archive -> desk.answer(
                            () -> BackupTold.json(archive),
                            () -> List.of(
                                    BackupTold.line(archive, desk.texts()),
                                    desk.say("command.backup.fingerprint", archive.fingerprint()))));
        }
    }

    /** Fills an empty place with one. */
    @Command(name = "import")
    static final class Import implements Bringing {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
        private String file = "";

        @Override
        public boolean changes() {
            return false;
        }

        @Override
        public Outcome<Integer> at(Site site) {
            return BackUp.path(file)
                    .then(path -> site.restorer().fill(path, site.start().database(), new Steps(site.voice())))
                    .map(restored -> RestoredTold.tell(restored, false, site.voice()));
        }
    }
}
