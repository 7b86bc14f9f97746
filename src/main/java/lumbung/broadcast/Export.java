package lumbung.broadcast;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * Carries an audience into contact files. The journal has the export before anybody can see a file: a lost flash disk can
 * always be reported.
 */
public final class Export {
    private final Ledger ledger;
    private final Clock clock;

    public Export(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What is to be exported.
     *
     * @param query in canonical form, for the journal
     */
    public record Request(Audience audience, Occasion occasion, String query, ListTag tag) {}

    /**
     * Where the files go.
     *
     * @param folder must be there
     * @param replace whether files of the same names may be replaced
     */
    public record Target(Path folder, boolean replace) {}

    /**
     * What was made.
     *
     * @param files in pairs: list 1's vCards, list 1's CSV, list 2's …
     * @param older files of this tag that lie beside them from an earlier, longer export
     * @param entry what the journal has of it
     */
    public record Made(List<Path> files, List<Path> older, ExportRecord entry) {}

    /** Writes the files; refused where nobody can be written to or a file is in the way. All files or none. */
    public Outcome<Made> make(Request request, Target target) {
        List<Recipient> people = request.audience().recipients();
        if (people.isEmpty()) {
            return Outcome.refused("broadcast.refused.nobody");
        }
        ContactFiles files = new ContactFiles(target.folder().toAbsolutePath().normalize());
        return files.free(ContactFiles.names(request.tag(), people.size()), target.replace())
                .then(free -> make(request, files));
    }

    private Outcome<Made> make(Request request, ContactFiles files) {
        try {
            files.write(request.tag(), request.audience().recipients());
            String fingerprint = files.fingerprint();
            return log(request, fingerprint).map(entry -> new Made(files.publish(), files.older(request.tag()), entry));
        } finally {
            files.discard();
        }
    }

    private Outcome<ExportRecord> log(Request request, String fingerprint) {
        int people = request.audience().recipients().size();
        Message what = Message.of("broadcast.operation", people, request.tag().word());
        return ledger.record(ledger.intent(what), changes -> {
            ExportRecord entry = entry(request, people, fingerprint, changes);
            changes.add(entry);
            return Outcome.done(entry);
        });
    }

    private ExportRecord entry(Request request, int people, String fingerprint, Changes changes) {
        return new ExportRecord(
                changes.newId(),
                0,
                clock.instant(),
                request.occasion().purpose(),
                request.occasion().businessId(),
                request.query(),
                request.tag().word(),
                people,
                fingerprint);
    }
}
