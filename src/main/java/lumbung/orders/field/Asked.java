package lumbung.orders.field;

import java.util.Optional;
import java.util.Set;
import lumbung.orders.kept.Orders;
import lumbung.search.Meaning;
import lumbung.search.Sql;

/** Whom a condition about orders means: asked of the register once, and only if somebody has to be tested one by one. */
record Asked(Orders orders) {
    Meaning meaning(Sql condition) {
        Once people = new Once(orders, condition);
        return Meaning.exact(card -> people.get().contains(card.id()), condition);
    }

    /** Read at the first question. */
    private static final class Once {
        private final Orders orders;
        private final Sql condition;
        private Optional<Set<Long>> found = Optional.empty();

        Once(Orders orders, Sql condition) {
            this.orders = orders;
            this.condition = condition;
        }

        synchronized Set<Long> get() {
            if (found.isEmpty()) {
                found = Optional.of(orders.people(condition));
            }
            return found.get();
        }
    }
}
