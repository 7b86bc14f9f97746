package lumbung.pricing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.GoodsEffect.Bonus;
import lumbung.pricing.rule.GoodsEffect.Tester;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.Limits;
import lumbung.pricing.rule.LineEffect.AmountOff;
import lumbung.pricing.rule.LineEffect.CostPlus;
import lumbung.pricing.rule.LineEffect.FixedPrice;
import lumbung.pricing.rule.LineEffect.LevelPrice;
import lumbung.pricing.rule.LineEffect.PercentOff;
import lumbung.pricing.rule.OrderEffect.CheapestFree;
import lumbung.pricing.rule.OrderEffect.OrderAmountOff;
import lumbung.pricing.rule.OrderEffect.OrderPercentOff;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;

/** What a rule says, in plain sentences: for the meeting that decides it and for who asks what it means. */
public final class RuleSentence {
    private static final String AND = "pricing.and.too";

    private final Names names;
    private final Words words;

    public RuleSentence(Names names) {
        this.names = names;
        this.words = new Words(names);
    }

    /** All of it, a sentence each: what it does, when, with which ends, beside which others. */
    public List<Message> of(PriceRule rule) {
        List<Message> said = new ArrayList<>();
        for (Tier tier : rule.tiers()) {
            said.add(Message.of("pricing.said.rule", who(rule.who()), bought(rule, tier), effect(tier.effect())));
        }
        when(rule.when()).map(it -> Message.of("pricing.said.only", it)).ifPresent(said::add);
        limits(rule.limits()).map(it -> Message.of("pricing.said.limits", it)).ifPresent(said::add);
        combination(rule.combination()).ifPresent(said::add);
        return said;
    }

    /** For whom it is. */
    public Message who(Who who) {
        Message any = who.any().isEmpty()
                ? Message.of("pricing.said.everybody")
                : joined(sorted(who.any()), "pricing.or", this::trait);
        Message both = who.all().isEmpty()
                ? any
                : Message.of("pricing.said.also", any, joined(sorted(who.all()), AND, this::trait));
        return who.none().isEmpty()
                ? both
                : Message.of("pricing.said.but", both, joined(sorted(who.none()), "pricing.or", this::trait));
    }

