package lumbung.pricing.rule;

import java.util.OptionalInt;
import java.util.OptionalLong;
import lumbung.pricing.goods.Rupiah;

/** What a rule gives along: derived from what was bought, never typed, never counted as bought. */
public sealed interface GoodsEffect extends Effect {
    /** How many pieces for so much bought, whole ones only. */
    long pieces(long bought);

    /** Which product; empty for the one that was bought, the cheapest where they are several. */
    OptionalLong product();

    /** What one piece costs; nothing, or a token price. */
    Rupiah token();

    /** In how many days to ask how it was; empty for goods nobody asks about. */
    default OptionalInt followUpDays() {
        return OptionalInt.empty();
    }

    /**
     * So many for every so many bought.
     *
     * @param every how many bring {@code free}
     * @param repeating whether again for every further so many
     * @param offset how many bought bring nothing
     * @param cap most that an order brings; empty for no end
     */
    record Bonus(
            long every, long free, OptionalLong product, boolean repeating, long offset, OptionalLong cap, Rupiah token)
            implements GoodsEffect {
        public Bonus {
            if (every < 1 || free < 1 || offset < 0) {
                throw new IllegalArgumentException(free + " for " + every + " from " + offset);
            }
        }

        /** For every so many again, of the same product, without an end. */
        public static Bonus of(long every, long free) {
            return new Bonus(every, free, OptionalLong.empty(), true, 0, OptionalLong.empty(), Rupiah.NOTHING);
        }

        @Override
        public long pieces(long bought) {
            long times = Math.max(0, bought - offset) / every;
            long given = (repeating ? times : Math.min(1, times)) * free;
            return Math.min(given, cap.orElse(Long.MAX_VALUE));
        }

        /** How many more would bring another piece; 0 or less where none would. */
        public long missing(long bought) {
            long most = Math.min(repeating ? Long.MAX_VALUE : free, cap.orElse(Long.MAX_VALUE));
            long past = bought - offset;
            return pieces(bought) >= most ? 0 : every - (past < 0 ? past : past % every);
        }
    }

    /**
     * Something to try, with somebody asking later how it was: R064.
     *
     * @param tasted the product
     * @param given how many
     * @param followUp in how many days to ask
     */
    record Tester(long tasted, long given, int followUp) implements GoodsEffect {
        @Override
        public long pieces(long bought) {
            return given;
        }

        @Override
        public OptionalLong product() {
            return OptionalLong.of(tasted);
        }

        @Override
        public Rupiah token() {
            return Rupiah.NOTHING;
        }

        @Override
        public OptionalInt followUpDays() {
            return OptionalInt.of(followUp);
        }
    }
}
