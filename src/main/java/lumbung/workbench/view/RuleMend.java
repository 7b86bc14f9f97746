package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.inspection.Fix;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.typed.RuleTexts;
import lumbung.workbench.view.Choice.Item;

/**
 * Mends something of the rule that is being written: the keyboard goes to the bracket, and what would be right is put there.
 *
 * @param value empty where somebody has to decide
 */
record RuleMend(String field, String value) implements Event.Answer {
    /** What can be done about what is the matter, numbered. */
    static List<Item> items(List<Problem> problems, Map<String, String> texts, LocalDate today) {
        List<Item> items = new ArrayList<>();
        for (Problem problem : problems) {
            for (Fix fix : problem.fixes()) {
                if (fix instanceof Fix.Opens opens && opens.target() instanceof Fix.Target.Rule target) {
                    items.add(item(fix.title(), of(target, fix.title(), texts, today)));
                }
            }
            if (problem.kind().equals("price.cost")) {
                items.add(item(Message.of("rule.mend.floor"), new RuleMend("floor", "ya")));
            }
        }
        List<Item> numbered = new ArrayList<>();
        for (Item item : items) {
            char digit = numbered.size() < 9 ? (char) ('1' + numbered.size()) : 0;
            numbered.add(new Item(digit, item.label(), item.note(), item.effects()));
        }
        return List.copyOf(numbered);
    }

    private static Item item(Message label, RuleMend mend) {
        return new Item((char) 0, label, "", List.of(new Effect.Hear(mend)));
    }

    /** What a fix that opens a rule puts there. */
    static RuleMend of(Fix.Target.Rule target, Message title, Map<String, String> texts, LocalDate today) {
        String field = RuleTexts.field(target.part());
        if (!target.value().isEmpty()) {
            return new RuleMend(field, target.value());
        }
        return switch (title.key()) {
            case "pricing.fix.priority", "pricing.fix.gap" ->
                new RuleMend(field, String.valueOf(title.arguments().get(0)));
            case "pricing.fix.endless" ->
                new RuleMend(field, RuleJobs.yearsEnd(today).toString());
            case "pricing.fix.cost" -> cost(field, title, texts);
            default -> new RuleMend(field, "");
        };
    }

    /** A fixed price of one tier can be raised; what else goes below cost somebody has to decide. */
    private static RuleMend cost(String field, Message title, Map<String, String> texts) {
        boolean fixed = texts.getOrDefault("kind.0", "").equals("fixed") && !texts.containsKey("kind.1");
        return fixed && title.arguments().get(0) instanceof Rupiah least
                ? new RuleMend("amount.0", String.valueOf(least.amount()))
                : new RuleMend(field, "");
    }
}
