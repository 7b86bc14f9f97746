package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.access.ProductSheet;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A product to be read: its prices, how it keeps, the rules about it.
 *
 * @param id the product's
 * @param seen what was read; empty until then
 */
public record ProductView(long id, Optional<ProductView.Seen> seen, Strips strips)
        implements Able.Edits, Able.Advances, Able.Keeps {
    private static final int VALUE = 16;

    /** A product with what there is to say of it, and the rules about it. */
    record Seen(ProductSheet sheet, List<Strip> rules) implements Event.Answer {
        KeptProduct product() {
            return sheet.product();
        }
    }

    /** It is no longer there. */
    private record Gone() implements Event.Answer {}

    static ProductView of(long id) {
        return new ProductView(id, Optional.empty(), Strips.NONE);
    }

    @Override
    public Message name() {
        return seen.map(it -> Message.of("rule.product", it.product().name())).orElse(Message.of("rule.reading"));
    }

    @Override
    public Object key() {
        return "product " + id;
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> new Trade(desk.session())
                .prices().products().stream()
                        .filter(it -> it.id() == id)
                        .findFirst()
                        .map(it -> ProductSheet.of(it, desk.session()))
                        .<Event.Answer>map(it -> new Seen(it, rules(it, desk)))
                        .orElse(new Gone())));
    }

    private static List<Strip> rules(ProductSheet sheet, Desk desk) {
        List<Strip> lines = new ArrayList<>();
        for (KeptRule rule : sheet.rules()) {
            lines.add(Strip.GAP
                    .and(2, Ink.TEXT, Strip.literal(rule.rule().name()))
                    .and(38, Ink.DIM, RuleState.word(rule, desk.today()))
                    .ending(0, Ink.DIM, RuleState.time(rule, desk.today()))
                    .entering(new Effect.Open(RuleView.of(rule.number()))));
        }
        return List.copyOf(lines);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen now) {
            return Step.to(new ProductView(id, Optional.of(now), strips.with(lines(now))));
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        return strips.after(event, 0, this, it -> new ProductView(id, seen, it));
    }

    private static List<Strip> lines(Seen seen) {
        List<Strip> lines = new ArrayList<>();
        for (ProductSheet.Fact fact : seen.sheet.facts()) {
            lines.add(
                    fact.field().isEmpty()
                            ? Strip.GAP.and(VALUE, Ink.TEXT, fact.value())
                            : line(fact.field(), fact.value()));
        }
        if (!seen.product().sold()) {
            lines.add(Strip.of(Ink.WARNING, "rule.product.unsold"));
        }
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, "rule.product.rules"));
        lines.addAll(
                seen.rules.isEmpty()
                        ? List.of(Strip.GAP.and(2, Ink.DIM, Message.of("rule.product.rules.none")))
                        : seen.rules);
        return List.copyOf(lines);
    }

    private static Strip line(String name, Message value) {
        return Strip.of(Ink.DIM, "rule.product.field.".concat(name)).and(VALUE, Ink.TEXT, value);
    }

    @Override
    public Step edit() {
        return Step.to(this, new Effect.Open(KeepForm.of(new ProductFields(seen.map(Seen::product)))));
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_PRICES;
    }

    @Override
    public Optional<Message> nextStep() {
        return seen.map(it -> PriceDeeds.next(it.product()));
    }

    @Override
    public Permission advancing() {
        return Permission.KEEP_PRICES;
    }

    @Override
    public Step advance() {
        return Step.to(this, PriceDeeds.advance(seen.orElseThrow().product()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (seen.isEmpty()) {
            canvas.put(3, 0, Ink.DIM, scene.say("find.looking"));
        } else {
            strips.draw(canvas, scene);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("rule.product.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "edit", "advance", "back", "help", "menu");
    }
}
