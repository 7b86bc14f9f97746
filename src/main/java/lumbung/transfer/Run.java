package lumbung.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Completion;
import lumbung.register.Consent;
import lumbung.register.PersonRow;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.Duplicates;
import lumbung.register.matching.Names;
import lumbung.register.matching.Pair;

/** One reading of a list from the first row to the last: decides for each row and writes what follows to the changes. */
final class Run implements Sheet.Visitor {
    private static final int CHUNK = 200;

    private final Desk desk;
    private final Watcher watcher;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<Verdict.Kind, Long> counts = new EnumMap<>(Verdict.Kind.class);
    private final LongMap lines = new LongMap();
    private long aside;
    private boolean cancelled;

    Run(Desk desk, Watcher watcher) {
        this.desk = desk;
        this.watcher = watcher;
    }

    /** A row that waits for its chunk: read, or refused already. */
    private record Pending(SourceRow row, Outcome<Draft> draft, Prints.Print print, Roster.Somebody person) {}

    @Override
    public boolean row(SourceRow row) {
        Outcome<Draft> draft = desk.reading().drafting().of(row);
        add(draft.fold(
                done -> new Pending(
                        row,
                        draft,
                        desk.reading().prints().of(row),
                        new Roster.Somebody(done.naming().shown(), desk.listed().candidate(done))),
                refusal -> refused(row, refusal)));
        return !cancelled;
    }

    @Override
    public boolean broken(SourceRow raw, Refusal refusal) {
        add(refused(raw, refusal));
        return !cancelled;
    }

    @Override
    public void aside(long line, String text) {
        aside++;
    }

    /** What came of it all; call it when the sheet is read. */
    Optional<Report> finish() {
        decideAll();
        List<Message> remarks = new ArrayList<>();
        List<String> left = desk.plan().mapping().columns(Field.IGNORED);
        if (!left.isEmpty()) {
            remarks.add(Message.of("transfer.remark.columns_left", left.size(), String.join(", ", left)));
        }
        remarks.addAll(desk.listed()
                .remarks()
                .all(
                        desk.listed().places().areas().made(),
                        desk.listed().places().circles().made()));
        return cancelled ? Optional.empty() : Optional.of(new Report(counts, aside, remarks));
    }

    private static Pending refused(SourceRow row, Refusal refusal) {
        Candidate nobody = new Candidate(
                0, Candidate.Called.by(Names.fold("")), List.of(), Candidate.Place.UNKNOWN, Candidate.Traits.UNKNOWN);
        return new Pending(row, Outcome.refused(refusal), new Prints.Print("", ""), new Roster.Somebody("", nobody));
    }

    private void add(Pending row) {
        pending.add(row);
        if (pending.size() == CHUNK) {
            decideAll();
        }
    }

    /** Fetches the cards that this chunk needs in one go, then decides row by row. */
    private void decideAll() {
        desk.there()
                .shelf()
                .fetch(pending.stream()
                        .filter(it -> it.draft().isDone())
                        .flatMap(this::needed)
                        .distinct()
                        .toList());
        for (Pending next : pending) {
            if (!cancelled) {
                tell(
                        next.draft()
                                .fold(
                                        draft -> decide(next, draft),
                                        refusal -> Verdict.refused(
                                                next.row(), desk.name(next.row()), refusal.place(), refusal.reason())),
                        next.row());
            }
        }
        pending.clear();
    }

    private Stream<Long> needed(Pending next) {
        Roster roster = desk.there().roster();
        if (roster.registered() == 0 || desk.there().known().get(next.print().listedKey()) != LongMap.NONE) {
            return Stream.empty();
        }
        long known = desk.there().known().get(next.print().rowKey());
        if (known != LongMap.NONE) {
            return Stream.of(known);
        }
        OptionalInt same = roster.same(next.person());
        int[] places = same.isPresent()
                ? new int[] {same.getAsInt()}
                : roster.alike(next.person().candidate());
        return Arrays.stream(places).filter(roster::isRegistered).mapToObj(roster::id);
    }

    private void tell(Verdict verdict, SourceRow row) {
        counts.merge(verdict.kind(), 1L, Long::sum);
        watcher.row(verdict, row);
        cancelled = cancelled || watcher.cancelled();
    }

    private Verdict decide(Pending next, Draft draft) {
        long listed = next.print().listedKey();
        long earlier = lines.get(listed);
        if (earlier != LongMap.NONE) {
            long who = desk.there().known().get(listed);
            return verdict(
                    next,
                    Verdict.Kind.REPEATED,
                    who == LongMap.NONE ? 0 : who,
                    List.of(Message.of("transfer.same.line", earlier)));
        }
        long known = desk.there().known().get(listed);
        if (known != LongMap.NONE) {
            return again(next, known);
        }
        lines.put(listed, next.row().line());
        long rowKnown = desk.there().known().get(next.print().rowKey());
        if (rowKnown != LongMap.NONE) {
            return desk.there().roster().has(rowKnown) ? common(next, rowKnown) : again(next, rowKnown);
        }
        OptionalInt same = desk.there().roster().same(next.person());
        return same.isPresent() ? more(next, draft, same.getAsInt()) : other(next, draft);
    }

