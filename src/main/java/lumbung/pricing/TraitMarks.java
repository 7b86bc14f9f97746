package lumbung.pricing;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.Who;

/** A bit for every trait that some rule asks about, so that asking whether a buyer has it is a look at one bit. */
final class TraitMarks {
    private final Map<Trait, Integer> bits = new HashMap<>();

    static TraitMarks of(Collection<PriceRule> rules) {
        TraitMarks marks = new TraitMarks();
        for (PriceRule rule : rules) {
            marks.add(rule.who().any());
            marks.add(rule.who().all());
            marks.add(rule.who().none());
        }
        return marks;
    }

    private void add(Set<Trait> traits) {
        traits.forEach(trait -> bits.putIfAbsent(trait, bits.size()));
    }

    /** The bits of a buyer. */
    BitSet of(Buyer buyer) {
        BitSet marks = new BitSet(bits.size());
        for (Trait trait : buyer.traits()) {
            Integer bit = bits.get(trait);
            if (bit != null) {
                marks.set(bit);
            }
        }
        return marks;
    }

    Mask mask(Who who) {
        return new Mask(bits(who.any()), bits(who.all()), bits(who.none()));
    }

    private int[] bits(Set<Trait> traits) {
        return traits.stream().mapToInt(bits::get).sorted().toArray();
    }

    /** Whom a rule is for, in bits. */
    static final class Mask {
        private final int[] any;
        private final int[] all;
        private final int[] none;
        /** Nearly every rule is for all who have one trait: that one, or -1. */
        private final int only;

        private Mask(int[] any, int[] all, int[] none) {
            this.any = any;
            this.all = all;
            this.none = none;
            this.only = any.length == 1 && all.length == 0 && none.length == 0 ? any[0] : -1;
        }

        boolean holds(BitSet marks) {
            return only >= 0 ? marks.get(only) : eachHolds(marks);
        }

        private boolean eachHolds(BitSet marks) {
            return (any.length == 0 || some(any, marks)) && count(all, marks) == all.length && !some(none, marks);
        }

        private static boolean some(int[] wanted, BitSet marks) {
            for (int bit : wanted) {
                if (marks.get(bit)) {
                    return true;
                }
            }
            return false;
        }

        private static int count(int[] wanted, BitSet marks) {
            int found = 0;
            for (int bit : wanted) {
                found += marks.get(bit) ? 1 : 0;
            }
            return found;
        }
    }
}
