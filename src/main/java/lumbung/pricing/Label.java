package lumbung.pricing;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.PriceRule;

/**
 * What a step of a price is called.
 *
 * @param title as it may be called at the counter
 * @param decision which meeting made it, where that may be told
 */
record Label(Quote.Cause cause, Message title, Optional<Decision> decision) {
    /** Nothing but a title. */
    static Label of(Quote.Cause cause, Message title) {
        return new Label(cause, title, Optional.empty());
    }

    /** A rule's; one about social households has neither name nor meeting. */
    static Label of(PriceRule rule) {
        Quote.Cause cause = new Quote.Cause.ByRule(rule.version());
        return rule.isHidden()
                ? of(cause, Message.of("pricing.title.hidden"))
                : new Label(
                        cause,
                        Message.of("pricing.title", rule.name()),
                        rule.authority().decision());
    }
}
