package lumbung.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Session;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Candidates;
import lumbung.register.Card;
import lumbung.register.Distinct;
import lumbung.register.matching.Blocks;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.Duplicates;
import lumbung.register.matching.Resemblance;
import lumbung.search.Query;
import lumbung.workbench.view.Progress;
import lumbung.workbench.view.Twins;

/** Looks for people who may be one, block by block. */
final class Likely implements Twins {
    /** A pair by its ids. */
    private record Look(long first, long second, int score, List<Message> evidence, boolean proposed) {
        static Look of(lumbung.register.matching.Pair pair) {
            return new Look(pair.first(), pair.second(), pair.score(), pair.evidence(), pair.proposed());
        }
    }

    private final Session session;

    Likely(Session session) {
        this.session = session;
    }

    @Override
    public List<Twins.Pair> likely(int limit, Progress progress) {
        Blocks blocks = new Blocks();
        Map<Long, Candidate> met = new HashMap<>();
        Set<List<Long>> apart = apart();
        List<Look> found = new ArrayList<>();
        Candidates candidates = new Candidates(session.people().directory());
        long all = session.people().count();
        session.finder().each(Query.ALL, card -> {
            Candidate one = candidates.of(card);
            for (long id : blocks.candidates(one)) {
                Look pair = Look.of(Duplicates.compare(one, met.get(id)));
                if (pair.proposed() && !apart.contains(List.of(pair.first(), pair.second()))) {
                    found.add(pair);
                }
            }
            blocks.add(one);
            met.put(one.id(), one);
            progress.done(met.size(), all);
            return !progress.cancelled();
        });
        found.sort(Comparator.comparingInt(Look::score).reversed().thenComparing(Look::first));
        return shown(found.subList(0, Math.min(limit, found.size())));
    }

    private Set<List<Long>> apart() {
        Set<List<Long>> apart = new HashSet<>();
        for (Distinct pair : session.people().distinct()) {
            apart.add(List.of(pair.firstId(), pair.secondId()));
        }
        return apart;
    }

    private List<Twins.Pair> shown(List<Look> pairs) {
        List<Twins.Pair> shown = new ArrayList<>();
        for (Look pair : pairs) {
            Optional<Card> one = session.people().card(pair.first());
            Optional<Card> other = session.people().card(pair.second());
            if (one.isPresent() && other.isPresent()) {
                Resemblance why = new Resemblance(pair.score(), pair.evidence());
                shown.add(new Twins.Pair(one.get(), other.get(), why));
            }
        }
        return List.copyOf(shown);
    }

    @Override
    public Outcome<Long> merge(long kept, long gone, Set<String> fromGone) {
        return new Merging(session).merge(kept, gone, fromGone);
    }

    @Override
    public Outcome<Long> different(long one, long other) {
        Message what = Message.of("register.operation.distinct", name(one), name(other));
        Intent intent = session.ledger().intent(what);
        return session.ledger().write(intent, changes -> {
            changes.add(Distinct.of(changes.newId(), one, other));
            return Outcome.done(one);
        });
    }

    private String name(long id) {
        return session.people()
                .card(id)
                .map(card -> card.person().naming().shown())
                .orElse("");
    }
}
