package lumbung.care.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lumbung.care.By;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Reminders;
import lumbung.care.kept.Touch;
import lumbung.inspection.Inspection;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Change;
import lumbung.orders.kept.CustomerTotal;
import lumbung.register.Card;
import lumbung.register.People;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/** Care's inspections, each fed from an index: what waits, what is over its day, of whom nothing was noted for long. */
public final class CareInspector implements Inspector {
    /** So many rows of a kind are looked at. */
    private static final int MOST = 20_000;

    /** More than these, and all is read at once. */
    private static final int FEW = 100;

    private final Ports ports;
    private final Supplier<By> by;
    private final SilentRegular silent = new SilentRegular();
    private final LateConcern late = new LateConcern();
    private final OverduePromise overdue = new OverduePromise();
    private final LateAnswer waiting = new LateAnswer();
    private final UnknownReferrer referrer = new UnknownReferrer();
    private final NearEvent near = new NearEvent();

    /**
     * Where it reads.
     *
     * @param allowed whether whoever is at work may read care
     */
    public record Ports(Care care, People people, Settings settings, Supplier<Boolean> allowed) {}

    public CareInspector(Ports ports, Supplier<By> by) {
        this.ports = ports;
        this.by = by;
    }

    @Override
    public List<String> kinds() {
        return List.of(waiting.id(), late.id(), overdue.id(), near.id(), silent.id(), referrer.id());
    }

    @Override
    public void all(Consumer<Problem> found, Watch watch) {
        if (!watch.cancelled()) {
            look(read(CareFilter.ALL), found);
        }
    }

    /** What may be the matter. */
    private record Rows(
            List<Touch> waiting,
            List<Concern> concerns,
            List<Promise> promises,
            List<Chore> chores,
            List<CustomerTotal> silent,
            List<Arrival> arrivals) {
        Set<Long> people() {
            Set<Long> all = new HashSet<>();
            waiting.forEach(it -> all.add(it.personId()));
            concerns.forEach(it -> all.add(it.personId()));
            promises.forEach(it -> all.add(it.personId()));
            chores.forEach(it -> all.add(it.personId()));
            silent.forEach(it -> all.add(it.personId()));
            arrivals.forEach(it -> all.add(it.personId()));
            all.remove(0L);
            return all;
        }
    }

    private Rows read(CareFilter whose) {
        if (!ports.allowed().get()) {
            return new Rows(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Care care = ports.care();
        CareFilter open = whose.stillOpen();
        LocalDate today = by.get().today();
        return new Rows(
                care.waiting(whose, MOST),
                care.concerns(open, MOST).stream()
                        .filter(it -> it.isOverdue(today))
                        .toList(),
                care.promises(open.between(LocalDate.EPOCH, today), MOST),
                care.chores(open.between(LocalDate.EPOCH, today.plusDays(NearEvent.DAYS)), MOST),
                silent(whose.person(), today),
                strangers(care.arrivals(whose)));
    }

    private List<CustomerTotal> silent(OptionalLong person, LocalDate today) {
        Settings settings = ports.settings();
        Reminders.Silence silence = new Reminders.Silence(
                person,
                CooperativeSetting.REGULAR_ORDERS.number(settings),
                today.minusDays(CooperativeSetting.REGULAR_DAYS.number(settings)),
                today.minusDays(CooperativeSetting.SILENT_DAYS.number(settings)));
        return ports.care().reminders().silent(new Reminders.Asked(OptionalLong.empty(), today, MOST), silence);
    }

    /** Those who came through somebody, without a tie that says through whom. */
    private List<Arrival> strangers(List<Arrival> arrivals) {
        List<Arrival> sent =
                arrivals.stream().filter(it -> it.medium() == Medium.MESSENGER).toList();
        Set<Long> people = sent.stream().map(Arrival::personId).collect(Collectors.toSet());
        Set<Long> known = people.isEmpty()
                ? Set.of()
                : ports.people().references().relations(people).stream()
                        .filter(it -> it.kind() == RelationKind.REFERRED_BY)
                        .map(Relation::personId)
                        .collect(Collectors.toSet());
        return sent.stream().filter(it -> !known.contains(it.personId())).toList();
    }

    private void look(Rows rows, Consumer<Problem> found) {
        Map<Long, Card> cards = new HashMap<>();
        ports.people().cards(rows.people()).forEach(card -> cards.put(card.id(), card));
        Around around = new Around(by.get(), ports.settings(), ports.people().directory(), cards);
        each(waiting, rows.waiting(), around, found);
        each(late, rows.concerns(), around, found);
        each(overdue, rows.promises(), around, found);
        each(near, rows.chores(), around, found);
        each(silent, rows.silent(), around, found);
        each(referrer, rows.arrivals(), around, found);
    }

    private static <R> void each(
            Inspection<Around.Seen<R>> inspection, List<R> rows, Around around, Consumer<Problem> found) {
        rows.forEach(row -> inspection.look(new Around.Seen<>(row, around), found));
    }

    /** All are about a person or a concern, which every row of the journal names. */
    @Override
    public Optional<Set<Long>> touched(Collection<Change.Row> changed) {
        Set<Long> touched = new HashSet<>();
        for (Change.Row row : changed) {
            touched.add(row.subject());
            if (row.table().equals("concern")) {
                touched.add(row.id());
            }
        }
        return Optional.of(touched);
    }

    @Override
    public void some(Set<Long> subjects, Consumer<Problem> found) {
        if (subjects.size() > FEW) {
            all(
                    problem -> {
                        if (problem.subjects().stream().anyMatch(subjects::contains)) {
                            found.accept(problem);
                        }
                    },
                    Watch.UNSEEN);
            return;
        }
        for (long id : subjects) {
            look(read(CareFilter.ALL.of(id)), found);
            concern(id).ifPresent(it -> look(it, found));
        }
    }

    private Optional<Rows> concern(long id) {
        return ports.allowed().get()
                ? ports.care()
                        .concern(id)
                        .map(it -> new Rows(List.of(), List.of(it), List.of(), List.of(), List.of(), List.of()))
                : Optional.empty();
    }

    @Override
    public Set<Long> about(Problem.Key key) {
        return Set.of(key.first());
    }
}
