package lumbung.pricing.json;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import lumbung.pricing.Names;
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
 * How a file writes one kind of effect: an object of one field, whose name is the kind's.
 *
 * @param writing the field's value
 */
record EffectForm<E extends Effect>(
        String name, Class<E> type, BiFunction<Part, Keys, E> reading, BiFunction<E, Names, Object> writing) {
    private static final List<EffectForm<?>> ALL = List.of(
            new EffectForm<>(
                    "fixed", FixedPrice.class, (it, keys) -> new FixedPrice(it.rupiah()), (it, names) -> it.each()),
            new EffectForm<>(
                    "percentOff",
                    PercentOff.class,
                    (it, keys) -> new PercentOff(part(it)),
                    (it, names) -> it.percent()),
            new EffectForm<>(
                    "off", AmountOff.class, (it, keys) -> new AmountOff(it.rupiah()), (it, names) -> it.each()),
            new EffectForm<>("costPlus", CostPlus.class, EffectForm::costPlus, EffectForm::written),
            new EffectForm<>("level", LevelPrice.class, EffectForm::level, EffectForm::written),
            new EffectForm<>(
                    "orderOff",
                    OrderAmountOff.class,
                    (it, keys) -> new OrderAmountOff(it.rupiah()),
                    (it, names) -> it.off()),
            new EffectForm<>(
                    "orderPercentOff",
                    OrderPercentOff.class,
                    (it, keys) -> new OrderPercentOff(part(it)),
                    (it, names) -> it.percent()),
            new EffectForm<>("cheapestFree", CheapestFree.class, EffectForm::cheapest, EffectForm::written),
            new EffectForm<>("bonus", Bonus.class, EffectForm::bonus, EffectForm::written),
            new EffectForm<>("tester", Tester.class, EffectForm::tester, EffectForm::written));

    static List<String> names() {
        return ALL.stream().map(EffectForm::name).toList();
    }

    /** The effect that an object of one field says. */
    static Effect read(Part part, Keys keys) {
        List<Part.Named> fields = part.named();
        String known = String.join(", ", names());
        if (fields.size() != 1) {
            throw part.wrong("pricing.file.effect", known);
        }
        Part.Named field = fields.get(0);
        EffectForm<?> form = ALL.stream()
                .filter(it -> it.name.equals(field.name()))
                .findFirst()
                .orElseThrow(() -> part.wrong("pricing.file.one", field.name(), known));
        return form.reading.apply(field.value(), keys);
    }

    static Tree write(Effect effect, Names names) {
        return ALL.stream()
                .filter(it -> it.type.isInstance(effect))
                .findFirst()
                .map(form -> form.tree(effect, names))
                .orElseThrow();
    }

    private Tree tree(Effect effect, Names names) {
        return new Tree().put(name, writing.apply(type.cast(effect), names));
    }

    /** A percentage of what there is: all of it at most. */
    private static Percent part(Part part) {
        Percent percent = part.percent();
        if (percent.basisPoints() > Percent.WHOLE) {
            throw part.wrong("pricing.file.percent");
        }
        return percent;
    }

    private static CostPlus costPlus(Part part, Keys keys) {
        CostPlus effect = new CostPlus(part.object().percent("percent"), part.rupiah("each"));
        part.close();
        return effect;
    }

    private static Tree written(CostPlus effect, Names names) {
        return new Tree().put("percent", effect.margin()).unless(Rupiah.NOTHING, "each", effect.each());
    }

    private static LevelPrice level(Part part, Keys keys) {
        LevelPrice effect =
                new LevelPrice(part.object().field("name").text(), part.percent("percent"), part.rupiah("each"));
        part.close();
        return effect;
    }

    private static Tree written(LevelPrice effect, Names names) {
        return new Tree()
                .put("name", effect.level())
                .unless(Percent.NONE, "percent", effect.surcharge())
                .unless(Rupiah.NOTHING, "each", effect.each());
    }

    private static CheapestFree cheapest(Part part, Keys keys) {
        long every = part.object().field("every").whole(2);
        long free = part.field("free").whole(1);
        if (free >= every) {
            throw part.wrong("pricing.file.fewer", free, every);
        }
        part.close();
        return new CheapestFree(every, free);
    }

    private static Tree written(CheapestFree effect, Names names) {
        return new Tree().put("every", effect.every()).put("free", effect.free());
    }

    private static Bonus bonus(Part part, Keys keys) {
        Bonus effect = new Bonus(
                part.object().field("every").whole(1),
                part.field("free").whole(1),
                part.maybe("product")
                        .map(it -> OptionalLong.of(References.product(it, keys)))
                        .orElse(OptionalLong.empty()),
                part.maybe("repeating").map(Part::yes).orElse(true),
                part.whole("after", 0, 0),
                part.number("cap", 1),
                part.rupiah("price"));
        part.close();
        return effect;
    }

    private static Tree written(Bonus effect, Names names) {
        Tree tree = new Tree().put("every", effect.every()).put("free", effect.free());
        effect.product().ifPresent(id -> tree.put("product", names.of(Names.Kind.PRODUCT, id)));
        return tree.unless(true, "repeating", effect.repeating())
                .unless(0L, "after", effect.offset())
                .put("cap", effect.cap())
                .unless(Rupiah.NOTHING, "price", effect.token());
    }

    private static Tester tester(Part part, Keys keys) {
        Tester effect = new Tester(
                References.product(part.object().field("product"), keys),
                part.whole("pieces", 1, 1),
                part.field("followUpDays").small(1));
        part.close();
        return effect;
    }

    private static Tree written(Tester effect, Names names) {
        return new Tree()
                .put("product", names.of(Names.Kind.PRODUCT, effect.tasted()))
                .unless(1L, "pieces", effect.given())
                .put("followUpDays", effect.followUp());
    }
}
