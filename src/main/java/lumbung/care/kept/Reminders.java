package lumbung.care.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import lumbung.orders.kept.CustomerTotal;

/**
 * Of whom a day reminds, found in the figures beside the orders without reading everybody. Who was dismissed from a list does not
 * stand on it.
 */
public interface Reminders {
    /** How many days somebody stays due who does not order. */
    int DUE_DAYS = 30;

    /** How many days somebody stays among those going quiet. */
    int QUIET_DAYS = 90;

    /** For how many days a round number of orders is worth a word. */
    int THANK_DAYS = 30;

    /** Of how many of the newest introductions it is asked whether anybody said thanks. */
    int INTRODUCTIONS = 500;

    /** Which order is worth a word. */
    List<Long> ROUND = List.of(50L, 100L);

    /** Whose next order is due and who has not waited twice as long yet, who waits longest first. */
    Listed<CustomerTotal> due(Asked asked);

    /** Who has waited twice as long as usual, who began to last first. */
    Listed<CustomerTotal> quiet(Asked asked);

    /** Who brought others, the newest first; nobody who was thanked or given something since. */
    Listed<Introducer> introducers(Asked asked);

    /** Who ordered for a round number of times, the newest first; nobody who was thanked since. */
    Listed<CustomerTotal> round(Asked asked);

    /** Regulars of whom their business noted nothing for long, those who ordered last first; only of businesses that note at all. */
    List<CustomerTotal> silent(Asked asked, Silence silence);

    /** How long people waited for their answers in some days, in minutes, the shortest first; of the newest 2,000. */
    List<Long> answerMinutes(Asked asked, LocalDate from);

    /** Of the customers who ordered on some days those who had ordered on an earlier day too. */
    Repeats repeats(Asked asked, LocalDate from);

    /**
     * What is asked for.
     *
     * @param business of which business; empty for of all
     * @param limit how many at most
     */
    record Asked(OptionalLong business, LocalDate today, int limit) {
        /** The same of one business. */
        public Asked with(long businessId) {
            return new Asked(OptionalLong.of(businessId), today, limit);
        }
    }

    /**
     * What is called silence.
     *
     * @param person of whom; empty for of all
     * @param orders how many orders make a regular
     * @param active on which day or later the last order was
     * @param since from which day on nothing was noted
     */
    record Silence(OptionalLong person, int orders, LocalDate active, LocalDate since) {}

    /**
     * The first of a list.
     *
     * @param count how many there are in all
     */
    record Listed<T>(List<T> first, long count) {
        public Listed {
            first = List.copyOf(first);
        }
    }

    /** Somebody who brought others, and how many. */
    record Introducer(long personId, long brought) {}

    /**
     * Customers, each once for each business.
     *
     * @param again those who had ordered before
     * @param customers all who ordered
     */
    record Repeats(long again, long customers) {}
}
