package lumbung.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * Builds the demo cooperative's register: one operation a file, by the clerk who wrote its lines, so that the demo's history
 * reads as a cooperative's would.
 */
public final class DemoRegister {
    private static final String CLERK = "clerk";

    private final Path folder;
    private final Ledger ledger;

    private DemoRegister(Path folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /**
     * Builds it in an empty register. A mistake in the files is an exception that names file and line.
     *
     * @param folder with {@code cooperative.json} and the CSV files
     * @return how many people it has; refused where anything was written before
     */
    public static Outcome<Integer> build(Path folder, Ledger ledger) {
        return keyed(folder, ledger).map(keys -> keys.people().size());
    }

    /**
     * What the files' keys stand for.
     *
     * @param people ids by key
     * @param businesses ids by key
     * @param clerks ids by name
     * @param communities ids by key
     */
    public record Keys(
            Map<String, Long> people,
            Map<String, Long> businesses,
            Map<String, Long> clerks,
            Map<String, Long> communities) {
        private static Keys of(Facts facts) {
            return new Keys(
                    facts.people(),
                    facts.known().businesses(),
                    facts.known().clerks(),
                    facts.known().communities());
        }
    }

    /** The same, answering with the keys: further files name people by them. */
    public static Outcome<Keys> keyed(Path folder, Ledger ledger) {
        return ledger.recent(1).isEmpty()
                ? new DemoRegister(folder, ledger).run().map(Keys::of)
                : Outcome.refused("demo.build.not-empty");
    }

    private Outcome<Facts> run() {
        Cooperative cooperative = Cooperative.read(folder);
        Message opening = Message.of("demo.cooperative", cooperative.name());
        return ledger.write(ledger.intent(opening), changes -> Outcome.done(SettingUp.of(cooperative, changes)))
                .then(known -> people(known, clerkFor(cooperative, known)));
    }

    /** Who wrote what no line says: the first clerk. */
    private static long clerkFor(Cooperative cooperative, Known known) {
        return known.clerks().get(cooperative.clerks().get(0).name());
    }

    private Outcome<Facts> people(Known known, long clerkId) {
        List<Line> lines = Lines.of(folder, PeopleFile.FILE);
        Intent intent = intent(clerkId, Message.of("demo.people", lines.size()));
        return ledger.write(intent, changes -> Outcome.done(PeopleFile.take(lines, known.land(), changes)))
                .map(people -> new Facts(known, people))
                .then(facts -> facts(facts, clerkId).map(done -> facts));
    }

    private Outcome<Boolean> facts(Facts facts, long clerkId) {
        Map<String, Facts.Taking> files = new LinkedHashMap<>();
        files.put("roles", facts::role);
        files.put("memberships", facts::membership);
        files.put("relations", facts::relation);
        files.put("consents", facts::consent);
        files.put("saved_numbers", facts::savedNumber);
        files.put("notes", facts::note);
        files.put("suppressions", facts::suppression);
        Outcome<Boolean> outcome = Outcome.done(true);
        for (Map.Entry<String, Facts.Taking> file : files.entrySet()) {
            outcome = outcome.then(done -> file(file, facts.known(), clerkId));
        }
        return outcome;
    }

    private Outcome<Boolean> file(Map.Entry<String, Facts.Taking> file, Known known, long clerkId) {
        Map<Long, List<Line>> byClerk = Lines.of(folder, file.getKey() + ".csv").stream()
                .collect(Collectors.groupingBy(
                        line -> line.cells().containsKey(CLERK) ? line.one(CLERK, known.clerks()) : clerkId,
                        LinkedHashMap::new,
                        Collectors.toList()));
        Outcome<Boolean> outcome = Outcome.done(true);
        for (Map.Entry<Long, List<Line>> part : byClerk.entrySet()) {
            Message what = Message.of(
                    "demo." + file.getKey().replace('_', '-'), part.getValue().size());
            outcome = outcome.then(done -> take(intent(part.getKey(), what), part.getValue(), file.getValue()));
        }
        return outcome;
    }

    private Outcome<Boolean> take(Intent intent, List<Line> lines, Facts.Taking taking) {
        return ledger.write(intent, changes -> {
            lines.forEach(line -> taking.take(line, changes));
            return Outcome.done(true);
        });
    }

    private Intent intent(long clerkId, Message what) {
        return new Intent(ledger.intent(what).id(), clerkId, what);
    }
}
