package lumbung.orders.kept;

import lumbung.pricing.Policy;
import lumbung.pricing.Usage;

/**
 * What an order was priced on beside rules and goods, so that it prices the same again.
 *
 * @param policy as it was settled then
 * @param usage of the rules that made it, before it
 */
public record Basis(Policy policy, Usage usage) {
    public static final Basis NONE = new Basis(Policy.USUAL, Usage.NONE);
}
