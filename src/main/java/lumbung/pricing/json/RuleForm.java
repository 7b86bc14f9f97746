package lumbung.pricing.json;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lumbung.pricing.Names;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.Limits;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;
import lumbung.register.Term;

/** A price rule as a file says it. */
final class RuleForm {
    /** What stands for tiers that cannot be read; a file with a mistake makes no rule. */
    private static final List<Tier> INSTEAD = List.of(Tier.from(0, new LineEffect.FixedPrice(Rupiah.NOTHING)));

    private final Keys keys;

    RuleForm(Keys keys) {
        this.keys = keys;
    }

    PriceRule read(Part part) {
        String id = part.object().field("id").text();
        int version = part.maybe("version").map(it -> it.small(1)).orElse(1);
        String name = part.said("name", Part::text, id);
        PriceRule rule = new PriceRule(
                new RuleVersion(keys.described(Kind.RULE, new Keys.Described(id, name, 0)), version),
                name,
                part.said("who", this::who, Who.EVERYONE),
                part.said("what", it -> References.what(it, keys), What.everything()),
                part.said("when", RuleForm::when, When.ALWAYS),
                part.said("count", RuleForm::howMuch, HowMuch.EACH_LINE),
                part.tried(() -> tiers(part), INSTEAD),
                part.said("limits", RuleForm::limits, Limits.NONE),
                part.said("combination", RuleForm::combination, Combination.EXCLUSIVE),
                part.said("authority", AuthorityForm::read, Authority.draft()));
        part.close();
        return rule;
    }

    private Who who(Part part) {
        Who who = new Who(traits(part.object(), "any"), traits(part, "all"), traits(part, "not"));
        part.close();
        return who;
    }

    private Set<Trait> traits(Part part, String name) {
        return new HashSet<>(part.each(name, it -> References.trait(it, keys)));
    }

    private static When when(Part part) {
        When when = new When(
                new Term(part.object().day("from"), part.day("until")),
                set(part, "weekdays", DayOfWeek.class),
                part.maybe("hours").map(RuleForm::hours),
                set(part, "marketDays", Pasaran.class),
                new HashSet<>(part.each("seasons", Part::text)),
                part.yes("birthday"));
        part.close();
        return when;
    }

    private static <E extends Enum<E>> Set<E> set(Part part, String name, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        all.addAll(part.each(name, it -> it.one(type)));
        return all;
    }

    private static When.Hours hours(Part part) {
        String[] ends = part.text().split("-", -1);
        if (ends.length != 2) {
            throw part.wrong("pricing.file.hours");
        }
        LocalTime from = part.parsed(any -> LocalTime.parse(ends[0].strip()), "pricing.file.hours");
        LocalTime until = part.parsed(any -> LocalTime.parse(ends[1].strip()), "pricing.file.hours");
        if (!from.isBefore(until)) {
            throw part.wrong("pricing.file.hours");
        }
        return new When.Hours(from, until);
    }

    private static HowMuch howMuch(Part part) {
        HowMuch.Measure measure = part.object()
                .maybe("of")
                .map(it -> it.one(HowMuch.Measure.class))
                .orElse(HowMuch.Measure.QUANTITY);
        HowMuch.Over over =
                part.maybe("over").map(it -> it.one(HowMuch.Over.class)).orElse(HowMuch.Over.LINE);
        int days = part.maybe("days").map(it -> it.small(1)).orElse(0);
        if ((over == HowMuch.Over.PERIOD) != days > 0) {
            throw part.wrong("pricing.file.days");
        }
        if (measure == HowMuch.Measure.ORDERS && over != HowMuch.Over.PERIOD) {
            throw part.wrong("pricing.file.orders");
        }
        part.close();
        return new HowMuch(measure, over, days);
    }

