package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.PriceRule;

/** What a rule would have done: of orders that there were, or of typical baskets where there were none. */
public interface Effects {
    /**
     * With the rule as it is being written, beside the others.
     *
     * @param wordings all wordings of all rules as they are kept
     */
    Would of(PriceRule rule, List<PriceRule> wordings, Progress progress);

    /**
     * What it would have done.
     *
     * @param orders of the orders that there were; empty where it was tried on none
     * @param examples a few of them, or of the baskets
     */
    record Would(Optional<Orders> orders, List<Example> examples) {
        static final Would NOTHING = new Would(Optional.empty(), List.of());

        public Would {
            examples = List.copyOf(examples);
        }
    }

    /**
     * What it would have done to orders.
     *
     * @param since which orders were looked at, as a sentence begins
     * @param touched how many would have cost something else
     * @param dearer for how many people, who would have paid more
     * @param gainers who would have paid less, by place
     */
    record Orders(Message since, long touched, Change turnover, Change margin, long dearer, List<Gainers> gainers) {
        public Orders {
            gainers = List.copyOf(gainers);
        }
    }

    /** A sum without the rule and with it. */
    record Change(Rupiah before, Rupiah after) {}

    /** How many people of a place pay less. */
    record Gainers(String place, long people) {}

    /**
     * A basket without the rule and with it.
     *
     * @param basket whose, or of what
     * @param gift what comes along
     */
    record Example(Message basket, Change price, Optional<Message> gift) {}
}
