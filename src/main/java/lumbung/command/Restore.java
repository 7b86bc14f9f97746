package lumbung.command;

import lumbung.message.Outcome;
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

    @Override
    public boolean changes() {
        return !rehearse;
    }

    @Override
    public Outcome<Integer> at(Site site) {
        Steps steps = new Steps(site.voice());
        return BackUp.path(file)
                .then(path -> rehearse
                        ? site.restorer().rehearse(path, steps)
                        : site.restorer().restore(path, other, steps))
                .map(restored -> RestoredTold.tell(restored, rehearse, site.voice()));
    }
}
