package lumbung.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.People;
import lumbung.search.Completion;
import lumbung.search.Finder;
import lumbung.search.Node;
import lumbung.search.Operator;
import lumbung.search.Order;
import lumbung.search.Query;

/** Answers queries to somebody who does not see everybody: to each of them the bound is added, whatever it asks for. */
final class GuardedFinder implements Finder {
    private static final int MOST_TRIED = 4_096;

    private final Finder inner;
    private final Finder unscoped;
    private final People everybody;
    private final Scope scope;

    GuardedFinder(Finder inner, People everybody, Scope scope) {
        this.inner = inner.about(scope.businessId());
        this.unscoped = inner;
        this.everybody = everybody;
        this.scope = scope;
    }

    private Query bound(Query query) {
        Node.Condition bound =
                new Node.Condition(Scope.FIELD, Operator.IS, List.of(String.valueOf(scope.businessId())));
        return query.and(bound, scope.meaning());
    }

    @Override
    public Outcome<Query> parse(String text) {
        Outcome<Query> own = inner.parse(text);
        return own.isDone() ? own : unscoped.parse(text).fold(query -> another(query, own), refusal -> own);
    }

    /** What only makes sense to somebody who sees every business is told as what it is: another's. */
    private Outcome<Query> another(Query query, Outcome<Query> own) {
        return others(query.tree())
                .<Outcome<Query>>map(name -> Outcome.refused("access.refused.business", name))
                .orElse(own);
    }

    /** Another business that a query asks about: what a person is to it is none of an owner's affair. */
    private Optional<String> others(Node tree) {
        List<String> asked = new ArrayList<>();
        gather(tree, asked);
        return asked.stream().filter(this::meansAnother).findFirst();
    }

    private static void gather(Node node, List<String> asked) {
        if (node instanceof Node.And and) {
            and.parts().forEach(part -> gather(part, asked));
        } else if (node instanceof Node.Or or) {
            or.parts().forEach(part -> gather(part, asked));
        } else if (node instanceof Node.Not not) {
            gather(not.part(), asked);
        } else if (node instanceof Node.Condition condition) {
            for (String value : condition.values()) {
                int at = value.indexOf('@');
                if (at >= 0 || condition.field().equals(Scope.FIELD)) {
                    asked.add(value.substring(at + 1));
                }
            }
        }
    }

    private boolean meansAnother(String name) {
        String sought = name.toLowerCase(Locale.ROOT).replace("\"", "").strip();
        for (Business business : everybody.directory().businesses()) {
            boolean meant = business.name().toLowerCase(Locale.ROOT).contains(sought);
            if (meant && !scope.owns(business.id())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Completion completion() {
        return inner.completion();
    }

    /** Nobody sees more by asking for it. */
    @Override
    public Finder about(long businessId) {
        return this;
    }

    @Override
    public Directory directory() {
        return inner.directory();
    }

    @Override
    public Slice slice(Query query, Order order, Optional<Cursor> from, int limit) {
        Slice whole = inner.slice(bound(query), order, from, limit);
        return new Slice(scope.seen(whole.cards()), whole.more());
    }

    @Override
    public void each(Query query, Order order, Predicate<Card> visitor) {
        inner.each(bound(query), order, card -> visitor.test(scope.seen(card)));
    }

    @Override
    public long count(Query query, long most) {
        return inner.count(bound(query), most);
    }

    @Override
    public List<Card> best(String typed, int limit) {
        for (int tried = limit; ; tried *= 4) {
            List<Card> found = inner.best(typed, tried);
            List<Card> seen = scope.seen(found);
            if (seen.size() >= limit || found.size() < tried || tried > MOST_TRIED) {
                return seen.stream().limit(limit).toList();
            }
        }
    }
}
