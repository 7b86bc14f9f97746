package lumbung.pricing.typed;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.GoodsEffect.Bonus;
import lumbung.pricing.rule.GoodsEffect.Tester;
import lumbung.pricing.rule.LineEffect.AmountOff;
import lumbung.pricing.rule.LineEffect.CostPlus;
import lumbung.pricing.rule.LineEffect.FixedPrice;
import lumbung.pricing.rule.LineEffect.LevelPrice;
import lumbung.pricing.rule.LineEffect.PercentOff;
import lumbung.pricing.rule.OrderEffect.CheapestFree;
import lumbung.pricing.rule.OrderEffect.OrderAmountOff;
import lumbung.pricing.rule.OrderEffect.OrderPercentOff;

/**
 * The kinds of effect, with the fields that each has. The fields of a tier carry its number: {@code percent.0}.
 *
 * @param kind as the field {@code kind} has it
 * @param type the effects of this kind
 * @param fields those that each has, in the order of the sentence
 */
public record EffectTexts<E extends Effect>(
        String kind, Class<E> type, List<String> fields, Writing<E> writing, Reading<E> reading) {
    /** Tells what an effect says, field by field. */
    interface Writing<E> {
        void of(E effect, BiConsumer<String, Object> put);
    }

    /** Reads what stands in the fields. */
    interface Reading<E> {
        E of(Typed typed, String tier);
    }

    private static final List<EffectTexts<?>> ALL = List.of(
            new EffectTexts<>(
                    "level",
                    LevelPrice.class,
                    List.of("level", "percent", "amount"),
                    (it, put) -> {
                        put.accept("level", it.level());
                        put.accept("percent", it.surcharge());
                        put.accept("amount", it.each());
                    },
                    (typed, at) -> new LevelPrice(
                            typed.needed("level" + at), percent(typed, "percent" + at), rupiah(typed, "amount" + at))),
            new EffectTexts<>(
                    "fixed",
                    FixedPrice.class,
                    List.of("amount"),
                    (it, put) -> put.accept("amount", it.each().amount()),
                    (typed, at) -> new FixedPrice(typed.rupiah("amount" + at))),
            new EffectTexts<>(
                    "percentOff",
                    PercentOff.class,
                    List.of("percent"),
                    (it, put) -> put.accept("percent", it.percent().decimal().toPlainString()),
                    (typed, at) -> new PercentOff(typed.part("percent" + at))),
            new EffectTexts<>(
                    "off",
                    AmountOff.class,
                    List.of("amount"),
                    (it, put) -> put.accept("amount", it.each().amount()),
                    (typed, at) -> new AmountOff(typed.rupiah("amount" + at))),
            new EffectTexts<>(
                    "costPlus",
                    CostPlus.class,
                    List.of("percent", "amount"),
                    (it, put) -> {
                        put.accept("percent", it.margin());
                        put.accept("amount", it.each());
                    },
                    (typed, at) -> new CostPlus(percent(typed, "percent" + at), rupiah(typed, "amount" + at))),
            new EffectTexts<>(
                    "bonus",
                    Bonus.class,
                    List.of("every", "free", "product", "cap", "repeat", "after", "token"),
                    EffectTexts::write,
                    EffectTexts::bonus),
            new EffectTexts<>(
                    "tester",
                    Tester.class,
                    List.of("product", "free", "ask"),
                    (it, put) -> {
                        put.accept("product", it.tasted());
                        put.accept("free", it.given());
                        put.accept("ask", it.followUp());
                    },
                    (typed, at) -> new Tester(
                            typed.id("product" + at),
                            typed.maybe("free" + at, it -> typed.whole(it, 1)).orElse(1L),
                            typed.small("ask" + at, 1))),
            new EffectTexts<>(
                    "orderPercentOff",
                    OrderPercentOff.class,
                    List.of("percent"),
                    (it, put) -> put.accept("percent", it.percent().decimal().toPlainString()),
                    (typed, at) -> new OrderPercentOff(typed.part("percent" + at))),
            new EffectTexts<>(
                    "orderOff",
                    OrderAmountOff.class,
                    List.of("amount"),
                    (it, put) -> put.accept("amount", it.off().amount()),
                    (typed, at) -> new OrderAmountOff(typed.rupiah("amount" + at))),
            new EffectTexts<>(
                    "cheapestFree",
                    CheapestFree.class,
                    List.of("every", "free"),
                    (it, put) -> {
                        put.accept("every", it.every());
                        put.accept("free", it.free());
                    },
                    EffectTexts::cheapest));

    /** All kinds, those that are wanted most first. */
    public static List<String> kinds() {
        return ALL.stream().map(EffectTexts::kind).toList();
    }

    /** The fields that a kind has; none where there is no such kind. */
    public static List<String> fields(String kind) {
        return ALL.stream()
                .filter(it -> it.kind.equals(kind))
                .findFirst()
                .<List<String>>map(EffectTexts::fields)
                .orElse(List.of());
    }

    static void write(Effect effect, String tier, Map<String, String> texts) {
        ALL.stream()
                .filter(it -> it.type.isInstance(effect))
                .findFirst()
                .orElseThrow()
                .put(effect, tier, texts);
    }

    private void put(Effect effect, String tier, Map<String, String> texts) {
        texts.put("kind".concat(tier), kind);
        writing.of(type.cast(effect), (field, value) -> texts.put(field.concat(tier), word(value)));
    }

    /** What is nothing is an empty field. */
    private static String word(Object value) {
        if (value instanceof Percent percent) {
            return percent.equals(Percent.NONE) ? "" : percent.decimal().toPlainString();
        }
        return value instanceof Rupiah rupiah
                ? rupiah.equals(Rupiah.NOTHING) ? "" : String.valueOf(rupiah.amount())
                : String.valueOf(value);
    }

    static Effect read(Typed typed, String tier) {
        String kind = typed.needed("kind".concat(tier));
        return ALL.stream()
                .filter(it -> it.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> Typed.wrong("kind".concat(tier), "pricing.typed.choice", kind))
                .reading
                .of(typed, tier);
    }

    private static Percent percent(Typed typed, String field) {
        return typed.maybe(field, typed::percent).orElse(Percent.NONE);
    }

    private static Rupiah rupiah(Typed typed, String field) {
        return typed.maybe(field, typed::rupiah).orElse(Rupiah.NOTHING);
    }

    private static void write(Bonus it, BiConsumer<String, Object> put) {
        put.accept("every", it.every());
        put.accept("free", it.free());
        put.accept("product", it.product().isPresent() ? it.product().getAsLong() : "");
        put.accept("cap", it.cap().isPresent() ? it.cap().getAsLong() : "");
        put.accept("repeat", it.repeating() ? "ya" : "tidak");
        put.accept("after", it.offset() == 0 ? "" : it.offset());
        put.accept("token", it.token());
    }

    private static Bonus bonus(Typed typed, String at) {
        return new Bonus(
                typed.whole("every" + at, 1),
                typed.whole("free" + at, 1),
                typed.has("product" + at) ? OptionalLong.of(typed.id("product" + at)) : OptionalLong.empty(),
                !typed.text("repeat" + at).equals("tidak"),
                typed.maybe("after" + at, it -> typed.whole(it, 0)).orElse(0L),
                number(typed, "cap" + at),
                rupiah(typed, "token" + at));
    }

    private static OptionalLong number(Typed typed, String field) {
        return typed.has(field) ? OptionalLong.of(typed.whole(field, 1)) : OptionalLong.empty();
    }

    private static CheapestFree cheapest(Typed typed, String at) {
        long every = typed.whole("every" + at, 2);
        return new CheapestFree(every, typed.whole("free" + at, 1, every - 1));
    }
}
