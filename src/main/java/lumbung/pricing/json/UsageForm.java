package lumbung.pricing.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;

/** What earlier orders used up, as a file says it. */
final class UsageForm {
    private UsageForm() {}

    static Usage read(Part part, Keys keys) {
        Map<Long, Usage.Used> rules = new HashMap<>();
        Map<Long, Rupiah> byHand = new HashMap<>();
        part.object()
                .maybe("rules")
                .map(Part::named)
                .orElse(List.of())
                .forEach(it -> rules.put(References.number(it.value(), Kind.RULE, it.name(), keys), used(it.value())));
        part.maybe("byHand")
                .map(Part::named)
                .orElse(List.of())
                .forEach(it -> byHand.put(
                        References.number(it.value(), Kind.BUSINESS, it.name(), keys),
                        it.value().sum()));
        part.close();
        return new Usage(rules, byHand);
    }

    private static Usage.Used used(Part part) {
        Usage.Used used = new Usage.Used(
                part.object().whole("person", 0, 0),
                part.whole("household", 0, 0),
                part.whole("all", 0, 0),
                part.maybe("given").map(Part::sum).orElse(Rupiah.NOTHING),
                part.whole("bought", 0, 0));
        part.close();
        return used;
    }

    /** With numbers for words. */
    static Tree write(Usage usage) {
        Tree rules = new Tree();
        new TreeMap<>(usage.rules()).forEach((rule, used) -> rules.put(String.valueOf(rule), write(used)));
        Tree byHand = new Tree();
        new TreeMap<>(usage.byHand()).forEach((business, sum) -> byHand.put(String.valueOf(business), sum));
        return new Tree().unless(Map.of(), "rules", rules.fields()).unless(Map.of(), "byHand", byHand.fields());
    }

    private static Tree write(Usage.Used used) {
        return new Tree()
                .unless(0L, "person", used.byPerson())
                .unless(0L, "household", used.byHousehold())
                .unless(0L, "all", used.byAll())
                .unless(Rupiah.NOTHING, "given", used.given())
                .unless(0L, "bought", used.bought());
    }
}
