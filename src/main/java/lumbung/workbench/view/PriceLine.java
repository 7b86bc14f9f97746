package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Authority.State;
import lumbung.workbench.widget.Ink;

/** A line in the window of prices. */
sealed interface PriceLine {
    int MIDDLE = 36;
    int PRICE = 46;

    /**
     * How much is shown.
     *
     * @param ended whether rules that have ended are listed
     * @param roomy whether there is room for what can be left out
     */
    record Shown(boolean ended, boolean popular, boolean roomy) {
        static final Shown USUAL = new Shown(false, false, true);
        private static final int ROOMY = 76;

        Shown whole() {
            return new Shown(true, popular, roomy);
        }

        Shown at(int columns) {
            return new Shown(ended, popular, columns >= ROOMY);
        }

        Shown ordered(boolean byPopularity) {
            return new Shown(ended, byPopularity, roomy);
        }
    }

    /** How it is drawn. */
    Strip strip();

    /** What Enter opens; empty for a line that is only read. */
    default Optional<PriceItem> item() {
        return Optional.empty();
    }

    /** Whether the keyboard stops at it. */
    default boolean stops() {
        return item().isPresent();
    }

    /** A heading, a remark or a gap. */
    record Said(Strip strip) implements PriceLine {}

    /** Rules that have ended lie behind it until Enter. */
    record Ended(Strip strip) implements PriceLine {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** Something that can be opened. */
    record Thing(Strip strip, PriceItem of) implements PriceLine {
        @Override
        public Optional<PriceItem> item() {
            return Optional.of(of);
        }
    }

    /**
     * The sections one under the other; what was typed leaves what is called so.
     *
     * @param shown how much of it
     */
    static List<PriceLine> of(PriceShelf shelf, SpeedSearch search, Shown shown) {
        boolean whole = search.isEmpty();
        List<PriceLine> lines = new ArrayList<>();
        rules("proposed", Set.of(State.PROPOSED), new Sought(shelf, search, shown.roomy()), lines);
        rules("force", Set.of(State.IN_FORCE, State.APPROVED), new Sought(shelf, search, shown.roomy()), lines);
        rules("draft", Set.of(State.DRAFT), new Sought(shelf, search, shown.roomy()), lines);
        if (shelf.rules().isEmpty() && whole) {
            section("rules", 0, lines);
            lines.add(new Said(Strip.GAP.and(2, Ink.DIM, Message.of("rule.none"))));
        }
        goods(new Sought(shelf, search, shown.roomy()), lines);
        seasons(shelf, search, lines);
        long over = shelf.rules().stream()
                .filter(it -> RuleState.isEnded(it, shelf.today()))
                .count();
        if (shown.ended() || !whole) {
            rules("ended", Set.of(State.ENDED), new Sought(shelf, search, shown.roomy()), lines);
        } else if (over > 0) {
            lines.add(new Said(Strip.GAP));
            lines.add(new Ended(Strip.of(Ink.DIM, "rule.section.ended").ending(0, Ink.DIM, Strip.literal(over))));
        }
        return List.copyOf(lines);
    }

    /** What is listed, and what of it. */
    record Sought(PriceShelf shelf, SpeedSearch search, boolean roomy) {}

    private static void section(String code, long count, List<PriceLine> lines) {
        head(Message.of("rule.section.".concat(code)), count, lines);
    }

    private static void head(Message title, long count, List<PriceLine> lines) {
        if (!lines.isEmpty()) {
            lines.add(new Said(Strip.GAP));
        }
        lines.add(new Said(Strip.GAP.and(0, Ink.TITLE, title).ending(0, Ink.DIM, Strip.literal(count))));
    }

    private static void rules(String code, Set<State> states, Sought sought, List<PriceLine> lines) {
        PriceShelf shelf = sought.shelf;
        List<KeptRule> those = shelf.rules().stream()
                .filter(it -> states.contains(it.rule().authority().on(shelf.today())))
                .filter(it -> sought.search.fits(it.rule().name()))
                .toList();
        if (!those.isEmpty()) {
            section(code, those.size(), lines);
            those.forEach(it -> lines.add(rule(it, sought)));
        }
    }

