package lumbung.pricing.json;

import lumbung.message.Message;
import lumbung.pricing.rule.PriceRule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One rule as it is kept: the JSON of files, in one line, with numbers for words. */
public final class RuleText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RuleText() {}

    public static String write(PriceRule rule) {
        return MAPPER.writeValueAsString(
                new RuleForm(NumberKeys.PLAIN).write(rule).fields());
    }

    /** The rule that {@link #write} wrote; whatever else is a fault of the program. */
    public static PriceRule read(String kept) {
        Part.Notes notes = new Part.Notes();
        try {
            PriceRule rule = new RuleForm(NumberKeys.PLAIN).read(new Part(MAPPER.readTree(kept), "", notes));
            notes.mistakes().stream().findFirst().ifPresent(it -> {
                throw fault(it.place(), it.reason());
            });
            return rule;
        } catch (Mistake e) {
            throw fault(e.refusal().place(), e.refusal().reason());
        }
    }

    private static IllegalStateException fault(String place, Message reason) {
        return new IllegalStateException("a kept rule cannot be read, " + place + ": " + reason);
    }
}
