package lumbung.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lumbung.access.Session;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Duplicates;
import lumbung.register.Phone;
import lumbung.register.editing.Entry;
import lumbung.register.matching.Pair;
import lumbung.register.matching.Resemblance;
import lumbung.workbench.view.Search;
import lumbung.workbench.view.Twins;

/** Who of the register may be somebody who is being typed: looked for by number and by name, never among everybody. */
final class Resembling {
    private static final int ALIKE = 30;

    private final Session session;
    private final Search search;

    Resembling(Session session, Search search) {
        this.session = session;
        this.search = search;
    }

    List<Twins.Pair> of(Entry typed, int limit) {
        Card card = CardRows.with(Card.of(typed.person()), typed.person(), typed.rows());
        Map<Long, Card> near = new LinkedHashMap<>();
        for (Phone phone : card.phones()) {
            List<Long> ids =
                    phone.e164().isEmpty() ? List.of() : session.people().withPhone(phone.e164());
            session.people()
                    .cards(ids.subList(0, Math.min(ids.size(), ALIKE)))
                    .forEach(other -> near.put(other.id(), other));
        }
        String name = card.person().naming().name();
        if (!name.isBlank()) {
            search.find(name, ALIKE).forEach(other -> near.put(other.id(), other));
        }
        Duplicates among = new Duplicates(session.people(), visitor -> visit(near.values(), visitor));
        List<Twins.Pair> pairs = new ArrayList<>();
        for (Pair pair : among.of(card)) {
            long other = pair.first() == card.id() ? pair.second() : pair.first();
            Resemblance why = new Resemblance(pair.score(), pair.evidence());
            pairs.add(new Twins.Pair(card, near.get(other), why));
        }
        return List.copyOf(pairs.subList(0, Math.min(limit, pairs.size())));
    }

    private static void visit(Collection<Card> cards, Predicate<Card> visitor) {
        for (Card card : cards) {
            if (!visitor.test(card)) {
                return;
            }
        }
    }
}
