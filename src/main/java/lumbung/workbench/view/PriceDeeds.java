package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;

/** Adding, deleting and taking further what is kept about prices. */
final class PriceDeeds {
    private PriceDeeds() {}

    /** Asks which of the three is to be added. */
    static View adding() {
        return Choice.of(
                Message.of("sending.add"),
                List.of(
                        item('A', "rule.new", RuleEditor.fresh()),
                        item('P', "rule.product.new", KeepForm.of(ProductFields.fresh())),
                        item('M', "rule.season.new", KeepForm.of(SeasonFields.fresh()))));
    }

    private static Choice.Item item(char letter, String key, View form) {
        return new Choice.Item(letter, Message.of(key), "", List.of(new Effect.Open(form)));
    }

    /** What a rule's next step is. */
    static Optional<Message> next(KeptRule rule, LocalDate today) {
        return switch (rule.rule().authority().on(today)) {
            case DRAFT -> Optional.of(Message.of("rule.action.propose"));
            case PROPOSED -> Optional.of(Message.of("rule.action.decide"));
            case APPROVED, IN_FORCE -> Optional.of(Message.of("rule.action.end"));
            case ENDED -> Optional.empty();
        };
    }

    static Permission advancing(KeptRule rule) {
        return rule.isDraft() ? Permission.KEEP_PRICES : Permission.DECIDE_PRICES;
    }

    static Effect advance(KeptRule rule) {
        Authority authority = rule.rule().authority();
        if (authority instanceof Authority.Draft) {
            return Checking.deed(desk -> new Trade(desk.session())
                    .decisions()
                    .propose(rule, desk.today())
                    .map(it -> Message.of("rule.proposed", it.rule().name())));
        }
        return new Effect.Open(
                KeepForm.of(authority instanceof Authority.Proposed ? new DecisionFields(rule) : new EndFields(rule)));
    }

    /** What a product's next step is. */
    static Message next(KeptProduct product) {
        return Message.of(product.sold() ? "rule.action.stop" : "rule.action.resume");
    }

    static Effect advance(KeptProduct product) {
        return Checking.deed(desk -> new Trade(desk.session())
                .keeping()
                .sold(product, !product.sold())
                .map(it -> Message.of(it.sold() ? "rule.product.resumed" : "rule.product.stopped", it.name())));
    }

    /** Only drafts go; asked first. */
    static Effect deleting(KeptRule rule) {
        return asking(
                rule.rule().name(),
                desk -> new Trade(desk.session())
                        .keeping()
                        .remove(rule)
                        .map(it -> Message.of("sending.deleted", it.rule().name())));
    }

    /** Only days that somebody decided go; a feast has its computed ones again. */
    static Effect deleting(String season, Stretch days) {
        return asking(
                season,
                desk -> new Trade(desk.session())
                        .keeping()
                        .undecide(season, days)
                        .map(it -> Message.of("sending.deleted", season)));
    }

    private static Effect asking(String name, Checking.Deed deed) {
        return new Effect.PopUp(Choice.of(
                Message.of("sending.delete", name),
                List.of(
                        new Choice.Item((char) 0, Message.of("inspection.delete.keep"), "Esc", List.of()),
                        new Choice.Item(
                                'H', Message.of("inspection.delete.yes", name), "", List.of(Checking.deed(deed))))));
    }
}
