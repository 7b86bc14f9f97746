package lumbung.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.journal.Change;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Directory;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.People;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.register.matching.Names;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.Meaning;
import lumbung.search.Query;
import lumbung.search.Standpoint;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Search;
import lumbung.workbench.view.Twins;

/** A small made-up village in a real register in memory, for screens to show. */
final class Village implements AutoCloseable {
    private final Store store = TestStore.derby();
    private final Ledger ledger = store.ledger(1);
    private long bongas3;
    private long bongas5;
    private long azzalea;

    Village() {
        ledger.write(ledger.intent(Message.of("register.operation.added", "data")), this::settle);
        person("Siti Aminah", "Bu", "0812-0000-3456", bongas3, RoleKind.CUSTOMER, RoleKind.RESELLER);
        person("Tarni", "Bu", "0812-0000-3457", bongas3, RoleKind.CUSTOMER);
        person("Warung Bu Yanto", "", "0812-0000-3458", bongas5, RoleKind.SHOP, RoleKind.RESELLER);
        person("Casmi", "Bu", "0812-0000-345", bongas5, RoleKind.PROSPECT);
        person("Darsono", "Pak", "", 0);
        person("Fatimah", "Bu Haji", "0812-0000-3460", bongas5, RoleKind.CUSTOMER, RoleKind.MEMBER);
    }

    private Outcome<Boolean> settle(Changes changes) {
        long desa = changes.newId();
        changes.add(new Area(desa, 0, 0, 0, "Bongas"));
        bongas3 = area(changes, desa, "03");
        bongas5 = area(changes, desa, "05");
        azzalea = changes.newId();
        changes.add(new Business(azzalea, 0, "Azzalea", OptionalInt.of(2020), "kue"));
        changes.add(new Clerk(1, 0, "Rini", Clerk.Duty.CLERK, 0));
        return Outcome.done(true);
    }

    private static long area(Changes changes, long desa, String name) {
        long id = changes.newId();
        changes.add(new Area(id, 0, desa, 3, name));
        return id;
    }

    private void person(String name, String address, String phone, long area, RoleKind... roles) {
        Message what = Message.of("register.operation.added", name);
        ledger.write(ledger.intent(what), changes -> {
            long id = changes.newId();
            changes.add(Person.named(id, new Naming(name, address, "")).with(new Dwelling(area, "", 0)));
            if (!phone.isEmpty()) {
                PhoneReading reading = Phones.read(phone).get(0);
                changes.add(new Phone(
                        changes.newId(),
                        0,
                        id,
                        reading.raw(),
                        reading.e164().orElse(""),
                        reading.kind(),
                        Answer.YES,
                        Optional.empty(),
                        false,
                        Term.ALWAYS));
            }
            for (RoleKind kind : roles) {
                changes.add(new Role(changes.newId(), 0, id, azzalea, kind, Term.ALWAYS));
            }
            if (roles.length > 1) {
                LocalDate day = LocalDate.of(2026, 3, 1);
                changes.add(new Consent(
                        changes.newId(), 0, id, Purpose.PROMO, azzalea, true, new Proof(Proof.Method.FORM, ""), day));
            }
            return Outcome.done(id);
        });
    }

    Desk desk() {
        Clerk clerk = new Clerk(1, 0, "Rini", Clerk.Duty.CLERK, 0);
        Session session = new Session(
                clerk,
                store.clerks(),
                ledger,
                store.people(),
                new NoFinder(),
                store.importLog(),
                store.settings(),
                TestStore.home(),
                TestStore.CLOCK,
                store::close);
        Search search = new ByReading(store.people(), ledger);
        return new Desk(session, search, new Typing(session, search), new Alike(), PaperLists.traffic());
    }

    @Override
    public void close() {
        store.close();
    }

    /** The session's finder, which the workbench does not use itself. */
    private static final class NoFinder implements Finder {
        @Override
        public Outcome<Query> parse(String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public lumbung.search.Completion completion() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count(Query query, long most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Card> best(String typed, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Slice slice(Query query, Optional<Cursor> from, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void each(Query query, java.util.function.Predicate<Card> visitor) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Alike implements Twins {
        @Override
        public List<Pair> likely(int limit, lumbung.workbench.view.Progress progress) {
            List<Card> all = new ByReading(store.people(), ledger).all();
            return List.of(new Pair(all.get(4), all.get(5), Names.compare(Names.fold("Siti"), Names.fold("Sitti"))));
        }

        @Override
        public Outcome<Long> merge(long kept, long gone, Set<String> fromGone) {
            return ledger.write(ledger.intent(Message.of("register.operation.changed", "x")), changes -> {
                changes.remove(store.people().card(gone).orElseThrow().person());
                return Outcome.done(kept);
            });
        }

        @Override
        public Outcome<Long> different(long one, long other) {
            return Outcome.done(one);
        }
    }

    /** Finds by reading everybody. */
    private record ByReading(People people, Ledger ledger) implements Search {
        List<Card> all() {
            Set<Long> ids = new LinkedHashSet<>();
            for (Operation operation : ledger.recent(1000)) {
                for (Change change : ledger.entries(operation, 100)) {
                    ids.add(change.row().subject());
                }
            }
            List<Card> all = new ArrayList<>(people.cards(ids));
            all.sort(Comparator.comparing((Card card) -> key(card)).thenComparing(Card::id));
            return all;
        }

        private static String key(Card card) {
            return Names.fold(card.person().naming().name()).key();
        }

        @Override
        public Outcome<Query> parse(String text) {
            Directory directory = people.directory();
            Catalogue catalogue = new Catalogue(RegisterFields.all(directory.levels()));
            return Query.parse(text, catalogue, new Standpoint(directory, LocalDate.now(TestStore.CLOCK)));
        }

        @Override
        public Finder.Slice slice(Query query, Optional<Finder.Cursor> from, int limit) {
            Meaning meaning =
                    query.meaning(text -> Meaning.tested(card -> folded(card).contains(folded(text.words()))));
            List<Card> found = new ArrayList<>(all());
            found.removeIf(meaning.test().negate());
            return new Finder.Slice(found, false);
        }

        @Override
        public Finder.Cursor cursor(Card card, boolean backwards) {
            return new Finder.Cursor(key(card), card.id(), backwards);
        }

        @Override
        public Finder.Cursor last() {
            return new Finder.Cursor("\uFFFF", Long.MAX_VALUE, true);
        }

        @Override
        public List<Card> find(String words, int limit) {
            return parse(words)
                    .fold(query -> slice(query, Optional.empty(), limit).cards(), no -> List.of());
        }

        private static String folded(Card card) {
            return folded(card.person().naming().shown());
        }

        private static String folded(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
