package lumbung.pricing;

import java.util.List;
import lumbung.pricing.rule.Effect;

/**
 * A rule that nothing stands in the way of, with what it would do to which lines.
 *
 * @param count what it counted
 */
record Offer(Compiled rule, Effect effect, long count, List<WorkingLine> lines) {}
