package lumbung.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lumbung.journal.Change;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Everyone;
import lumbung.store.Store;
import lumbung.store.TestStore;

/** A register with somebody at work in it, for tests. */
final class Office implements AutoCloseable {
    final Store store;
    final Ledger ledger;
    final Import imports;

    Office(Store store) {
        this.store = store;
        this.ledger = store.ledger(7);
        this.imports =
                new Import(ledger, new Import.Register(store.people(), everyone()), store.importLog(), TestStore.CLOCK);
    }

    static Office derby() {
        return new Office(TestStore.derby());
    }

    Everyone everyone() {
        return visitor -> people().stream().takeWhile(visitor).forEach(seen -> {});
    }

    /** Everybody, oldest first. */
    List<Card> people() {
        List<Long> ids = new ArrayList<>();
        for (Operation operation : ledger.recent(10_000)) {
            ledger.entries(operation, 1_000_000).stream()
                    .map(Change::row)
                    .filter(row -> row.table().equals("person"))
                    .forEach(row -> ids.add(row.id()));
        }
        return store.people().cards(ids.stream().distinct().sorted().toList());
    }

    Card named(String name) {
        return people().stream()
                .filter(card -> card.person().naming().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Report apply(Path file) {
        return apply(
                file,
                Plan.of(new Mappings(ledger, store.settings())
                        .of(Source.open(file).get())));
    }

    Report apply(Path file, Plan plan) {
        return imports.apply(Source.open(file).get(), plan, Watcher.NONE).get();
    }

    List<Verdict> verdicts(Path file, Plan plan) {
        List<Verdict> verdicts = new ArrayList<>();
        imports.preview(Source.open(file).get(), plan, (verdict, row) -> verdicts.add(verdict))
                .get();
        return verdicts;
    }

    List<Verdict> verdicts(Path file) {
        return verdicts(file, Plan.of(Guess.of(Source.open(file).get())));
    }

    Outcome<Operation> undo() {
        return ledger.undo(OptionalLong.empty(), done -> {});
    }

    @Override
    public void close() {
        store.close();
    }
}