    /** Tiers, or one effect from a quantity on. */
    private List<Tier> tiers(Part part) {
        int before = part.mistakes();
        Optional<Part> effect = part.maybe("effect");
        List<Tier> tiers = effect.isPresent() ? List.of(step(part)) : part.each("tiers", this::tier);
        if (tiers.isEmpty() && part.maybe("tiers").isEmpty()) {
            throw part.wrong("pricing.file.missing", "effect");
        }
        if (part.mistakes() > before) {
            // What stands in for a mistake is not to be held against the others.
            return INSTEAD;
        }
        PriceRule.flaw(tiers).ifPresent(flaw -> {
            throw part.field(effect.isPresent() ? "effect" : "tiers").wrong(flaw);
        });
        return tiers;
    }

    private Tier tier(Part part) {
        Tier tier = step(part.object());
        part.close();
        return tier;
    }

    private Tier step(Part part) {
        long min = part.whole("min", 0, 0);
        long max = part.whole("max", min, Tier.OPEN);
        return new Tier(min, max, EffectForm.read(part.field("effect"), keys));
    }

    private static Limits limits(Part part) {
        Limits limits = new Limits(
                part.object().number("perPerson", 1),
                part.number("perHousehold", 1),
                part.number("times", 1),
                part.maybe("days").map(it -> OptionalInt.of(it.small(1))).orElse(OptionalInt.empty()),
                part.maybe("budget").map(Part::sum));
        part.close();
        return limits;
    }

    private static Combination combination(Part part) {
        String group = part.object().maybe("group").map(Part::text).orElse("");
        Combination combination = new Combination(
                group, part.maybe("priority").map(it -> it.small(0)).orElse(0), part.yes("belowFloor"));
        part.close();
        return combination;
    }

    Tree write(PriceRule rule) {
        Tree tree = new Tree()
                .put("id", keys.of(Kind.RULE, rule.version().rule()))
                .put("version", rule.version().number())
                .put("name", rule.name());
        if (!rule.who().equals(Who.EVERYONE)) {
            tree.put("who", written(rule.who(), keys));
        }
        tree.put("what", References.written(rule.what(), keys));
        if (!rule.when().equals(When.ALWAYS)) {
            tree.put("when", written(rule.when()));
        }
        if (!rule.howMuch().equals(HowMuch.EACH_LINE)) {
            tree.put("count", written(rule.howMuch()));
        }
        tree.list("tiers", rule.tiers().stream().map(this::written).toList());
        if (!rule.limits().isNone()) {
            tree.put("limits", written(rule.limits()));
        }
        if (!rule.combination().equals(Combination.EXCLUSIVE)) {
            tree.put("combination", written(rule.combination()));
        }
        return tree.put("authority", AuthorityForm.write(rule.authority()));
    }

    private static Tree written(Who who, Names names) {
        return new Tree()
                .list("any", References.written(who.any(), names))
                .list("all", References.written(who.all(), names))
                .list("not", References.written(who.none(), names));
    }

    private static Tree written(When when) {
        return new Tree()
                .put("from", when.dates().since())
                .put("until", when.dates().until())
                .list("weekdays", when.weekdays().stream().sorted().toList())
                .put("hours", when.hours().map(hours -> hours.from() + "-" + hours.until()))
                .list("marketDays", when.marketDays().stream().sorted().toList())
                .list("seasons", when.seasons().stream().sorted().toList())
                .unless(false, "birthday", when.birthday());
    }

    private static Tree written(HowMuch howMuch) {
        return new Tree()
                .put("of", howMuch.measure())
                .put("over", howMuch.over())
                .unless(0, "days", howMuch.days());
    }

    private Tree written(Tier tier) {
        return new Tree()
                .put("min", tier.min())
                .unless(Tier.OPEN, "max", tier.max())
                .put("effect", EffectForm.write(tier.effect(), keys));
    }

    private static Tree written(Limits limits) {
        Tree tree = new Tree()
                .put("perPerson", limits.perPerson())
                .put("perHousehold", limits.perHousehold())
                .put("times", limits.times());
        limits.days().ifPresent(days -> tree.put("days", days));
        return tree.put("budget", limits.budget());
    }

    private static Tree written(Combination combination) {
        return new Tree()
                .unless("", "group", combination.group())
                .unless(0, "priority", combination.priority())
                .unless(false, "belowFloor", combination.belowFloor());
    }
}
