package lumbung.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lumbung.journal.Change;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * All inspections of an open register and what they found: everything is looked at once, and from then on only what a change
 * touched. Looking takes its time and belongs into a job; one look waits for the other, while reading what was found waits for
 * none.
 */
public final class Inspections {
    /** More entries of the journal than this, and everything is looked at again. */
    private static final int MANY = 5_000;

    private static final int OPERATIONS = 50;

    private final List<Inspector> inspectors;
    private final Ledger ledger;
    private final Supplier<List<IgnoredProblem>> ignored;
    private final Supplier<LocalDate> today;
    private final Object looking = new Object();
    private volatile Findings findings;
    private Set<Problem.Key> aside = Set.of();
    private volatile boolean complete;
    private volatile long seen;
    private volatile Optional<Visit> visited = Optional.empty();

    /**
     * @param inspectors every package's, in the order in which their problems are listed
     * @param ignored what was found to be no problem
     */
    public Inspections(
            List<Inspector> inspectors,
            Ledger ledger,
            Supplier<List<IgnoredProblem>> ignored,
            Supplier<LocalDate> today) {
        this.inspectors = List.copyOf(inspectors);
        this.ledger = ledger;
        this.ignored = ignored;
        this.today = today;
        this.findings = new Findings(kinds());
    }

    /** The ids of all inspections. */
    public List<String> kinds() {
        return inspectors.stream().flatMap(it -> it.kinds().stream()).toList();
    }

    /** Looks at everything; one that was cancelled leaves what was known. */
    public void lookAtAll(Inspector.Watch watch) {
        synchronized (looking) {
            long now = newest();
            Findings fresh = new Findings(kinds());
            aside = ignoredKeys();
            Consumer<Problem> found = unlessIgnored(fresh::put);
            inspectors.forEach(inspector -> inspector.all(found, watch));
            if (!watch.cancelled()) {
                findings = fresh;
                seen = now;
                complete = true;
            }
        }
    }

    /** Looks again at what was touched since the last look; at everything where that is too much. */
    public void lookAgain(Inspector.Watch watch) {
        synchronized (looking) {
            long now = newest();
            Optional<List<Change>> changes = since(seen);
            if (!complete || changes.isEmpty()) {
                lookAtAll(watch);
                return;
            }
            if (again(changes.get().stream().map(Change::row).toList())) {
                seen = now;
            } else {
                lookAtAll(watch);
            }
        }
    }

    private boolean again(List<Change.Row> rows) {
        Set<Long> touched = putAside();
        for (Inspector inspector : inspectors) {
            Optional<Set<Long>> own = inspector.touched(rows);
            if (own.isEmpty()) {
                return false;
            }
            touched.addAll(own.get());
        }
        touched.addAll(findings.forget(touched));
        touched.addAll(findings.next());
        Consumer<Problem> found = unlessIgnored(findings::put);
        inspectors.forEach(inspector -> inspector.some(touched, found));
        return true;
    }

    /** Whom to look at again since a problem of theirs was put aside, or is so no more. */
    private Set<Long> putAside() {
        Set<Problem.Key> before = aside;
        aside = ignoredKeys();
        Set<Problem.Key> turned = new HashSet<>(before);
        turned.addAll(aside);
        turned.removeIf(key -> before.contains(key) == aside.contains(key));
        Set<Long> touched = new HashSet<>();
        for (Problem.Key key : turned) {
            inspectors.stream()
                    .filter(inspector -> inspector.kinds().contains(key.kind()))
                    .forEach(inspector -> touched.addAll(inspector.about(key)));
        }
        return touched;
    }

    private Set<Problem.Key> ignoredKeys() {
        return ignored.get().stream().map(IgnoredProblem::key).collect(Collectors.toSet());
    }

    private long newest() {
        return ledger.recent(1).stream()
                .mapToLong(operation -> operation.range().last())
                .findFirst()
                .orElse(0);
    }

    /** The entries after one number; empty where they are too many to be looked at one by one. */
    private Optional<List<Change>> since(long number) {
        List<Operation> recent = ledger.recent(OPERATIONS).stream()
                .filter(operation -> operation.range().last() > number)
                .toList();
        long all = recent.stream().mapToLong(it -> it.range().count()).sum();
        if (all > MANY || recent.size() == OPERATIONS) {
            return Optional.empty();
        }
        return Optional.of(recent.stream()
                .flatMap(operation -> ledger.entries(operation, MANY).stream())
                .toList());
    }

    private Consumer<Problem> unlessIgnored(Consumer<Problem> next) {
        Set<Problem.Key> keys = ignoredKeys();
        return problem -> {
            if (!keys.contains(problem.key())) {
                next.accept(problem);
            }
        };
    }