    /** A row that was taken over by an earlier import adds nothing, whatever was edited since. */
    private Verdict again(Pending next, long person) {
        boolean there = desk.there().roster().has(person);
        Message why = Message.of(there ? "transfer.same.import" : "transfer.skipped.removed");
        return verdict(next, there ? Verdict.Kind.SAME : Verdict.Kind.SKIPPED, there ? person : 0, List.of(why));
    }

    /** Known from an earlier import, but more is said of the whole list now. */
    private Verdict common(Pending next, long person) {
        Card card = desk.card(desk.there().roster().place(person));
        return complete(next, card, desk.listed().common(person, desk.ids()), List.of());
    }

    /** Somebody there with this name and number. */
    private Verdict more(Pending next, Draft draft, int place) {
        Card card = desk.card(place);
        Message why = desk.there().roster().isRegistered(place)
                ? Message.of("transfer.same.name_and_phone")
                : Message.of("transfer.same.line", desk.there().roster().line(place));
        List<Message> remarks = new ArrayList<>(List.of(why));
        remarks.addAll(draft.warnings());
        return complete(next, card, desk.listed().card(draft, card.id(), desk.ids()), remarks);
    }

    private Verdict complete(Pending next, Card card, Card listed, List<Message> before) {
        Completion completion = Completion.listing(card, listed, desk.directory());
        List<Message> remarks = new ArrayList<>(before);
        remarks.addAll(Facts.of(completion, desk.directory()));
        if (!completion.filled().isEmpty()) {
            desk.changes().change(completion.person());
        }
        List<PersonRow> taken = new ArrayList<>(completion.taken());
        consent(CardRows.with(card, completion.person(), taken), remarks).ifPresent(taken::add);
        taken.forEach(desk.changes()::add);
        boolean same = completion.filled().isEmpty() && taken.isEmpty();
        if (!same) {
            desk.there().shelf().touch(CardRows.with(card, completion.person(), taken));
        }
        desk.applied(next.print(), card.id());
        return verdict(next, same ? Verdict.Kind.SAME : Verdict.Kind.CHANGED, card.id(), remarks);
    }

    /** Nobody there of this name and number: a new person, perhaps a duplicate. */
    private Verdict other(Pending next, Draft draft) {
        Optional<Pair> alike = strongest(next);
        List<Message> remarks = new ArrayList<>();
        alike.ifPresent(pair -> remarks.addAll(desk.resemblance(pair)));
        remarks.addAll(draft.warnings());
        if (alike.isPresent() && desk.plan().options().skipDuplicates()) {
            long person = desk.there().roster().id((int) alike.get().second());
            return verdict(next, Verdict.Kind.SKIPPED, person, remarks);
        }
        long id = desk.changes().newId();
        Card card = desk.listed().card(draft, id, desk.ids());
        desk.changes().add(card.person());
        CardRows.of(card).forEach(desk.changes()::add);
        consent(card, remarks).ifPresent(desk.changes()::add);
        desk.applied(next.print(), id);
        desk.there()
                .roster()
                .listed(
                        id,
                        next.person(),
                        desk.reading().memory().pack(next.row()),
                        next.row().line());
        Verdict.Kind kind = alike.isPresent() ? Verdict.Kind.DUPLICATE : Verdict.Kind.NEW;
        long person =
                alike.map(pair -> desk.there().roster().id((int) pair.second())).orElse(id);
        return verdict(next, kind, person, remarks);
    }

    private Optional<Pair> strongest(Pending next) {
        return Arrays.stream(desk.there().roster().alike(next.person().candidate()))
                .mapToObj(place -> Duplicates.compare(next.person().candidate(), desk.candidate(place)))
                .filter(pair -> pair.score() >= Duplicates.STRONG)
                .max(Comparator.comparingInt(Pair::score));
    }

    /** The list's consent where nobody has answered yet; says where somebody withdrew. */
    private Optional<Consent> consent(Card card, List<Message> remarks) {
        if (desk.there().claims().withdrawn(card)) {
            desk.listed().remarks().withdrawn();
            remarks.add(Message.of("transfer.withdrawn"));
        }
        Optional<Consent> owed = desk.there().claims().owed(card, desk.ids());
        owed.ifPresent(consent -> remarks.add(Message.of("transfer.adds.consent")));
        return owed;
    }

    private Verdict verdict(Pending next, Verdict.Kind kind, long person, List<Message> remarks) {
        return new Verdict(next.row().line(), desk.name(next.row()), kind, person, "", remarks);
    }
}
