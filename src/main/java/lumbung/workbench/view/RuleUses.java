package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.pricing.RuleSentence;
import lumbung.pricing.Rulebook;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.register.Subject;

/** Whom and what a rule touches: for whom it is, its goods, the other rules about them. Enter opens each. */
public final class RuleUses {
    private static final int MOST = 12;

    private RuleUses() {}

    public static Effect of(long number) {
        return new Effect.Run((desk, progress) -> RuleJobs.last(new Trade(desk.session()).prices(), number)
                .<Event.Answer>map(it -> Event.Wishes.of(new Effect.PopUp(shown(it, desk))))
                .orElse(Event.Wishes.of()));
    }

    private static View shown(KeptRule kept, Desk desk) {
        Trade trade = new Trade(desk.session());
        Rulebook.Ground ground = trade.ground();
        PriceRule rule = kept.rule();
        RuleSentence sentence = new RuleSentence(ground.names());
        List<Choice.Item> items = new ArrayList<>();
        Stream.of(rule.who().any(), rule.who().all(), rule.who().none())
                .flatMap(it -> it.stream())
                .forEach(trait ->
                        items.add(item(Message.of("rule.uses.who", sentence.trait(trait)), opening(trait, desk))));
        List<Product> goods =
                ground.products().stream().filter(rule.what()::meets).toList();
        goods.stream()
                .limit(MOST)
                .forEach(it -> items.add(item(
                        Message.of("rule.uses.what", it.name()), List.of(new Effect.Open(ProductView.of(it.id()))))));
        if (goods.size() > MOST) {
            items.add(item(Message.of("rule.uses.more", goods.size() - MOST), List.of()));
        }
        trade.lastWordings().stream()
                .filter(it -> it.number() != kept.number())
                .filter(it -> !RuleState.isEnded(it, desk.today()))
                .filter(it -> goods.stream().anyMatch(it.rule().what()::meets))
                .limit(MOST)
                .forEach(it -> items.add(item(
                        Message.of("rule.uses.rule", it.rule().name()),
                        List.of(new Effect.Open(RuleView.of(it.number()))))));
        if (items.isEmpty()) {
            items.add(item(Message.of("rule.uses.none"), List.of()));
        }
        return Choice.of(Message.of("rule.uses", rule.name()), items);
    }

    private static Choice.Item item(Message label, List<Effect> effects) {
        return new Choice.Item((char) 0, label, "", effects);
    }

    private static List<Effect> opening(Trait trait, Desk desk) {
        if (trait instanceof Trait.Found found) {
            return desk.people().directory().segment(found.query()).stream()
                    .<Effect>map(it -> new Effect.Open(SegmentView.of(it)))
                    .toList();
        }
        if (trait instanceof Trait.InCommunity in) {
            return List.of(UsesView.opening(desk, new Subject(Subject.Kind.COMMUNITY, in.community())));
        }
        if (trait instanceof Trait.InArea in) {
            return List.of(UsesView.opening(desk, new Subject(Subject.Kind.AREA, in.area())));
        }
        if (trait instanceof Trait.OfHousehold of) {
            return List.of(UsesView.opening(desk, new Subject(Subject.Kind.HOUSEHOLD, of.household())));
        }
        return trait instanceof Trait.Named named
                ? List.of(UsesView.opening(desk, Subject.person(named.person())))
                : List.of();
    }
}
