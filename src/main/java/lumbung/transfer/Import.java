package lumbung.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.register.Candidates;
import lumbung.register.Directory;
import lumbung.register.Everyone;
import lumbung.register.People;

/**
 * Takes a list over. A preview says for each row what would become of it; applying does exactly that, in one operation that
 * can be undone, or nothing of it. Only blanks are filled; the same list again adds nothing.
 */
public final class Import {
    private final Ledger ledger;
    private final Register register;
    private final ImportLog log;
    private final Clock clock;

    public Import(Ledger ledger, Register register, ImportLog log, Clock clock) {
        this.ledger = ledger;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /** The register as an import reads it. */
    public record Register(People people, Everyone everyone) {}

    /** What applying would do; nothing is written. Refused where the plan cannot be carried out, or cancelled. */
    public Outcome<Report> preview(Sheet sheet, Plan plan, Watcher watcher) {
        return refusal(plan).orElseGet(() -> run(sheet, plan, watcher, new Rehearsal()));
    }

    /**
     * Takes the list over. The operation is named after the file.
     *
     * @return the report; refused where the plan cannot be carried out, or cancelled: then nothing of it is left
     */
    public Outcome<Report> apply(Sheet sheet, Plan plan, Watcher watcher) {
        return refusal(plan)
                .orElseGet(() -> ledger.write(
                        ledger.intent(Message.of("transfer.operation", sheet.name())),
                        changes -> run(sheet, plan, watcher, changes)));
    }

    private Optional<Outcome<Report>> refusal(Plan plan) {
        String business = plan.constants().business();
        if (!plan.mapping().usable()) {
            return Optional.of(Outcome.refused("transfer.refused.no_name_column"));
        }
        return !business.isEmpty()
                        && register.people().directory().business(business).isEmpty()
                ? Optional.of(Outcome.refused("transfer.refused.business", business))
                : Optional.empty();
    }

    private Outcome<Report> run(Sheet sheet, Plan plan, Watcher watcher, Changes changes) {
        watcher.begin();
        Run run = new Run(desk(sheet, plan, changes), watcher);
        sheet.read(run);
        return run.finish().map(Outcome::done).orElseGet(() -> Outcome.refused("transfer.cancelled"));
    }

    private Desk desk(Sheet sheet, Plan plan, Changes changes) {
        Directory directory = register.people().directory();
        LocalDate today = LocalDate.now(clock);
        Listed.Places places = new Listed.Places(
                // A register that knows no place yet learns them from its first list.
                new Areas(
                        directory,
                        changes,
                        plan.options().createAreas() || directory.areas().isEmpty()),
                new Circles(directory, changes, plan.options().createCommunities()));
        return new Desk(
                plan,
                changes,
                new Desk.Reading(
                        new Drafting(plan.mapping(), villages(directory), directory.greetings(), today),
                        new Prints(plan),
                        new RowMemory(sheet.columns())),
                new Listed(plan, directory, places, today, new Remarks()),
                new Desk.There(
                        roster(directory),
                        new CardShelf(register.people()),
                        known(),
                        new Claims(
                                plan.basis(), new Withdrawals(register.people().suppressions()))),
                changes instanceof Rehearsal
                        ? (fingerprint, person) -> {}
                        : (fingerprint, person) -> log.applied(changes, fingerprint, person));
    }

    private static List<String> villages(Directory directory) {
        return directory.areas().stream()
                .filter(area -> area.level() == 0)
                .map(Area::name)
                .toList();
    }

    private Roster roster(Directory directory) {
        Roster roster = new Roster();
        Candidates candidates = new Candidates(directory);
        register.everyone().each(card -> {
            roster.registered(
                    card.id(), new Roster.Somebody(card.person().naming().shown(), candidates.of(card)));
            return true;
        });
        return roster;
    }

    private LongMap known() {
        LongMap known = new LongMap();
        log.known((fingerprint, person) -> known.put(Prints.Print.key(fingerprint), person));
        return known;
    }
}
