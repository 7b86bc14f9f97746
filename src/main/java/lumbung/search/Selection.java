package lumbung.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.People;

/**
 * Whom something is to be done to: some people by their ids, or all whom a query finds but some. So a million may be chosen
 * without holding one of them.
 *
 * @param query as typed, where all that it finds are meant
 * @param ids those chosen; with a query, those left out of it
 * @param found how many the query finds, -1 while that is not known
 */
public record Selection(Optional<String> query, Set<Long> ids, long found) {
    public static final Selection NONE = new Selection(Optional.empty(), Set.of(), 0);
    private static final int CHUNK = 256;

    public Selection {
        ids = Set.copyOf(ids);
    }

    public static Selection of(Set<Long> ids) {
        return new Selection(Optional.empty(), ids, 0);
    }

    /** All whom a query finds; how many that are is yet to be {@linkplain #counted counted}. */
    public static Selection all(String query) {
        return new Selection(Optional.of(query), Set.of(), -1);
    }

    public Selection counted(long number) {
        return new Selection(query, ids, number);
    }

    public boolean isEmpty() {
        return query.isEmpty() ? ids.isEmpty() : found >= 0 && size() <= 0;
    }

    /** Whether somebody belongs to it; with a query, somebody whom it finds. */
    public boolean has(long id) {
        return ids.contains(id) == query.isEmpty();
    }

    /** With or without this person, the other way round than before. */
    public Selection turned(long id) {
        Set<Long> other = new HashSet<>(ids);
        if (!other.remove(id)) {
            other.add(id);
        }
        return new Selection(query, other, found);
    }

    /** With these people too, of whom the query, where there is one, finds each. */
    public Selection with(List<Long> more) {
        Set<Long> other = new HashSet<>(ids);
        if (query.isEmpty()) {
            other.addAll(more);
        } else {
            more.forEach(other::remove);
        }
        return new Selection(query, other, found);
    }

    /** How many they are, -1 while that is not known. */
    public long size() {
        return query.isEmpty() ? ids.size() : found < 0 ? -1 : found - ids.size();
    }

    /** What is noted of it in the journal: the query in its canonical form and how many were left out, or how many. */
    public Outcome<String> written(Finder finder) {
        if (query.isEmpty()) {
            return Outcome.done("ditandai:" + ids.size());
        }
        String but = ids.isEmpty() ? "" : " kecuali:" + ids.size();
        return finder.parse(query.get()).map(parsed -> parsed.canonical() + but);
    }

    /**
     * Everybody of it in turn, as the register stands now, until the visitor has had enough and answers false. Who is gone is
     * left out.
     *
     * @return whether all were visited; refused where the query is not understood any more
     */
    public Outcome<Boolean> each(Finder finder, People people, Predicate<Card> visitor) {
        if (query.isEmpty()) {
            return Outcome.done(each(people, visitor));
        }
        return finder.parse(query.get()).map(parsed -> {
            boolean[] whole = {true};
            finder.each(parsed, card -> {
                whole[0] = ids.contains(card.id()) || visitor.test(card);
                return whole[0];
            });
            return whole[0];
        });
    }

    private boolean each(People people, Predicate<Card> visitor) {
        List<Long> sorted = new ArrayList<>(ids);
        sorted.sort(null);
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            for (Card card : people.cards(sorted.subList(from, Math.min(sorted.size(), from + CHUNK)))) {
                if (!visitor.test(card)) {
                    return false;
                }
            }
        }
        return true;
    }
}
