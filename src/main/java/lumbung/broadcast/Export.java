package lumbung.broadcast;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
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
     * What is to be exported, once, without keeping any lists.
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
     * @param files in the order in which they were asked for
     * @param older files of this tag that lie beside them from an earlier, longer export
     * @param entry what the journal has of it
     */
    public record Made(List<Path> files, List<Path> older, ExportRecord entry) {}

    /**
     * What the journal is to have.
     *
     * @param what in words, for undo and history
     * @param people how many are in the files
     */
    record Note(Message what, Occasion occasion, String query, ListTag tag, int people) {}

    /** Writes the files; refused where nobody can be written to or a file is in the way. All files or none. */
    public Outcome<Made> make(Request request, Target target) {
        List<Recipient> people = request.audience().recipients();
        if (people.isEmpty()) {
            return Outcome.refused("broadcast.refused.nobody");
        }
        Message what =
                Message.of("broadcast.operation", people.size(), request.tag().word());
        Note note = new Note(what, request.occasion(), request.query(), request.tag(), people.size());
        return write(note, ContactFile.lists(request.tag(), people), target, (changes, entry) -> Outcome.done(entry));
    }

    /**
     * Writes one file of e-mail addresses; refused and recorded like the others.
     *
     * @param query in canonical form, for the journal
     */
    public Outcome<Made> make(EmailList list, Occasion occasion, String query, ListTag tag, Target target) {
        int people = list.addressed().size();
        if (people == 0) {
            return Outcome.refused("broadcast.refused.nobody");
        }
        Note note = new Note(Message.of("broadcast.operation", people, tag.word()), occasion, query, tag, people);
        return write(note, List.of(list.file(tag)), target, (changes, entry) -> Outcome.done(entry));
    }

    /**
     * Writes files that keep what the caller decides.
     *
     * @param more what else the operation changes
     */
    Outcome<Made> write(
            Note note,
            List<ContactFile> wanted,
            Target target,
            BiFunction<Changes, ExportRecord, Outcome<ExportRecord>> more) {
        ContactFiles files = new ContactFiles(target.folder().toAbsolutePath().normalize());
        return files.free(wanted.stream().map(ContactFile::name).toList(), target.replace())
                .then(free -> {
                    try {
                        return files.write(wanted)
                                .then(all -> log(note, files, more))
                                .then(entry ->
                                        files.publish().map(there -> new Made(there, files.older(note.tag()), entry)));
                    } finally {
                        files.discard();
                    }
                });
    }

    private Outcome<ExportRecord> log(
            Note note, ContactFiles files, BiFunction<Changes, ExportRecord, Outcome<ExportRecord>> more) {
        String fingerprint = files.fingerprint();
        return ledger.record(ledger.intent(note.what()), changes -> {
            ExportRecord entry = entry(note, fingerprint, changes);
            changes.add(entry);
            files.prints()
                    .forEach(it -> changes.add(
                            new ExportedFile(changes.newId(), 0, entry.id(), it.name(), it.size(), it.fingerprint())));
            return more.apply(changes, entry);
        });
    }

    private ExportRecord entry(Note note, String fingerprint, Changes changes) {
        return new ExportRecord(
                changes.newId(),
                0,
                clock.instant(),
                note.occasion().purpose(),
                note.occasion().businessId(),
                note.query(),
                note.tag().word(),
                note.people(),
                fingerprint);
    }
}
