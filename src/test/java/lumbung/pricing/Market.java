package lumbung.pricing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.register.RoleKind;
import lumbung.register.Term;

/** A few made-up products and people, and rules that a meeting of 1 June 2026 approved. */
public final class Market {
    public static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);
    /** A Saturday Pahing. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final long AZZALEA = 1;
    static final long SIGENDO = 2;

    static final Product BOLU = product(1, AZZALEA, "Bolu pandan", 30_000, 20_000, "kue/basah");
    static final Product LAPIS = product(2, AZZALEA, "Kue lapis", 10_000, 6_000, "kue/basah");
    static final Product KERIPIK = product(3, SIGENDO, "Keripik pisang", 15_000, 9_000, "keripik");
    /** By the gram, priced by the kilogram. */
    static final Product KOPI = new Product(
            4,
            SIGENDO,
            "Kopi",
            new Unit("kg", 1_000),
            List.of(new Unit("ons", 100)),
            new Product.Prices(Rupiah.of(120_000), Optional.of(Rupiah.of(80_000)), Map.of()),
            Set.of("kopi"),
            Product.Care.UNKNOWN,
            Product.About.NOTHING);

    static final List<Product> GOODS = List.of(BOLU, LAPIS, KERIPIK, KOPI);

    static final Trait PKK = new Trait.InCommunity(1);
    static final Trait ARISAN = new Trait.InCommunity(2);
    static final Trait RESELLER = new Trait.Role(RoleKind.RESELLER, Trait.Role.ANY);
    static final Trait SITI = new Trait.Named(11);

    private Market() {}

    static Product product(long id, long business, String name, long price, long cost, String... tags) {
        return new Product(
                id,
                business,
                name,
                Unit.PIECE,
                List.of(),
                new Product.Prices(
                        Rupiah.of(price), Optional.of(Rupiah.of(cost)), Map.of("reseller", Rupiah.of(price * 5 / 6))),
                Set.of(tags),
                Product.Care.UNKNOWN,
                Product.About.NOTHING);
    }

    /** Approved on the first of June, without an end. */
    static PriceRule approved(PriceRule draft) {
        return approved(draft, DECIDED, Optional.empty());
    }

    static PriceRule approved(PriceRule draft, LocalDate date, Optional<LocalDate> until) {
        Decision decision =
                Decision.of("12/2026", date, Decision.Votes.mufakat()).get();
        return draft.with(new Authority.Proposed(date)
                .approve(decision, new Term(Optional.of(date), until))
                .get());
    }

    static Rulebook book(PriceRule... rules) {
        return book(Policy.USUAL, rules);
    }

    static Rulebook book(Policy policy, PriceRule... drafts) {
        List<PriceRule> rules = Stream.of(drafts)
                .map(rule -> rule.authority() instanceof Authority.Draft ? approved(rule) : rule)
                .toList();
        return Rulebook.compile(rules, ground(policy));
    }

    static Rulebook.Ground ground(Policy policy) {
        return new Rulebook.Ground(GOODS, Almanac.proposed(2020, 2030), policy, Names.NUMBERS);
    }

    static Basket.Line line(Product product, long units) {
        return Basket.Line.of(product, units);
    }

    static Quote buy(Rulebook book, Buyer buyer, Basket.Line... lines) {
        return book.explain(Basket.of(lines), buyer, Usage.NONE, Moment.on(TODAY));
    }

    static Quote buy(Rulebook book, Basket.Line... lines) {
        return buy(book, Buyer.ANYBODY, lines);
    }

    /** What is to be paid for so many of one product. */
    static long paid(Rulebook book, Buyer buyer, Product product, long units) {
        return buy(book, buyer, line(product, units)).payable().amount();
    }

    static long paid(Rulebook book, Product product, long units) {
        return paid(book, Buyer.ANYBODY, product, units);
    }

    static long pieces(Quote quote) {
        return quote.given().stream().mapToLong(Quote.Given::pieces).sum();
    }

    static String said(Message message) {
        return new Texts(Language.INDONESIAN, ZoneOffset.UTC).of(message);
    }

    /** What became of a rule, in words. */
    static List<String> reasons(Quote quote, String rule) {
        return quote.trace().orElseThrow().entries().stream()
                .filter(entry -> said(entry.title()).equals(rule))
                .map(entry -> entry.verdict() + " " + said(entry.reason()))
                .toList();
    }
}
