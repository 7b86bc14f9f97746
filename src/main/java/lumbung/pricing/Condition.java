package lumbung.pricing;

import java.util.Optional;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Limits;

/** What a rule asks for before it is asked how much somebody buys, in this order; each says why a rule drops out. */
enum Condition {
    /** A meeting approved it, and its time has come and not gone. */
    IN_FORCE {
        @Override
        boolean holds(Compiled rule, Occasion occasion) {
            return rule.inForce().contains(occasion.epochDay());
        }

        @Override
        Message reason(Compiled rule, Occasion occasion, Words words) {
            return words.notInForce(rule, occasion);
        }
    },
    WHO {
        @Override
        boolean holds(Compiled rule, Occasion occasion) {
            return rule.who().holds(occasion.traits());
        }

        @Override
        Message reason(Compiled rule, Occasion occasion, Words words) {
            return words.notForThem(rule.rule().who(), occasion.buyer());
        }
    },
    WHEN {
        @Override
        boolean holds(Compiled rule, Occasion occasion) {
            return rule.when().holds(occasion);
        }

        @Override
        Message reason(Compiled rule, Occasion occasion, Words words) {
            return words.notNow(rule, occasion);
        }
    },
    LIMITS {
        @Override
        boolean holds(Compiled rule, Occasion occasion) {
            return rule.rule().limits().isNone() || usedUp(rule, occasion).isEmpty();
        }

        @Override
        Message reason(Compiled rule, Occasion occasion, Words words) {
            return usedUp(rule, occasion).orElseThrow();
        }
    };

    /** Must be quick: it is asked of every rule about the goods. */
    abstract boolean holds(Compiled rule, Occasion occasion);

    /** Why it does not hold; asked only where it does not. */
    abstract Message reason(Compiled rule, Occasion occasion, Words words);

    private static final Condition[] ALL = values();

    /** The one that most rules fail is asked first. */
    static boolean allHold(Compiled rule, Occasion occasion) {
        return WHO.holds(rule, occasion)
                && IN_FORCE.holds(rule, occasion)
                && WHEN.holds(rule, occasion)
                && LIMITS.holds(rule, occasion);
    }

    /** Why a rule drops out; empty where it does not. */
    static Optional<Message> refusal(Compiled rule, Occasion occasion, Words words) {
        for (Condition condition : ALL) {
            if (!condition.holds(rule, occasion)) {
                return Optional.of(condition.reason(rule, occasion, words));
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> usedUp(Compiled rule, Occasion occasion) {
        Limits limits = rule.rule().limits();
        Usage.Used used = occasion.used(rule);
        if (isReached(limits.perPerson(), used.byPerson())) {
            return Optional.of(Message.of("pricing.drop.person", used.byPerson()));
        }
        if (isReached(limits.perHousehold(), used.byHousehold())) {
            return Optional.of(Message.of("pricing.drop.household", used.byHousehold()));
        }
        if (isReached(limits.times(), used.byAll())) {
            return Optional.of(Message.of("pricing.drop.times", used.byAll()));
        }
        Optional<Rupiah> budget = limits.budget();
        return budget.filter(it -> used.given().compareTo(it) >= 0).map(it -> Message.of("pricing.drop.budget", it));
    }

    private static boolean isReached(OptionalLong limit, long used) {
        return limit.isPresent() && used >= limit.getAsLong();
    }
}
