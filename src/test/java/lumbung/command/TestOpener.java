package lumbung.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.access.Clerk;
import lumbung.access.Opener;
import lumbung.access.Session;
import lumbung.journal.Ledger;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.People;
import lumbung.search.Finder;
import lumbung.search.Meaning;
import lumbung.search.Query;
import lumbung.settings.Home;
import lumbung.settings.StartOptions;
import lumbung.store.Opening;
import lumbung.store.Store;

record TestOpener(Path folder) implements Opener {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:02:00Z"), ZoneId.of("Asia/Jakarta"));

    @Override
    public Outcome<Session> open(StartOptions options) {
        Home home = new Home(folder);
        return new Opening(home, CLOCK).embedded().then(store -> seat(store, home));
    }

    private static Outcome<Session> seat(Store store, Home home) {
        List<Clerk> clerks = store.clerks().all();
        Clerk clerk = clerks.isEmpty() ? new Clerk(0, 0, "-", Clerk.Duty.CLERK, 0) : clerks.get(0);
        return Outcome.done(new Session(
                clerk,
                store.clerks(),
                store.ledger(clerk.id()),
                store.people(),
                new Naive(store.ledger(0), store.people()),
                store.importLog(),
                store.settings(),
                home,
                CLOCK,
                store::close));
    }

    private record Naive(Ledger ledger, People people) implements Finder {
        @Override
        public Slice slice(Query query, Optional<Cursor> from, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void each(Query query, Predicate<Card> visitor) {
            List<Long> ids = ledger.recent(10_000).stream()
                    .flatMap(it -> ledger.entries(it, 100_000).stream())
                    .filter(it -> it.row().table().equals("person"))
                    .map(it -> it.row().id())
                    .distinct()
                    .toList();
            Meaning meaning = query.meaning(text -> Meaning.tested(card ->
                    card.person().naming().name().toLowerCase(Locale.ROOT).contains(text.words())));
            boolean all = people.cards(ids).stream()
                    .filter(meaning.test())
                    .sorted(Comparator.comparing(card -> card.person().naming().name()))
                    .allMatch(visitor);
            java.util.logging.Logger.getGlobal().finest(() -> "" + all);
        }
    }
}
