package lumbung.command;

import lumbung.backup.Restorer;
import lumbung.message.Outcome;
import lumbung.settings.StartOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the register back out of a backup, or tries whether that would work. */
@Command(name = "restore")
final class Restore implements Bringing {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = {"--latihan", "--rehearse"})
    private boolean rehearse;

    @Option(names = {"--koperasi-lain", "--other"})
    private boolean other;

    @Option(
            names = {"--sandi-file", "--passphrase-file"},
            paramLabel = "PASSFILE")
    private String passphrase = "";

    @Override
    public boolean changes() {
        return !rehearse;
    }

    @Override
    public String passphraseFile() {
        return passphrase;
    }

    @Override
    public Outcome<Integer> run(StartOptions start, Desk.Voice voice, Restorer restorer) {
        Steps steps = new Steps(voice);
        return BackUp.path(file)
                .then(path -> rehearse ? restorer.rehearse(path, steps) : restorer.restore(path, other, steps))
                .map(restored -> RestoredTold.tell(restored, rehearse, voice));
    }
}
