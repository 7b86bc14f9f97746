package lumbung.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import lumbung.inspection.Problem;
import lumbung.message.Outcome;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.check.RuleSet;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Split;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;
import org.junit.jupiter.api.Test;

/** Laws of every price, over made-up rules and baskets; a failure names its seed. */
class PropertiesTest {
    private static final int CASES = 150;
    private static final int RULES = 30;

    /** A made-up shop with somebody who buys. */
    private record Case(long seed, Dice dice, List<PriceRule> rules, Rulebook.Ground ground, Buying buying) {
        Rulebook book() {
            return Rulebook.compile(rules, ground);
        }

        Quote quote() {
            return buying.in(book());
        }
    }

    private record Buying(Basket basket, Buyer buyer, Usage usage, Moment moment) {
        Quote in(Rulebook book) {
            return book.quote(basket, buyer, usage, moment);
        }

        Buying with(Basket other) {
            return new Buying(other, buyer, usage, moment);
        }
    }

    private static void forAll(BiConsumer<Case, Dice> law) {
        LongStream.range(0, CASES).forEach(seed -> {
            Dice dice = new Dice(seed);
            List<PriceRule> rules = dice.rules(RULES);
            Buying buying = new Buying(dice.basket(), dice.buyer(), dice.usage(RULES), dice.moment());
            try {
                law.accept(new Case(seed, dice, rules, dice.ground(), buying), dice);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }

    @Test
    void aSplitSumsToItsTotalAndNobodyGetsMoreThanOneRupiahBesideTheOwnShare() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            long[] weights = random.longs(1 + random.nextInt(9), 0, 50_000).toArray();
            long all = Arrays.stream(weights).sum();
            long amount = random.nextInt(1_000_000);
            long[] parts = Split.of(amount, weights, Comparator.naturalOrder());
            assertEquals(all == 0 ? 0 : amount, Arrays.stream(parts).sum(), "seed " + seed);
            for (int at = 0; at < parts.length && all > 0; at++) {
                long share = amount * weights[at] / all;
                assertTrue(parts[at] == share || parts[at] == share + 1, "seed " + seed);
            }
        }
    }

    @Test
    void aRuleForOthersNeverChangesMyPrice() {
        forAll((it, dice) -> {
            List<PriceRule> more = new ArrayList<>(it.rules());
            for (int id = RULES + 1; id < RULES + 10; id++) {
                PriceRule other = dice.rule(id);
                Who who = new Who(
                        Set.of(new Trait.Named(99)),
                        other.who().all(),
                        other.who().none());
                more.add(with(other, who));
            }
            assertEquals(it.quote(), it.buying().in(Rulebook.compile(more, it.ground())));
        });
    }

    private static PriceRule with(PriceRule rule, Who who) {
        return new PriceRule(
                rule.version(),
                rule.name(),
                who,
                rule.what(),
                rule.when(),
                rule.howMuch(),
                rule.tiers(),
                rule.limits(),
                rule.combination(),
                rule.authority());
    }

    @Test
    void theOrderOfLinesAndOfRulesDoesNotMatter() {
        forAll((it, dice) -> {
            List<Basket.Line> lines = new ArrayList<>(it.buying().basket().lines());
            List<PriceRule> rules = new ArrayList<>(it.rules());
            Random random = new Random(it.seed());
            Collections.shuffle(lines, random);
            Collections.shuffle(rules, random);
            Quote other = it.buying().with(new Basket(lines)).in(Rulebook.compile(rules, it.ground()));
            assertEquals(it.quote().payable(), other.payable());
            assertEquals(sorted(it.quote()), sorted(other));
            assertEquals(it.quote().versions(), other.versions());
        });
    }

    private static List<String> sorted(Quote quote) {
        List<String> lines = new ArrayList<>();
        quote.lines().forEach(line -> lines.add(line.product().id() + " " + line.quantity() + " " + line.amount()));
        quote.given().forEach(goods -> lines.add("+" + goods.product().id() + " " + goods.pieces()));
        Collections.sort(lines);
        return lines;
    }

    @Test
    void anOldReceiptComesToTheSameAfterAnyChangeOfTheRules() {
        forAll((it, dice) -> {
            Quote receipt = it.quote();
            List<PriceRule> changed = new ArrayList<>();
            for (PriceRule rule : it.rules()) {
                changed.add(ended(rule, dice));
                changed.add(with(dice.rule((int) rule.version().rule()), dice));
            }
            Rulebook.Ground corrected = new Rulebook.Ground(
                    it.dice().products(), Almanac.EMPTY, it.ground().policy(), Names.NUMBERS);
            Rulebook later = Rulebook.compile(changed, corrected).exactly(receipt.versions());
            Buying now = it.buying();
            assertEquals(receipt, now.in(later));
            assertEquals(receipt, later.quote(now.basket(), Buyer.ANYBODY, now.usage(), now.moment()));
        });
    }

    /** Another wording of the same rule. */
    private static PriceRule with(PriceRule other, Dice dice) {
        return new PriceRule(
                new RuleVersion(other.version().rule(), 2 + dice.below(3)),
                other.name(),
                other.who(),
                other.what(),
                other.when(),
                other.howMuch(),
                other.tiers(),
                other.limits(),
                other.combination(),
                other.authority());
    }

    private static PriceRule ended(PriceRule rule, Dice dice) {
        if (rule.authority() instanceof Authority.Approved approved && dice.once(2)) {
            Outcome<Authority.Approved> ended = approved.endOn(approved.since());
            return ended.isDone() ? rule.with(ended.get()) : rule;
        }
        return rule;
    }

    @Test
    void noLineIsBelowTheFloorUnlessARuleMayGoBelow() {
        forAll((it, dice) -> {
            Percent margin = it.ground().policy().margin();
            List<PriceRule> held = it.rules().stream()
                    .filter(rule -> !rule.combination().belowFloor())
                    .toList();
            Quote quote = it.buying().in(Rulebook.compile(held, it.ground()));
            long floors = 0;
            for (Quote.Line line : quote.lines()) {
                long floor = Math.min(line.listed().amount(), floor(line.product(), line.quantity(), margin));
                assertTrue(line.amount().amount() >= floor, line.toString());
                floors += floor;
            }
            for (Quote.Given goods : quote.given()) {
                floors += floor(goods.product(), goods.product().unit().factor(), margin) * goods.pieces();
            }
            assertTrue(quote.total().amount() >= floors, quote.toString());
        });
    }

    private static long floor(Product product, long quantity, Percent margin) {
        return margin.onTopOf(product.costOf(quantity).orElse(0));
    }

    @Test
    void bonusPiecesAreWholeAndUnpaidAndNoLineIsNegative() {
        forAll((it, dice) -> {
            Quote quote = it.quote();
            long paid = 0;
            for (Quote.Line line : quote.lines()) {
                assertTrue(line.amount().amount() >= 0, line.toString());
                paid += line.amount().amount();
            }
            for (Quote.Given goods : quote.given()) {
                assertTrue(goods.pieces() >= 1);
                paid += goods.amount().amount();
            }
            assertEquals(quote.total().amount(), paid);
            assertEquals(0, quote.payable().amount() % it.ground().policy().cash());
        });
    }

    @Test
    void theReasonsChangeNothing() {
        forAll((it, dice) -> {
            Buying buying = it.buying();
            Quote told = it.book().explain(buying.basket(), buying.buyer(), buying.usage(), buying.moment());
            Quote quote = it.quote();
            assertEquals(quote.lines(), told.lines());
            assertEquals(quote.given(), told.given());
            told.trace().orElseThrow().nearMisses().forEach(near -> assertTrue(near.units() > 0));
        });
    }

    @Test
    void noRuleGivesMoreThanItsBudget() {
        forAll((it, dice) -> {
            Map<Long, Long> given = new HashMap<>();
            it.quote()
                    .lines()
                    .forEach(line -> line.steps().forEach(step -> {
                        if (step.cause() instanceof Quote.Cause.ByRule by) {
                            given.merge(
                                    by.version().rule(),
                                    step.before().minus(step.after()).amount(),
                                    Long::sum);
                        }
                    }));
            for (PriceRule rule : it.rules()) {
                long before =
                        it.buying().usage().of(rule.version().rule()).given().amount();
                rule.limits().budget().ifPresent(budget -> {
                    long now = given.getOrDefault(rule.version().rule(), 0L);
                    assertTrue(now <= 0 || before + now <= budget.amount(), rule.name());
                });
            }
        });
    }

    @Test
    void moreCostsLessAltogetherOnlyWhereAnInspectionSaysSo() {
        int told = 0;
        for (long seed = 0; seed < 300; seed++) {
            Dice dice = new Dice(seed);
            PriceRule rule = tiered(dice);
            Rulebook.Ground ground = new Rulebook.Ground(dice.products(), Almanac.EMPTY, Policy.USUAL, Names.NUMBERS);
            List<Problem> problems = new RuleSet(List.of(rule), ground, Map.of()).problems();
            boolean said = problems.stream().anyMatch(it -> it.kind().equals("price.less"));
            told += said ? 1 : 0;
            Rulebook book = Rulebook.compile(List.of(rule), ground);
            for (Product product : dice.products()) {
                long before = 0;
                for (long units = 1; units < 30; units++) {
                    Basket basket = Basket.of(Basket.Line.of(product, units));
                    long paid = book.quote(basket, Buyer.ANYBODY, Usage.NONE, Moment.on(LocalDate.of(2026, 5, 5)))
                            .payable()
                            .amount();
                    assertTrue(paid >= before || said, "seed " + seed + ", " + units + " of " + product + ": " + rule);
                    before = paid;
                }
            }
        }
        assertTrue(told > 20, "few rules were tried that give less for more: " + told);
    }

    private static PriceRule tiered(Dice dice) {
        List<Tier> tiers = new ArrayList<>();
        long min = 1L + dice.below(5);
        for (int left = 1 + dice.below(3); left > 0; left--) {
            long max = left == 1 ? Tier.OPEN : min + dice.below(8);
            LineEffect effect = dice.line();
            tiers.add(new Tier(min, max, effect));
            min = max + 1 + dice.below(3);
        }
        PriceRule draft = PriceRule.draft(
                        1, "Bertingkat", What.everything(), tiers.get(0).effect())
                .with(When.ALWAYS)
                .with(HowMuch.EACH_LINE, tiers.toArray(Tier[]::new));
        return Market.approved(draft, LocalDate.of(2026, 1, 1), Optional.empty());
    }
}