    /** What was found so far. */
    public Overview overview() {
        Findings now = findings;
        List<Overview.Group> groups = new ArrayList<>();
        for (String kind : kinds()) {
            List<Problem> first = now.kept(kind);
            if (!first.isEmpty()) {
                Severity severity = first.get(0).severity();
                groups.add(new Overview.Group(kind, severity, now.count(kind), sorted(first)));
            }
        }
        groups.sort(Comparator.comparing(Overview.Group::severity));
        List<IgnoredProblem> set = new ArrayList<>(ignored.get());
        set.sort(Comparator.comparing(IgnoredProblem::id).reversed());
        List<Message> leftOut =
                inspectors.stream().flatMap(it -> it.leftOut().stream()).toList();
        return new Overview(complete, List.copyOf(groups), List.copyOf(set), leftOut);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing((Problem problem) -> problem.place().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(problem -> problem.key().first())
                .thenComparing(problem -> problem.key().second()));
        return List.copyOf(sorted);
    }

    /** The problems of a kind that are kept, in the order in which they are listed. */
    public List<Problem> alike(String kind) {
        return sorted(findings.kept(kind));
    }

    /** How many problems of a kind are kept. */
    public int kept(String kind) {
        return findings.keptCount(kind);
    }

    /** What is known about one at the moment, the worst first: reads memory only. */
    public List<Problem> of(long subject) {
        return worstFirst(findings.of(subject));
    }

    /** What is the matter with one as it stands in the register, the worst first. */
    public List<Problem> look(long subject) {
        List<Problem> found = new ArrayList<>();
        Consumer<Problem> each = unlessIgnored(found::add);
        inspectors.forEach(inspector -> inspector.some(Set.of(subject), each));
        return worstFirst(found);
    }

    private static List<Problem> worstFirst(Collection<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }

    /** The problem after, or before, the one visited last, with its place in the row; the first after the last. */
    public Optional<Visit> visit(int by) {
        List<Problem> all = overview().problems();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = Math.floorMod(visited.map(last -> beside(last, by, all)).orElse(by > 0 ? 0 : -1), all.size());
        visited = Optional.of(new Visit(all.get(at), at + 1, all.size()));
        return visited;
    }

    /** Where one comes to from a problem; where that is mended, the next has taken its place. */
    private static int beside(Visit last, int by, List<Problem> all) {
        int known =
                all.stream().map(Problem::key).toList().indexOf(last.problem().key());
        return known >= 0 ? known + by : by > 0 ? last.number() - 1 : last.number() - 2;
    }

    /** A stop on the way through all problems. */
    public record Visit(Problem problem, int number, int of) {}

    /** Does one thing about one problem, as one operation; refused where the problem is no more. */
    public Outcome<Message> mend(Problem.Key key, long subject, String fix) {
        Optional<Problem> now = again(key, subject);
        Optional<Fix.Writes> writes = now.flatMap(problem -> writes(problem, fix));
        if (writes.isEmpty()) {
            return Outcome.refused("inspection.refused.gone");
        }
        Message what = Message.of(
                "inspection.operation.one",
                now.get().place().name(),
                writes.get().title());
        return ledger.write(ledger.intent(what), writes.get().work()).map(done -> what);
    }

    /** Does the same about several problems of a kind, as one operation; what is no more is passed over. */
    public Outcome<Message> mendAll(Collection<Problem> problems, String fix) {
        List<Fix.Writes> all = problems.stream()
                .flatMap(it -> again(it.key(), it.place().id()).stream())
                .flatMap(it -> writes(it, fix).stream())
                .toList();
        if (all.isEmpty()) {
            return Outcome.refused("inspection.refused.gone");
        }
        Message what =
                Message.of("inspection.operation.alike", all.size(), all.get(0).title());
        return ledger.write(ledger.intent(what), changes -> {
                    Outcome<Boolean> outcome = Outcome.done(true);
                    for (Fix.Writes each : all) {
                        outcome = outcome.then(done -> each.work().apply(changes));
                    }
                    return outcome;
                })
                .map(done -> what);
    }

    private Optional<Problem> again(Problem.Key key, long subject) {
        return look(subject).stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private static Optional<Fix.Writes> writes(Problem problem, String fix) {
        return problem.fixes().stream()
                .filter(it -> it.id().equals(fix) && it instanceof Fix.Writes)
                .map(Fix.Writes.class::cast)
                .findFirst();
    }

    /** Puts a problem aside, with a reason. */
    public Outcome<Message> ignore(Problem problem, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("inspection.refused.reason");
        }
        Message what =
                Message.of("inspection.operation.ignored", problem.place().name(), reason.strip());
        return ledger.write(ledger.intent(what), changes -> {
            Problem.Key key = problem.key();
            changes.add(new IgnoredProblem(
                    changes.newId(), 0, key.kind(), key.first(), key.second(), reason.strip(), today.get()));
            return Outcome.done(what);
        });
    }

    /** Takes a problem up again that was put aside. */
    public Outcome<Message> regard(IgnoredProblem aside) {
        Message what = Message.of("inspection.operation.regarded", aside.reason());
        return ledger.write(ledger.intent(what), changes -> {
            changes.remove(aside);
            return Outcome.done(what);
        });
    }
}