    private static PriceLine rule(KeptRule rule, Sought sought) {
        PriceShelf shelf = sought.shelf;
        Strip named = named(rule.rule().name());
        Strip strip = (sought.roomy ? named.and(MIDDLE, Ink.DIM, authority(rule)) : named)
                .ending(-3, Ink.DIM, RuleState.time(rule, shelf.today()));
        boolean troubled = shelf.troubled().contains(rule.number()) && !RuleState.isEnded(rule, shelf.today());
        return new Thing(
                troubled ? strip.ending(0, Ink.WARNING, Message.of("rule.mark.wrong")) : strip,
                new PriceItem.OfRule(rule));
    }

    /** Which meeting made it; of a further wording, which one it is. */
    private static Message authority(KeptRule rule) {
        Authority authority = rule.rule().authority();
        int version = rule.rule().version().number();
        return authority
                .decision()
                .map(it -> Message.of("rule.meeting", it.number()))
                .orElseGet(
                        () -> version > 1 ? Message.of("rule.sheet.wording", version) : Message.of("form.literal", ""));
    }

    private static void goods(Sought sought, List<PriceLine> lines) {
        PriceShelf shelf = sought.shelf;
        SpeedSearch search = sought.search;
        for (PriceShelf.Goods goods : shelf.goods()) {
            List<PriceShelf.Ware> those = goods.wares().stream()
                    .filter(it -> search.fits(it.kept().name()))
                    .toList();
            if (!those.isEmpty()) {
                head(Message.of("rule.section.goods", goods.owner()), those.size(), lines);
                those.forEach(it -> lines.add(product(it, sought.roomy)));
            }
        }
        if (shelf.goods().isEmpty() && search.isEmpty()) {
            head(Message.of("rule.section.products"), 0, lines);
            lines.add(new Said(Strip.GAP.and(2, Ink.DIM, Message.of("rule.none.products"))));
        }
    }

    private static PriceLine product(PriceShelf.Ware ware, boolean roomy) {
        KeptProduct kept = ware.kept();
        Product product = kept.product();
        String tags = product.tags().stream().sorted().map("#"::concat).collect(Collectors.joining(" "));
        Strip strip = named(product.name())
                .ending(PRICE, Ink.TEXT, Strip.literal(product.prices().list()))
                .and(PRICE + 1, Ink.DIM, Strip.literal("/ " + product.unit().name()));
        Message behind = ware.bought().map(BoughtMost::quantity).orElse(Strip.literal(tags));
        return new Thing(
                kept.sold()
                        ? roomy ? strip.ending(0, Ink.DIM, behind) : strip
                        : strip.ending(0, Ink.WARNING, Message.of("rule.product.unsold")),
                new PriceItem.OfProduct(kept));
    }

    private static void seasons(PriceShelf shelf, SpeedSearch search, List<PriceLine> lines) {
        List<PriceItem.OfSeason> those =
                shelf.seasons().stream().filter(it -> search.fits(it.season())).toList();
        if (those.isEmpty()) {
            return;
        }
        section("seasons", those.size(), lines);
        for (PriceItem.OfSeason season : those) {
            Stretch days = season.days();
            Message when = days.first().equals(days.last())
                    ? Strip.literal(RuleState.day(days.first()))
                    : Message.of("rule.season.days", RuleState.day(days.first()), RuleState.day(days.last()));
            lines.add(new Thing(
                    named(SentencePainter.capital(season.season()))
                            .and(20, Ink.TEXT, when)
                            .ending(0, days.told() ? Ink.DIM : Ink.WARNING, state(days)),
                    season));
        }
    }

    private static Message state(Stretch days) {
        return Message.of(days.told() ? "rule.season.told" : "rule.season.computed");
    }

    private static Strip named(String name) {
        return Strip.GAP.and(2, Ink.TEXT, Strip.literal(name));
    }
}