    private static List<Trait> sorted(Collection<Trait> traits) {
        return traits.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** A trait as the form calls it; also the one that has no name at the counter. */
    public Message trait(Trait trait) {
        if (trait instanceof Trait.Social) {
            return Message.of("pricing.said.social");
        }
        if (trait instanceof Trait.OfHousehold of) {
            return Message.of("pricing.said.household", names.of(Names.Kind.HOUSEHOLD, of.household()));
        }
        return words.trait(trait);
    }

    private static <T> Message joined(List<T> things, String joint, Function<T, Message> word) {
        Message said = word.apply(things.get(0));
        for (int at = 1; at < things.size(); at++) {
            said = Message.of(at == things.size() - 1 ? joint : "pricing.comma", said, word.apply(things.get(at)));
        }
        return said;
    }

    /** Goods as one names them. */
    public Message what(What what) {
        if (what instanceof What.OneProduct one) {
            return Message.of("pricing.name", names.of(Names.Kind.PRODUCT, one.product()));
        }
        if (what instanceof What.Tagged tagged) {
            return Message.of("pricing.name", "#".concat(tagged.tag()));
        }
        return what instanceof What.OfBusiness of
                ? Message.of("pricing.said.business", names.of(Names.Kind.BUSINESS, of.business()))
                : Message.of("pricing.said.everything");
    }

    /** The same without the mark of a tag, which is for those who type. */
    private Message goods(What what) {
        return what instanceof What.Tagged tagged
                ? Message.of("pricing.name", tagged.tag().replace('-', ' '))
                : what(what);
    }

    private Message bought(PriceRule rule, Tier tier) {
        HowMuch howMuch = rule.howMuch();
        boolean any = tier.min() <= 1 && tier.max() == Tier.OPEN;
        Message goods = goods(rule.what());
        if (any) {
            return goods;
        }
        boolean money = howMuch.measure() == HowMuch.Measure.AMOUNT;
        Object min = money ? Rupiah.of(tier.min()) : tier.min();
        Object max = money ? Rupiah.of(tier.max()) : tier.max();
        Message range = tier.max() == Tier.OPEN
                ? Message.of("pricing.said.from", min)
                : Message.of("pricing.said.range", min, max);
        String key = "pricing.said.bought.".concat(howMuch.measure().name());
        Message bought = Message.of(key, range, goods);
        return switch (howMuch.over()) {
            case LINE -> bought;
            case TOGETHER -> Message.of("pricing.said.together", bought);
            case ORDER -> Message.of("pricing.said.order", bought);
            case PERIOD -> Message.of("pricing.said.period", bought, howMuch.days());
        };
    }

    /** What it does. */
    public Message effect(Effect effect) {
        if (effect instanceof FixedPrice it) {
            return Message.of("pricing.said.fixed", it.each());
        }
        if (effect instanceof PercentOff it) {
            return Message.of("pricing.said.percentOff", it.percent());
        }
        if (effect instanceof AmountOff it) {
            return Message.of("pricing.said.off", it.each());
        }
        if (effect instanceof CostPlus it) {
            return onTop(Message.of("pricing.said.cost"), it.margin(), it.each());
        }
        if (effect instanceof LevelPrice it) {
            return onTop(Message.of("pricing.said.level", it.level()), it.surcharge(), it.each());
        }
        if (effect instanceof OrderAmountOff it) {
            return Message.of("pricing.said.orderOff", it.off());
        }
        if (effect instanceof OrderPercentOff it) {
            return Message.of("pricing.said.orderPercentOff", it.percent());
        }
        if (effect instanceof CheapestFree it) {
            return Message.of("pricing.said.cheapestFree", it.every(), it.free());
        }
        return effect instanceof Tester it ? tester(it) : bonus((Bonus) effect);
    }

    private static Message onTop(Message price, Percent percent, Rupiah each) {
        Message with = percent.equals(Percent.NONE) ? price : Message.of("pricing.said.plus", price, percent);
        return each.equals(Rupiah.NOTHING) ? with : Message.of("pricing.said.plus", with, each);
    }

    private Message tester(Tester it) {
        String product = names.of(Names.Kind.PRODUCT, it.tasted());
        return Message.of("pricing.said.tester", it.given(), product, it.followUp());
    }

    private Message bonus(Bonus it) {
        Message goods = product(it.product());
        String key = it.repeating() ? "pricing.said.bonus" : "pricing.said.bonus.once";
        Message said = Message.of(key, it.every(), it.free(), goods);
        if (it.offset() > 0) {
            said = Message.of("pricing.said.bonus.after", said, it.offset());
        }
        if (it.cap().isPresent()) {
            said = Message.of("pricing.said.bonus.cap", said, it.cap().getAsLong());
        }
        return it.token().equals(Rupiah.NOTHING) ? said : Message.of("pricing.said.bonus.token", said, it.token());
    }

    private Message product(OptionalLong product) {
        return product.isPresent()
                ? Message.of("pricing.name", names.of(Names.Kind.PRODUCT, product.getAsLong()))
                : Message.of("pricing.said.same");
    }

    /** On which days and at which hours; empty for always. */
    public Optional<Message> when(When when) {
        List<Message> parts = new ArrayList<>();
        when.dates().since().ifPresent(day -> parts.add(Message.of("pricing.said.since", day)));
        when.dates().until().ifPresent(day -> parts.add(Message.of("pricing.said.until", day)));
        if (!when.weekdays().isEmpty()) {
            List<Message> days =
                    when.weekdays().stream().sorted().map(Words::weekday).toList();
            parts.add(Message.of("pricing.said.days", joined(days, "pricing.or", Function.identity())));
        }
        if (!when.marketDays().isEmpty()) {
            List<Message> days =
                    when.marketDays().stream().sorted().map(Words::marketDay).toList();
            parts.add(Message.of("pricing.said.days", joined(days, "pricing.or", Function.identity())));
        }
        if (!when.seasons().isEmpty()) {
            List<String> seasons = when.seasons().stream().sorted().toList();
            parts.add(Message.of(
                    "pricing.said.seasons", joined(seasons, "pricing.or", it -> Message.of("pricing.name", it))));
        }
        when.hours()
                .ifPresent(it -> parts.add(Message.of(
                        "pricing.said.hours", it.from().toString(), it.until().toString())));
        if (when.birthday()) {
            parts.add(Message.of("pricing.said.birthday"));
        }
        return together(parts);
    }

    private static Optional<Message> together(List<Message> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts, "pricing.comma", Function.identity()));
    }

    /** How often and how much; empty for no end. */
    public Optional<Message> limits(Limits limits) {
        List<Message> parts = new ArrayList<>();
        limits.perPerson().ifPresent(it -> parts.add(Message.of("pricing.said.person", it)));
        limits.perHousehold().ifPresent(it -> parts.add(Message.of("pricing.said.home", it)));
        limits.times().ifPresent(it -> parts.add(Message.of("pricing.said.times", it)));
        limits.days().ifPresent(it -> parts.add(Message.of("pricing.said.within", it)));
        limits.budget().ifPresent(it -> parts.add(Message.of("pricing.said.budget", it)));
        return together(parts);
    }

    private static Optional<Message> combination(Combination combination) {
        List<Message> parts = new ArrayList<>();
        if (!combination.isExclusive()) {
            parts.add(Message.of("pricing.said.group", combination.group()));
        }
        if (combination.priority() != 0) {
            parts.add(Message.of("pricing.said.priority", combination.priority()));
        }
        if (combination.belowFloor()) {
            parts.add(Message.of("pricing.said.floor"));
        }
        return together(parts).map(it -> Message.of("pricing.said.combination", it));
    }
}
